import type { Indicator, Ruleset } from '@biaochi/schemas/types';
import { pointsDomain } from '../check/index.js';
import { ZERO } from '../numbers/index.js';
import { type AnswerForm, answerForms, compileScoring, fullPoints, type RoundingOf } from '../scoring/index.js';
import type { Pair } from '../totals/index.js';
import type { ConditionCompiler } from './conditions.js';
import { type Layout, slotOf } from './layout.js';
import type { CompiledIndicator } from './program.js';

/** The forms that an indicator takes: those of its scoring, and values where it has inputs. */
function formsOf({ scoring, inputs }: Indicator): AnswerForm[] {
  const others = answerForms(scoring).filter((form) => form !== 'values');
  return inputs?.length ? [...others, 'values'] : others;
}

/** What an indicator brings to totals while it does not apply, by its policy, its class's, or drop. */
function pairWhenNotApplicable(indicator: Indicator, ruleset: Ruleset, full: Pair['got']): Pair {
  const ofClass = ruleset.classes.find((one) => one.code === indicator.class)?.whenNotApplicable;
  switch (indicator.applicability.policy ?? ofClass ?? 'drop') {
    case 'drop':
      return { got: ZERO, possible: ZERO };
    case 'stay':
      return { got: ZERO, possible: full };
    case 'full':
      return { got: full, possible: full };
  }
}

/** The compiled form of an indicator. */
export function compileIndicator(
  indicator: Indicator,
  ruleset: Ruleset,
  layout: Layout,
  conditions: ConditionCompiler,
  rounding: RoundingOf,
): CompiledIndicator {
  const { code, scoring, applicability } = indicator;
  const slot = (reference: string): number => slotOf(layout, reference).index;
  const full = fullPoints(scoring, rounding);
  return {
    code,
    source: indicator,
    stands: slot(`stands:${code}`),
    status: slot(`status:${code}`),
    points: slot(`points:${code}`),
    applied: slot(`applied:${code}`),
    level: scoring.method === 'levels' ? slot(`level:${code}`) : null,
    when: applicability.when ? conditions.compile(applicability.when) : null,
    scoring: compileScoring(scoring, {
      slot,
      condition: (condition) => conditions.compile(condition),
      rounding,
      domain: (scoring) => pointsDomain(scoring, ruleset),
      code,
    }),
    full,
    whenNotApplicable: pairWhenNotApplicable(indicator, ruleset, full ?? ZERO),
    byEvaluator: applicability.byEvaluator,
    forms: formsOf(indicator),
  };
}
