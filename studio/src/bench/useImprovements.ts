import { compare, evaluate, ordered, sub, ZERO, type Rational } from '@biaochi/engine';
import type { Answer, Indicator, Result } from '@biaochi/schemas/types';
import { useDeferredValue, useMemo } from 'react';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { withAllChecks } from '../projections/form/answers.js';
import { catalogOf } from '../projections/words/catalog.js';
import { readFigure } from '../projections/words/figures.js';

/** One item that, met alone, would bring a better grade. */
export interface Improvement {
  readonly indicator: Indicator;
  readonly result: Result;
  /** How many points it brings. */
  readonly gain: Rational;
}

/** The answer that meets an item in full; null where that takes values that only the enterprise knows. */
function metAnswer(indicator: Indicator): Answer | null {
  const { scoring } = indicator;
  if (scoring.method === 'met') return { met: true };
  return 'checks' in scoring
    ? (withAllChecks(
        undefined,
        scoring.checks.map(({ id }) => id),
        true,
      ) ?? null)
    : null;
}

/** The single items that would bring a better grade if they were met, the smallest gain first; behind while typing. */
export function useImprovements(): readonly Improvement[] {
  const standard = useOpenStandard();
  const live = useLive();
  const assessment = useDeferredValue(live.assessment);
  return useMemo(() => {
    const program = standard.programFor(assessment.readings ?? {}) ?? standard.program;
    if (program === null) return [];
    const before = evaluate(program, assessment);
    const ladder = ordered(program.ruleset.grades).map(({ id }) => id);
    const rank = ({ outcome }: Result): number => ladder.indexOf(outcome.grade ?? outcome.possible.at(-1) ?? '');
    return catalogOf(program.ruleset)
      .indicators.filter(({ code }) => ['unmet', 'partial'].includes(before.indicators[code]?.status ?? ''))
      .flatMap((indicator): Improvement[] => {
        const answer = metAnswer(indicator);
        if (answer === null) return [];
        const { code } = indicator;
        const result = evaluate(program, { ...assessment, answers: { ...assessment.answers, [code]: answer } });
        if (rank(result) >= rank(before)) return [];
        const points = (of: Result): Rational => readFigure(of.indicators[code]?.points) ?? ZERO;
        return [{ indicator, result, gain: sub(points(result), points(before)) }];
      })
      .sort((a, b) => compare(a.gain, b.gain));
  }, [standard, assessment]);
}
