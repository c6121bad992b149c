import { ordered } from '@biaochi/engine';
import type { Scoring } from '@biaochi/schemas/types';
import type { TFunction } from 'i18next';
import { showDecimal } from '../i18n/numbers.js';

const show = (points: string | number): string => showDecimal(String(points));
const most = (all: readonly (string | number | undefined)[]): string =>
  show(Math.max(0, ...all.map((points) => Number(points ?? 0))));

/** How a row is scored in the words that standards print; those that have a phrase of their own are read back as they were. */
export function scoringWords(t: TFunction<'paste'>, scoring: Scoring): string {
  switch (scoring.method) {
    case 'met':
      return scoring.points === undefined ? t('scoring.required') : t('scoring.met', { points: show(scoring.points) });
    case 'count': {
      const [all, ...rest] = [...scoring.steps].sort((a, b) => b.count - a.count);
      const steps = rest
        .filter(({ count }) => count > 0)
        .map(({ count, points }) => t('scoring.step', { count, points: show(points) }));
      return t('scoring.count', { full: show(all?.points ?? 0), steps: steps.join(t('scoring.between')) });
    }
    case 'combination': {
      const [a, b] = ordered(scoring.checks).map(({ id }) => id);
      const pointsOf = (...met: (string | undefined)[]) =>
        scoring.rows.find((row) => row.met.length === met.length && met.every((id) => row.met.includes(id ?? '')))
          ?.points;
      const [full, first, second] = [pointsOf(a, b), pointsOf(a), pointsOf(b)];
      return scoring.checks.length === 2 && full !== undefined && first !== undefined && second !== undefined
        ? t('scoring.pair', { full: show(full), first: show(first), second: show(second) })
        : t('scoring.combination', { full: most(scoring.rows.map(({ points }) => points)) });
    }
    case 'levels': {
      const levels = ordered(scoring.levels).map(({ points }) => show(points));
      const words = t('scoring.levels', { count: levels.length, points: levels.join('/') });
      return scoring.weight === undefined ? words : words + t('scoring.weight', { weight: show(scoring.weight) });
    }
    case 'scale':
      return t('scoring.scale', { count: scoring.bands.length, full: most(scoring.bands.map(({ points }) => points)) });
    case 'increments':
      return t('scoring.increments', {
        from: show(scoring.from.points),
        every: show(scoring.every),
        each: show(scoring.each),
        limit: show(scoring.limit),
      });
    case 'value':
      return t('scoring.value', { from: show(scoring.range.atLeast), to: show(scoring.range.atMost) });
    case 'formula':
      return t('scoring.formula', { full: show(scoring.full) });
  }
}
