/** What assessments come to under a ruleset, without reasons: as fast as can be, and never an exception. */
import { carrier, compile, plainTeller, resolve, standingUnder } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { ladderOf, type Outcome } from './outcomes.js';

/** Says what an assessment comes to. */
export type Judge = (assessment: object) => Outcome;

/** The judge of a ruleset; all is undetermined where it cannot be computed. */
export function outcomesUnder(ruleset: Ruleset): Judge {
  try {
    const tell = plainTeller(compile(resolve(ruleset, {}).ruleset));
    const standing = standingUnder(ruleset, ladderOf(ruleset));
    return (assessment) => {
      // Rows know the readings that the ruleset takes, and no others.
      const told = 'readings' in assessment ? null : tell(assessment);
      if (told) return told.outcome.grade;
      const { outcome, undetermined } = standing(assessment);
      return undetermined ? null : outcome;
    };
  } catch {
    return () => null;
  }
}

/** Past assessments as a document takes them: those of the version that it revises are carried over. */
export function carriedTo(document: Ruleset, from: Ruleset | null, cases: readonly object[]): readonly object[] {
  if (from === null) return cases;
  const carry = carrier(from, document);
  return cases.map((one) => carry(one).assessment);
}
