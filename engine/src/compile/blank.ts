import type { Indicator, Ruleset } from '@biaochi/schemas/types';
import { type Frame, UNKNOWN_TRUTH } from '../conditions/index.js';
import { factRange, isNumeric } from '../model/index.js';
import { EVERYWHERE, point, ZERO } from '../numbers/index.js';
import { rangeInterval } from '../scoring/index.js';
import { type Layout, slotOf } from './layout.js';
import { MAY_APPLY, MAY_NOT_APPLY } from './program.js';

/**
 * Whether an indicator waits for an answer: one without inputs of its own whose outcome follows from shared facts
 * does not, and is assessed as soon as they are known.
 */
export function needsAnswer({ scoring, inputs }: Indicator): boolean {
  if (inputs && inputs.length > 0) return true;
  return !(
    'quantity' in scoring ||
    scoring.method === 'formula' ||
    (scoring.method === 'levels' && scoring.levels.every((level) => level.when))
  );
}

/** What is known before anything is answered: every fact lies in its range, every item may turn out any way it may. */
export function blankFrame(ruleset: Ruleset, layout: Layout): Frame {
  const frame: Frame = {
    numbers: Array.from({ length: layout.sizes.numbers }, () => EVERYWHERE),
    bits: new Int32Array(layout.sizes.bits).fill(UNKNOWN_TRUTH),
    lists: Array.from({ length: layout.sizes.lists }, () => null),
    entities: (ruleset.entities ?? []).map(() => null),
  };
  const at = (reference: string): number => slotOf(layout, reference).index;
  for (const fact of ruleset.facts ?? []) {
    if (isNumeric(fact)) frame.numbers[at(`fact:${fact.id}`)] = rangeInterval(factRange(fact));
    if (fact.type === 'choice') frame.bits[at(`fact:${fact.id}`)] = -1;
  }
  for (const parameter of ruleset.parameters ?? []) {
    frame.numbers[at(`parameter:${parameter.id}`)] = rangeInterval(parameter.range);
  }
  for (const indicator of ruleset.indicators) {
    const { code, inputs, scoring, applicability } = indicator;
    const mayNotApply = needsAnswer(indicator) && applicability.byEvaluator !== 'forbid';
    frame.bits[at(`stands:${code}`)] = mayNotApply ? MAY_APPLY | MAY_NOT_APPLY : MAY_APPLY;
    frame.numbers[at(`points:${code}`)] = point(ZERO);
    frame.numbers[at(`applied:${code}`)] = point(ZERO);
    for (const input of inputs ?? []) {
      if (input.type === 'number') frame.numbers[at(`value:${code}/${input.id}`)] = rangeInterval(input.range);
    }
    if (scoring.method === 'value') frame.numbers[at(`answer:${code}`)] = rangeInterval(scoring.range);
    if (scoring.method === 'levels') {
      const all = (1 << scoring.levels.length) - 1;
      frame.bits[at(`stated:${code}`)] = all;
      frame.bits[at(`level:${code}`)] = all;
    }
  }
  return frame;
}
