import type { Result, Ruleset } from '@biaochi/schemas/types';
import { digest, dormantCodes, resolve } from '../changes/index.js';
import { compile } from '../compile/index.js';
import { renderDiagnostic } from '../diagnostics/index.js';
import { evaluate, type EvaluateOptions } from '../evaluate/index.js';
import { type PlainResult, plainTeller } from '../rows/index.js';

/** Evaluates an assessment under one ruleset, with the readings that the assessment chooses. */
export type Assessor = (assessment: unknown, options?: EvaluateOptions) => Result;

/**
 * The same where reasons are not asked for, and many times faster: the reasons are left out, and the notices of complete
 * assessments without errors. `explained` gives the full result.
 */
export interface PlainAssessor {
  readonly plain: (assessment: unknown) => PlainResult;
  readonly explained: (assessment: unknown) => Result;
}

/**
 * An assessor of a ruleset that `check` found no error in. Each choice of readings is resolved and compiled once,
 * however many assessments make it.
 */
export function assessor(ruleset: Ruleset): Assessor {
  const own = digest(ruleset);
  const prepared = new Map<string, ReturnType<typeof prepare>>();
  return (assessment, options = {}) => {
    const { language = 'zh' } = options;
    const choices = chosenReadings(assessment);
    const key = JSON.stringify(Object.entries(choices).sort(([a], [b]) => (a < b ? -1 : 1)));
    const { program, diagnostics } = prepared.get(key) ?? prepare(ruleset, own, choices);
    prepared.set(key, { program, diagnostics });
    const result = evaluate(program, assessment, options);
    const findings = diagnostics.map((one) => {
      const { code, severity, place } = one;
      return { code, severity, place, message: renderDiagnostic(one, language) };
    });
    return { ...result, findings: [...findings, ...result.findings] };
  };
}

/** A plain assessor of a ruleset that `check` found no error in. */
export function plainAssessor(ruleset: Ruleset): PlainAssessor {
  const assess = assessor(ruleset);
  const { program, diagnostics } = prepare(ruleset, digest(ruleset), {});
  const tell = diagnostics.length === 0 ? plainTeller(program) : () => null;
  // One that chooses readings has a key that rows do not know, so that it goes the long way.
  return {
    plain: (assessment) => tell(assessment) ?? assess(assessment, { bare: true }),
    explained: (assessment) => assess(assessment),
  };
}

function prepare(ruleset: Ruleset, digest: string, choices: Readonly<Record<string, string>>) {
  const { ruleset: resolved, readings, diagnostics } = resolve(ruleset, choices);
  const { id, version } = ruleset;
  const origin = { id, version, digest, readings, dormant: dormantCodes(ruleset, resolved) };
  return { program: compile(resolved, origin), diagnostics };
}

/** The readings that an assessment chooses; what is not written as one is left to evaluation, which finds it. */
function chosenReadings(assessment: unknown): Record<string, string> {
  const readings = (assessment as { readings?: unknown } | null | undefined)?.readings;
  if (typeof readings !== 'object' || readings === null) return {};
  return Object.fromEntries(
    Object.entries(readings).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
