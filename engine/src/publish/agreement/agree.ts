import type { Assessment, Result, Ruleset } from '@biaochi/schemas/types';
import type { Program } from '../../compile/index.js';
import type { DiagnosticCode } from '../../diagnostics/index.js';
import { evaluate } from '../../evaluate/index.js';
import { evaluateReference } from '../../reference/index.js';
import { type Disagreement, disagreements } from './disagreements.js';

/** Whether the reference could answer, and where the compiled engine answers otherwise. */
export interface Verdict {
  readonly complete: boolean;
  readonly found: readonly Disagreement[];
  readonly compiled: Result;
}

/** The findings that say of a total that it is undefined. */
const UNDEFINED: ReadonlySet<string> = new Set<DiagnosticCode>(['total-undefined', 'mean-of-negative']);

/** An aggregate that the reference finds undefined must leave a finding too. */
function silentAggregates(missing: readonly string[], { findings, aggregates }: Result): Disagreement[] {
  const names = missing.filter((what) => what.startsWith('aggregate:')).map((what) => what.slice('aggregate:'.length));
  if (names.length === 0 || findings.some(({ code }) => code === 'aggregate-undefined')) return [];
  return names.map((name) => ({
    place: `aggregate ${name}`,
    reference: 'undefined',
    compiled: aggregates?.[name]?.exact,
  }));
}

/** A total that the reference finds undefined must leave a finding, wherever it may lie. */
function silentlyUndefined(missing: readonly string[], { findings, totals }: Result): Disagreement[] {
  const ids = missing.filter((what) => what.startsWith('total:')).map((what) => what.slice('total:'.length));
  if (ids.length === 0 || findings.some(({ code }) => UNDEFINED.has(code))) return [];
  return ids.map((id) => ({ place: `total ${id}`, reference: 'undefined', compiled: totals[id]?.exact }));
}

/** Both engines on one assessment of a resolved ruleset, which `program` is compiled from. */
export async function agree(ruleset: Ruleset, program: Program, assessment: Assessment): Promise<Verdict> {
  const reference = await evaluateReference(ruleset, assessment);
  const compiled = evaluate(program, assessment);
  if (reference.status === 'incomplete') {
    const found = [...silentlyUndefined(reference.missing, compiled), ...silentAggregates(reference.missing, compiled)];
    return { complete: false, found, compiled };
  }
  // A level that the conditions rule out whatever the values are disagrees also where no values are given.
  const ruledOut = compiled.findings.some(({ code, place }) => {
    const answer = assessment.answers[place.split('/')[2] ?? ''];
    return code === 'answer-level-disagrees' && answer?.values === undefined;
  });
  return { complete: true, found: ruledOut ? [] : disagreements(reference, compiled), compiled };
}
