import type { Indicator, Scoring } from '@biaochi/schemas/types';
import type { Rational } from '../../numbers/index.js';
import type { Score } from '../outcome.js';
import type { Session } from '../session.js';

/** A scoring method: the full points of an item, undefined where it earns none, and the score that its rules give. */
export interface Method<S extends Scoring> {
  readonly full: (session: Session, scoring: S) => Rational | undefined;
  readonly score: (session: Session, indicator: Indicator, scoring: S) => Promise<Score>;
}
