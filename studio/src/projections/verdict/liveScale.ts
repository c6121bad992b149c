import { ordered, toDecimal } from '@biaochi/engine';
import type { Result } from '@biaochi/schemas/types';
import { limitValue } from '../explanation/bounds.js';
import type { Scope } from '../explanation/scope.js';
import { mainScale, type MainScale } from '../mainScale.js';
import { showFigure } from '../words/figures.js';

/** The main total's ruler with the limits that a parameter sets, as far as this result knows them. */
export function liveScale(scope: Scope, blank: Result): MainScale | null {
  const { ruleset } = scope.catalog;
  const scale = mainScale(ruleset, blank);
  if (scale === null) return null;
  const set = ordered(ruleset.grades).flatMap(({ label: grade, bounds }) =>
    ordered(bounds).flatMap((bound) => {
      const limit = bound.atLeast ?? bound.above;
      if (bound.total !== scale.total.id || typeof limit !== 'object') return [];
      const value = limitValue(scope, limit);
      return value === null ? [] : [{ at: Number(toDecimal(value)), label: showFigure(value), grade }];
    }),
  );
  return { ...scale, limits: [...scale.limits, ...set].sort((a, b) => a.at - b.at) };
}
