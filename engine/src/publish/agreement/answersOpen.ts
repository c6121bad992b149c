import type { Answer, Indicator, Input, Ruleset } from '@biaochi/schemas/types';
import { gridOf, type Landmarks } from './landmarks.js';
import { product, type Step } from './product.js';

/** The reason that is given where an item is taken not to apply, and the justification of a value that is tried. */
const NOT_APPLICABLE = '不涉及';
const TRIED = '核对';

function valueSteps(code: string, { id, type, range = {} }: Input, landmarks: Landmarks): Step<Answer>[] {
  const values = type === 'boolean' ? [true, false] : gridOf(range, landmarks.get(`value:${code}/${id}`) ?? []);
  return values.map((value) => (answer) => ({ ...answer, values: { ...answer.values, [id]: value } }));
}

/** The ways to give what the scoring method itself asks for, beside the values of inputs. */
function methodSteps({ scoring }: Indicator, given: Answer): Step<Answer>[][] {
  if (scoring.method === 'met' && given.met === undefined) {
    return [[true, false].map((met) => (answer: Answer) => ({ ...answer, met }))];
  }
  if (scoring.method === 'value' && given.value === undefined) {
    const grid = gridOf(scoring.range, []);
    return [grid.map((value) => (answer: Answer) => ({ ...answer, value, justification: TRIED }))];
  }
  if (!('checks' in scoring)) return [];
  const open = scoring.checks.filter(({ id }) => !(given.checks && id in given.checks));
  return open.map(({ id }) =>
    [true, false].map((met) => (answer: Answer) => ({ ...answer, checks: { ...answer.checks, [id]: met } })),
  );
}

/** Every way to fill in what an answer that is given, or `{}`, leaves open. */
function filled(indicator: Indicator, given: Answer, landmarks: Landmarks): Answer[] {
  const { code, scoring, inputs = [] } = indicator;
  const open = inputs.filter(({ id }) => !(given.values && id in given.values));
  const values = open.map((input) => valueSteps(code, input, landmarks));
  const start: Answer = 'checks' in scoring ? { ...given, checks: { ...given.checks } } : given;
  if (scoring.method !== 'levels' || given.level !== undefined) {
    return product(start, [...methodSteps(indicator, given), ...values]);
  }
  const said = given.values ? [] : scoring.levels.map(({ id }): Answer => ({ ...given, level: id }));
  return scoring.levels.some((level) => level.when) ? [...product(start, values), ...said] : said;
}

/** Whether the item asks the evaluator for anything; one that facts alone decide is never left open by itself. */
function asks({ scoring, inputs = [] }: Indicator): boolean {
  if (inputs.length > 0 || scoring.method === 'met' || scoring.method === 'value' || 'checks' in scoring) return true;
  return scoring.method === 'levels' && scoring.levels.every((level) => level.when === undefined);
}

/**
 * How a level and values that contradict each other may be settled: the level goes, or, where nothing else asks for the
 * values, the item may not apply. Elsewhere values hold as entered.
 */
function settled(ruleset: Ruleset, { code, applicability }: Indicator, { level: _, ...kept }: Answer): Answer[] {
  const others = {
    ...ruleset,
    indicators: ruleset.indicators.map((one) => (one.code === code ? { ...one, scoring: null } : one)),
  };
  const isAskedFor = JSON.stringify(others).includes(`"value:${code}/`);
  return applicability.byEvaluator === 'forbid' || isAskedFor ? [kept] : [kept, { notApplicable: NOT_APPLICABLE }];
}

/** The answers that an item may still come to; nothing where it is settled. */
export function answersOpen(
  ruleset: Ruleset,
  indicator: Indicator,
  said: Answer | undefined,
  isErroneous: boolean,
  landmarks: Landmarks,
): Answer[] {
  if (isErroneous && said?.level !== undefined && said.values) return settled(ruleset, indicator, said);
  const given = isErroneous ? undefined : said;
  if (given?.notApplicable !== undefined || (given === undefined && !asks(indicator))) return [];
  const options = filled(indicator, given ?? {}, landmarks);
  if (given !== undefined) return options.length > 1 ? options : [];
  return indicator.applicability.byEvaluator === 'forbid' ? options : [...options, { notApplicable: NOT_APPLICABLE }];
}
