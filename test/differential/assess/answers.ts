import type { Answer, Indicator, Ruleset } from '@biaochi/schemas/types';
import type { Random } from '../random.js';
import { type Landmarks, rangeEnds } from '@biaochi/engine';
import { dateIn, numberIn } from './values.js';

function valuesOf(random: Random, { code, inputs = [] }: Indicator, landmarks: Landmarks): Pick<Answer, 'values'> {
  if (inputs.length === 0) return {};
  const entries = inputs.map(({ id, type, range = {} }): [string, string | number | boolean] => {
    if (type === 'boolean') return [id, random.chance(50)];
    const near = [...(landmarks.get(`value:${code}/${id}`) ?? []), ...rangeEnds(range)];
    return [id, numberIn(random, range, near)];
  });
  return { values: Object.fromEntries(entries) };
}

function formOf(random: Random, { scoring }: Indicator): Answer {
  switch (scoring.method) {
    case 'met':
      return { met: random.chance(65) };
    case 'count':
    case 'combination':
      return { checks: Object.fromEntries(scoring.checks.map(({ id }) => [id, random.chance(60)])) };
    case 'levels': {
      const byConditions = scoring.levels.some((level) => level.when !== undefined);
      return byConditions && random.chance(90) ? {} : { level: random.pick(scoring.levels).id };
    }
    case 'scale':
    case 'increments':
    case 'formula':
      return {};
    case 'value':
      return { value: numberIn(random, scoring.range, rangeEnds(scoring.range)), justification: '现场核对' };
  }
}

/** An answer of the form that the item asks for, or, where it may be, that it does not apply. */
export function answerTo(random: Random, indicator: Indicator, landmarks: Landmarks): Answer | undefined {
  if (indicator.applicability.byEvaluator !== 'forbid' && random.chance(20)) {
    return { notApplicable: '不涉及', ...(random.chance(20) && { note: '见说明' }) };
  }
  if (indicator.applicability.when && random.chance(10)) return undefined;
  const form = formOf(random, indicator);
  const inputs = form.level !== undefined && random.chance(60) ? {} : valuesOf(random, indicator, landmarks);
  const answer = { ...form, ...inputs };
  return Object.keys(answer).length === 0 ? undefined : answer;
}

/** The factual side of an assessment: every fact and parameter has a value. */
export function factsFor(
  random: Random,
  ruleset: Pick<Ruleset, 'facts'>,
  landmarks: Landmarks,
): Record<string, boolean | string | number | string[]> {
  const entries = (ruleset.facts ?? []).map(
    ({ id, type, unit, range = {}, options = [] }): [string, boolean | string | number | string[]] => {
      const ids = options.map((option) => option.id);
      if (type === 'boolean') return [id, random.chance(50)];
      if (type === 'choice') return [id, random.pick(ids)];
      if (type === 'date') return [id, dateIn(random, unit ?? 'a', range, landmarks.get(`fact:${id}`) ?? [])];
      if (type === 'choices') return [id, random.shuffled(random.some(ids))];
      return [id, numberIn(random, range, [...(landmarks.get(`fact:${id}`) ?? []), ...rangeEnds(range)])];
    },
  );
  return Object.fromEntries(entries);
}
