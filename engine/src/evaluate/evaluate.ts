import type { Adoption } from '@biaochi/schemas/types';
import type { Program } from '../compile/index.js';
import { type Language, renderDiagnostic } from '../diagnostics/index.js';
import type { Result } from '../model/index.js';
import { decide, type Decision } from './decide.js';
import { encode, type Encoded } from './encode.js';
import { isObject } from './encodeValue.js';
import { explainEntities } from './explainEntities.js';
import { explainIndicator } from './explainIndicator.js';
import { explainDerived, explainParameters, explainTables, explainTotals } from './explainNumbers.js';
import { explainGates, explainOutcome } from './explainRulings.js';
import { findingsOf } from './findings.js';

export interface EvaluateOptions {
  readonly language?: Language;
  /** The adoption that the assessment names by its digest. */
  readonly adoption?: Adoption;
  /** Leaves every `because` empty, which is most of the time that a result takes. */
  readonly bare?: boolean;
}

/** The reason the evaluator gave for an item's not applying. */
function reasonIn(assessment: unknown): (code: string) => unknown {
  const answers = isObject(assessment) && isObject(assessment['answers']) ? assessment['answers'] : {};
  return (code) => {
    const answer = answers[code];
    return isObject(answer) ? answer['notApplicable'] : undefined;
  };
}

/** The full result of a decision, every part with the conditions that decided it. */
export function explain(
  program: Program,
  encoded: Encoded,
  decision: Decision,
  assessment: unknown,
  language: Language,
  bare = false,
): Result {
  const asked = { program, decision, bare };
  const reasonOf = reasonIn(assessment);
  const { id, version, digest, readings } = program.origin;
  return {
    ruleset: { id, version, digest, readings: { ...readings } },
    outcome: explainOutcome(asked),
    gates: explainGates(asked),
    parameters: explainParameters(asked, encoded.adopted),
    totals: explainTotals(asked),
    ...explainTables(asked),
    derived: explainDerived(asked),
    ...explainEntities(asked),
    indicators: Object.fromEntries(
      program.indicators.map((one) => [one.code, explainIndicator(one, asked, reasonOf(one.code))]),
    ),
    findings: findingsOf(program, encoded, decision, reasonOf).map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      place: finding.place,
      message: renderDiagnostic(finding, language),
    })),
  };
}

/**
 * The result of an assessment under a program, explained. Takes any value as an assessment: what is wrong with it
 * becomes findings, and what is not known stays unknown. Always ends, and never throws on any assessment.
 */
export function evaluate(
  program: Program,
  assessment: unknown,
  { language = 'zh', adoption, bare = false }: EvaluateOptions = {},
): Result {
  const encoded = encode(program, assessment, adoption);
  const decision = decide(program, encoded.frame, !bare);
  return explain(program, encoded, decision, assessment, language, bare);
}
