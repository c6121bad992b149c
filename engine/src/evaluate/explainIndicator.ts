import { type CompiledIndicator, MAY_APPLY, slotOf } from '../compile/index.js';
import { MAY_BE_FALSE, MAY_BE_TRUE, STATUS, STATUS_NAMES } from '../conditions/index.js';
import { endsOf, type Indicator, ordered, type Reason, type Result } from '../model/index.js';
import { includes, type Rational, settled, toDecimal, toExact } from '../numbers/index.js';
import { rangeInterval } from '../scoring/index.js';
import { type Case, cited, conditionReasons, minAndMax, seenIn } from './reasons.js';

type IndicatorResult = Result['indicators'][string];

/** A truth that was entered, as a reason: what was seen against "yes". */
function entered(reference: string, asked: Case, indicator: Indicator): Reason {
  const seen = seenIn(slotOf(asked.program.layout, reference), asked);
  const holds = seen.value as boolean | null;
  return { fact: reference, ...seen, operator: 'equal', bound: true, holds, ...cited(indicator.anchor) };
}

/** A number that the points come from, as a reason. */
function given(reference: string, asked: Case, indicator: Indicator): Reason {
  const seen = seenIn(slotOf(asked.program.layout, reference), asked);
  return { fact: reference, ...seen, holds: seen.value === null ? null : true, ...cited(indicator.anchor) };
}

/** The band that a settled quantity falls into, as one reason for each of its ends; otherwise the quantity alone. */
function scaleReasons(indicator: Indicator, asked: Case): Reason[] {
  const { scoring, anchor } = indicator;
  if (scoring.method !== 'scale') return [];
  const slot = slotOf(asked.program.layout, scoring.quantity);
  const seen = seenIn(slot, asked);
  const known = settled(asked.decision.frame.numbers[slot.index]!);
  const band = known && ordered(scoring.bands).find((one) => includes(rangeInterval(one.range), known));
  if (!band) return [{ fact: scoring.quantity, ...seen, holds: null, ...cited(anchor) }];
  const { atLeast, atMost } = band.range;
  if (atLeast !== undefined && String(atLeast) === String(atMost)) {
    const bound = String(atLeast);
    return [
      { fact: scoring.quantity, ...seen, operator: 'equal', bound, holds: true, ...cited(band.anchor ?? anchor) },
    ];
  }
  return endsOf(band.range).map(({ operator, value: bound }) => ({
    fact: scoring.quantity,
    ...seen,
    operator,
    bound: String(bound),
    holds: true,
    ...cited(band.anchor ?? anchor),
  }));
}

/** Why a rubric gave its level: the evaluator's word, and each level's condition down to the one that holds. */
function levelReasons(compiled: CompiledIndicator, indicator: Indicator, asked: Case): Reason[] {
  const { scoring, anchor, code } = indicator;
  if (scoring.method !== 'levels' || compiled.scoring.method !== 'levels') return [];
  const stated = slotOf(asked.program.layout, `stated:${code}`);
  const { value } = seenIn(stated, asked);
  const reasons: Reason[] =
    value === null
      ? []
      : [{ fact: `level:${code}`, value, operator: 'equal', bound: value, holds: true, ...cited(anchor) }];
  const levels = ordered(scoring.levels);
  for (const [index, level] of compiled.scoring.levels.entries()) {
    if (!level.when) continue;
    const { bits, because } = conditionReasons(level.when, asked, levels[index]?.anchor ?? anchor);
    reasons.push(...because);
    if (bits === MAY_BE_TRUE) break;
  }
  if (reasons.length > 0) return reasons;
  return [{ fact: `level:${code}`, value: null, holds: null, ...cited(anchor) }];
}

function scoredReasons(compiled: CompiledIndicator, indicator: Indicator, asked: Case): Reason[] {
  const { scoring, code } = indicator;
  switch (scoring.method) {
    case 'met':
      return [entered(`answer:${code}`, asked, indicator)];
    case 'count':
    case 'combination':
      return ordered(scoring.checks).map((check) => entered(`check:${code}/${check.id}`, asked, indicator));
    case 'levels':
      return levelReasons(compiled, indicator, asked);
    case 'scale':
      return scaleReasons(indicator, asked);
    case 'increments':
      return [given(scoring.quantity, asked, indicator)];
    case 'formula':
      return [...new Set(Object.values(scoring.formula.where))].map((reference) => given(reference, asked, indicator));
    case 'value':
      return [given(`answer:${code}`, asked, indicator)];
  }
}

/** Why an item does not apply: its condition, or the evaluator's reason. */
function notApplicableReasons(compiled: CompiledIndicator, indicator: Indicator, asked: Case, said: unknown): Reason[] {
  const anchor = indicator.applicability.anchor ?? indicator.anchor;
  if (compiled.when) {
    const { bits, because } = conditionReasons(compiled.when, asked, anchor);
    if (!(bits & MAY_BE_TRUE)) return because;
  }
  return [{ fact: `notApplicable:${indicator.code}`, value: said ?? null, holds: true, ...cited(anchor) }];
}

function pointsOf(
  compiled: CompiledIndicator,
  full: Rational,
  asked: Case,
): Omit<IndicatorResult, 'status' | 'because'> {
  const points = asked.decision.frame.numbers[compiled.points]!;
  const known = settled(points);
  if (!known) return { points: null, min: '0', max: toDecimal(full), ...minAndMax(points) };
  const exact = toExact(known);
  return { points: toDecimal(known), max: toDecimal(full), ...(exact.includes('/') && { exact }) };
}

/** Why an indicator came out as it did. */
function indicatorReasons(
  compiled: CompiledIndicator,
  status: IndicatorResult['status'],
  asked: Case,
  said: unknown,
): Reason[] {
  const indicator = compiled.source;
  const because =
    status === 'notApplicable'
      ? notApplicableReasons(compiled, indicator, asked, said)
      : scoredReasons(compiled, indicator, asked);
  // Whether it applies may be what is not known.
  if (compiled.when && status === 'unknown' && asked.decision.frame.bits[compiled.stands]! & MAY_APPLY) {
    const applies = conditionReasons(compiled.when, asked, indicator.applicability.anchor ?? indicator.anchor);
    if (applies.bits & MAY_BE_FALSE) because.unshift(...applies.because);
  }
  return because;
}

/** The result of one indicator with its reasons; `said` is the evaluator's reason for its not applying. */
export function explainIndicator(compiled: CompiledIndicator, asked: Case, said: unknown): IndicatorResult {
  const indicator = compiled.source;
  const { frame } = asked.decision;
  const bits = frame.bits[compiled.status]!;
  const status = STATUS_NAMES.find((name) => bits === STATUS[name]) ?? 'unknown';
  const because = asked.bare ? [] : indicatorReasons(compiled, status, asked, said);
  const level = compiled.level === null ? {} : levelOf(indicator.code, asked);
  const points = compiled.full === null ? {} : pointsOf(compiled, compiled.full, asked);
  return { status, ...points, ...level, because };
}

function levelOf(code: string, asked: Case): { level: number | string | null } {
  const { value } = seenIn(slotOf(asked.program.layout, `level:${code}`), asked);
  return { level: value as number | string | null };
}
