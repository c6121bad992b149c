import { STATUS } from '../conditions/index.js';
import { equals, type Rational, ZERO } from '../numbers/index.js';
import type { CompiledScoring } from '../scoring/index.js';
import type { RowLayout } from './layout.js';

/** How what was answered picks one of several outcomes: by which checks hold, by how many do, or by the level stated. */
export const PICK = { which: 0, howMany: 1, level: 2 } as const;

/** Points that are known beforehand: where they stand, and the status that they mean. */
export interface Earned {
  readonly from: number;
  readonly status: number;
}

/** Scoring that picks points known beforehand; an outcome that earns nothing known is undefined. */
export interface Choice {
  readonly pick: (typeof PICK)[keyof typeof PICK];
  /** The truth slots that are looked at, the first as bit 0; or the slot of the stated level. */
  readonly slots: readonly number[];
  readonly outcomes: readonly (Earned | undefined)[];
}

/** Points as they are earned out of full ones. */
export function earnedOf(points: Rational, full: Rational, layout: RowLayout): Earned {
  const status = equals(points, full) ? STATUS.met : points.n === 0n ? STATUS.unmet : STATUS.partial;
  return { from: layout.constant(points), status };
}

/** What a scoring picks; null where its points are computed, or its level follows from conditions. */
export function choiceOf(scoring: CompiledScoring, layout: RowLayout): Choice | null {
  const earned = (points: readonly Rational[], full: Rational): Earned[] =>
    points.map((one) => earnedOf(one, full, layout));
  switch (scoring.method) {
    case 'met': {
      const [none, full] = [layout.constant(ZERO), layout.constant(scoring.points ?? ZERO)];
      const outcomes = [
        { from: none, status: STATUS.unmet },
        { from: full, status: STATUS.met },
      ];
      return { pick: PICK.which, slots: [scoring.answer], outcomes };
    }
    case 'count':
      return { pick: PICK.howMany, slots: scoring.checks, outcomes: earned(scoring.points, scoring.full) };
    case 'combination':
      return { pick: PICK.which, slots: scoring.checks, outcomes: earned(scoring.points, scoring.full) };
    case 'levels': {
      if (scoring.levels.some(({ when }) => when !== null)) return null;
      const points = scoring.levels.map((one) => one.points);
      return { pick: PICK.level, slots: [scoring.stated], outcomes: earned(points, scoring.full) };
    }
    default:
      return null;
  }
}
