import type { Total } from '@biaochi/schemas/types';
import type { Rational } from '../../numbers/index.js';
import { formulaValue } from '../formulas/formulaValue.js';
import { named } from '../lookup.js';
import { clamped, roundedBy } from '../roundings.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';
import { type Value, toValue } from '../value.js';
import { geometricMean } from './geometricMean.js';
import { levelIndex } from './levelIndex.js';
import { outcomeCount } from './outcomeCount.js';
import { normalisedSum } from './normalisedSum.js';
import { sum } from './sum.js';

type Computed<T extends Total> = (session: Session, total: T) => Promise<Rational | null>;

const methods: { readonly [M in Total['method']]: Computed<Extract<Total, { method: M }>> } = {
  sum,
  normalisedSum,
  outcomeCount,
  levelIndex,
  geometricMean,
  formula: (session, { formula }) => formulaValue(session, formula),
};

/** The value of `total:ID`, rounded, then clamped; Unknown where it is undefined. */
export async function totalValue(session: Session, id: string): Promise<Value> {
  const total = named(session.ruleset.totals, id);
  const compute = methods[total.method] as Computed<Total>;
  const exact = await compute(session, total);
  if (!exact) throw new Unknown(`total:${id}`);
  return toValue(clamped(roundedBy(session, exact, total.rounding), total.clamp));
}
