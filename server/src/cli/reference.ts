import {
  evaluateReference,
  type Language,
  rational,
  type ReferenceResult,
  resolve,
  toDecimal,
  withoutFaulty,
} from '@biaochi/engine';
import type { Result, Ruleset } from '@biaochi/schemas/types';
import { Fault } from '../faults/index.js';
import { findingOf } from './context.js';

type Complete = Extract<ReferenceResult, { status: 'complete' }>;

/**
 * The reference engine's answer in the shape of a result, as far as it goes: it gives no reasons. What it says
 * otherwise than the compiled engine is an error finding, and so is an assessment that is not complete.
 */
export async function referenceResult(
  ruleset: Ruleset,
  assessment: unknown,
  compiled: Result,
  language: Language,
): Promise<Result> {
  const resolved = resolve(ruleset, compiled.ruleset.readings).ruleset;
  const answer = await evaluateReference(resolved, withoutFaulty(assessment, compiled.findings));
  if (answer.status === 'incomplete') return unanswered(compiled, answer.missing, language);
  const result = shaped(answer, compiled);
  const places = differences(result, compiled);
  if (places.length === 0) return result;
  const finding = findingOf(Fault.of('reference-differs', { places: places.join(', ') }), language);
  return { ...result, findings: [finding, ...result.findings] };
}

/** A result without an answer, and why there is none. */
function unanswered(compiled: Result, missing: readonly string[], language: Language): Result {
  const finding = findingOf(Fault.of('reference-incomplete', { missing: missing.join(', ') }), language);
  return {
    ruleset: compiled.ruleset,
    outcome: { status: 'undetermined', grade: null, possible: compiled.outcome.possible, because: [] },
    gates: {},
    parameters: compiled.parameters,
    totals: {},
    derived: {},
    indicators: {},
    findings: [finding, ...compiled.findings],
  };
}

/** The decimal string of an exact number such as "25/43". */
function decimalOf(exact: string): string {
  const [over, under] = exact.split('/');
  return under === undefined ? exact : toDecimal(rational(BigInt(over!), BigInt(under)));
}

function shaped(answer: Complete, compiled: Result): Result {
  return {
    ruleset: compiled.ruleset,
    outcome: {
      status: 'decided',
      grade: answer.grade,
      possible: [answer.grade],
      ...(compiled.outcome.suffixes && {
        suffixes: Object.fromEntries(
          Object.entries(answer.suffixes).map(([id, holds]) => [id, { holds, because: [] }]),
        ),
      }),
      because: [],
    },
    gates: Object.fromEntries(
      Object.entries(answer.gates).map(([id, status]) => [id, { status, failed: [], unknown: [], because: [] }]),
    ),
    parameters: compiled.parameters,
    totals: Object.fromEntries(
      Object.entries(answer.totals).map(([id, exact]) => {
        const value = decimalOf(exact);
        return [id, { value, exact, min: value, max: value, because: [] }];
      }),
    ),
    derived: {},
    ...(compiled.aggregates && {
      aggregates: Object.fromEntries(
        Object.entries(answer.aggregates).map(([name, exact]) => {
          const value = decimalOf(exact);
          return [name, { value, exact, min: value, max: value, because: [] }];
        }),
      ),
    }),
    indicators: Object.fromEntries(
      Object.entries(answer.indicators).map(([code, { status, points, level }]) => [
        code,
        {
          status,
          ...(points !== undefined && { points: decimalOf(points), max: compiled.indicators[code]?.max }),
          ...(level !== undefined && { level }),
          because: [],
        },
      ]),
    ),
    findings: compiled.findings,
  };
}

/** The places, such as /totals/Q, at which the reference engine's result says otherwise than the compiled engine's. */
function differences(reference: Result, compiled: Result): string[] {
  const places: string[] = [];
  const compare = (place: string, a: unknown, b: unknown): void => {
    if ((a ?? null) !== (b ?? null)) places.push(`${place} (${String(a ?? '—')} ≠ ${String(b ?? '—')})`);
  };
  compare('/outcome/grade', reference.outcome.grade, compiled.outcome.grade);
  for (const [id, { holds }] of Object.entries(compiled.outcome.suffixes ?? {}))
    compare(`/outcome/suffixes/${id}`, reference.outcome.suffixes?.[id]?.holds, holds);
  for (const [id, gate] of Object.entries(compiled.gates))
    compare(`/gates/${id}`, reference.gates[id]?.status, gate.status);
  for (const [id, total] of Object.entries(compiled.totals))
    compare(`/totals/${id}`, reference.totals[id]?.exact, total.exact);
  for (const [code, indicator] of Object.entries(compiled.indicators)) {
    const found = reference.indicators[code];
    compare(`/indicators/${code}/status`, found?.status, indicator.status);
    compare(`/indicators/${code}/points`, found?.points, indicator.points);
    compare(`/indicators/${code}/level`, found?.level, indicator.level);
  }
  return places;
}
