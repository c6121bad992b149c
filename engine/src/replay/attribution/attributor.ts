import type { AttributedMove, Attribution, ChangeGroup, Ruleset } from '@biaochi/schemas/types';
import { add, type Rational, toExact, ZERO } from '../../numbers/index.js';
import { carrier } from '../carry.js';
import { fromExact } from '../exact.js';
import { following, named, nameIn, type Unnamed } from '../object.js';
import { revisionOf } from './coalitions.js';
import { groupWords, leadOf } from './groups.js';
import { type Plan, planOf, type Sampling, SAMPLING } from './plan.js';
import { type Coalition, errorBound, everyone, fairShares, sampledShares, without } from './shares.js';
import { joinedLadder } from '../states.js';
import { type Standing, standingUnder } from './standing.js';

const CONFIDENCE = 0.95;

const isZero = ({ n }: Rational): boolean => n === 0n;

type Judge = (assessment: unknown) => Standing;

/** What one group does over all enterprises so far. */
interface Tally {
  decisive: number;
  touches: number;
  grades: Rational;
  undetermined: Rational;
}

/** What an attributor has found, as JSON; the tallies in the order of the plan's groups. */
export interface SavedAttribution {
  readonly position: number;
  readonly moves: readonly Unnamed<AttributedMove>[];
  readonly tallies: readonly { decisive: number; touches: number; grades: string; undetermined: string }[];
}

/**
 * Finds which changes of a revision move which enterprise, one past assessment at a time. Two things are shared out:
 * the grades by which the certain grade moves, the lowest still possible being certain, and the becoming undetermined.
 */
export class Attributor {
  private readonly plan: Plan;
  private readonly judges: ReadonlyMap<Coalition, Judge>;
  private readonly reach: number;
  private readonly moves: Unnamed<AttributedMove>[] = [];
  private readonly tallies: readonly Tally[];
  private position = 0;

  /** `like`, of the same rulesets, shares what it has prepared. */
  constructor(
    from: Ruleset,
    to: Ruleset,
    private readonly sampling: Sampling = SAMPLING,
    like?: Attributor | null,
  ) {
    this.plan = like?.plan ?? planOf(revisionOf(from, to), sampling);
    this.tallies = this.plan.groups.map(() => ({ decisive: 0, touches: 0, grades: ZERO, undetermined: ZERO }));
    const ladder = joinedLadder(from, to);
    this.reach = Math.max(1, ladder.length - 1);
    this.judges = like?.judges ?? this.judgesOn(ladder, from);
  }

  /** Where each coalition has an assessment stand. */
  private judgesOn(ladder: readonly string[], from: Ruleset): ReadonlyMap<Coalition, Judge> {
    return new Map(
      [...this.plan.rulesets].map(([coalition, ruleset]) => {
        const stand = standingUnder(ruleset, ladder);
        if (coalition === 0n) return [coalition, stand];
        const carry = carrier(from, ruleset);
        return [coalition, (assessment) => stand(carry(assessment).assessment)];
      }),
    );
  }

  /** Passes one past assessment over that does not move. */
  pass(): void {
    this.position++;
  }

  /** Attributes one past assessment, if it moves. */
  add(assessment: object): void {
    const position = ++this.position;
    const count = this.plan.groups.length;
    const known = new Map<Coalition, Standing>();
    const at = (coalition: Coalition): Standing => {
      const standing = known.get(coalition) ?? this.judges.get(coalition)!(assessment);
      known.set(coalition, standing);
      return standing;
    };
    const [before, after] = [at(0n), at(everyone(count))];
    if (before.outcome === after.outcome) return;
    const grades = this.share((coalition) => at(coalition).certain);
    const undetermined = this.share((coalition) => at(coalition).undetermined);
    const shares = this.plan.groups.flatMap((group, index) => {
      const left = at(without(index, count)).outcome;
      const decisive = left === before.outcome;
      const [moved, opened] = [grades[index]!, undetermined[index]!];
      const tally = this.tallies[index]!;
      const touches = !isZero(moved) || !isZero(opened);
      if (decisive) tally.decisive++;
      if (touches) tally.touches++;
      tally.grades = add(tally.grades, moved);
      tally.undetermined = add(tally.undetermined, opened);
      if (!touches && left === after.outcome) return [];
      const share = { grades: toExact(moved), undetermined: toExact(opened) };
      return [{ group: leadOf(group).at, without: left, decisive, ...share }];
    });
    this.moves.push({
      position,
      name: nameIn(assessment),
      from: before.outcome,
      to: after.outcome,
      grades: after.certain - before.certain,
      undetermined: after.undetermined - before.undetermined,
      shares,
    });
  }

  private share(worth: (coalition: Coalition) => number): Rational[] {
    const { groups, orders } = this.plan;
    return orders ? sampledShares(orders, worth) : fairShares(groups.length, worth);
  }

  saved(): SavedAttribution {
    const tallies = this.tallies.map(({ decisive, touches, grades, undetermined }) => {
      return { decisive, touches, grades: toExact(grades), undetermined: toExact(undetermined) };
    });
    return { position: this.position, moves: this.moves, tallies };
  }

  /** Adds what another has found of the assessments that follow. */
  join({ position, moves, tallies }: SavedAttribution): void {
    for (const move of following(moves, this.position)) this.moves.push(move);
    this.position += position;
    tallies.forEach(({ decisive, touches, grades, undetermined }, index) => {
      const tally = this.tallies[index]!;
      tally.decisive += decisive;
      tally.touches += touches;
      tally.grades = add(tally.grades, fromExact(grades));
      tally.undetermined = add(tally.undetermined, fromExact(undetermined));
    });
  }

  /** What was found so far, the groups that move most first. */
  attribution(): Attribution {
    const { groups, orders, rulesets } = this.plan;
    const told = groups.map((group, index): ChangeGroup => {
      const { decisive, touches, grades, undetermined } = this.tallies[index]!;
      return {
        id: leadOf(group).at,
        text: groupWords(group),
        changes: group.map(({ at }) => at),
        ...{ decisive, touches },
        ...{ grades: toExact(grades), undetermined: toExact(undetermined) },
      };
    });
    const bound = errorBound(groups.length, this.sampling.orders, this.reach, CONFIDENCE);
    return {
      method: orders ? 'sampled' : 'exact',
      coalitions: rulesets.size,
      ...(orders && {
        sampling: { seed: this.sampling.seed, orders: orders.length, bound, confidence: CONFIDENCE },
      }),
      groups: told.sort((a, b) => b.decisive - a.decisive || b.touches - a.touches),
      moves: this.moves.map(named),
    };
  }
}
