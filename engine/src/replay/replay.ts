import type { ChangedPast, FaultyPast, LeftInput, Replay, ReplaySide, Ruleset } from '@biaochi/schemas/types';
import { type PlainAssessor, plainAssessor } from '../proving/index.js';
import { changedSince, type PastCase } from './archive.js';
import { type Carrier, carrier, type Entry } from './carry.js';
import { ImpactCounter, type SavedImpact } from './impact.js';
import type { PlainPair } from './plain/pair.js';
import { following, named, nameIn, type Unnamed } from './object.js';

/** A ruleset with its digest, as an archive's results name it. */
export interface DigestedRuleset {
  readonly ruleset: Ruleset;
  readonly digest: string;
}

/** What a replay has counted, as JSON. */
export interface SavedReplay {
  readonly position: number;
  readonly compared: number;
  readonly changed: readonly Unnamed<ChangedPast>[];
  readonly faulty: readonly Unnamed<FaultyPast>[];
  readonly left: readonly LeftInput[];
  readonly impact: SavedImpact;
}

/** Replays past assessments under two rulesets, one at a time: none is kept, so that an archive may be of any size. */
export class Replayer {
  private readonly before: PlainAssessor;
  private readonly after: PlainAssessor;
  private readonly carry: Carrier;
  private readonly counter: ImpactCounter;
  private readonly left = new Map<string, LeftInput>();
  private readonly changed: Unnamed<ChangedPast>[] = [];
  private readonly faulty: Unnamed<FaultyPast>[] = [];
  private position = 0;
  private compared = 0;
  private hasPlain = false;

  /** `like`, of the same rulesets, shares what it has prepared. */
  constructor(
    private readonly from: DigestedRuleset,
    private readonly to: DigestedRuleset,
    like?: Replayer,
  ) {
    this.before = like?.before ?? plainAssessor(from.ruleset);
    this.after = like?.after ?? plainAssessor(to.ruleset);
    this.carry = like?.carry ?? carrier(from.ruleset, to.ruleset);
    this.counter = new ImpactCounter(from.ruleset, to.ruleset);
  }

  /** Replays one case. */
  add({ assessment, result }: PastCase): void {
    const position = ++this.position;
    const name = nameIn(assessment);
    const before = { assessment, result: this.before.plain(assessment) };
    if (result?.ruleset.digest === this.from.digest) {
      this.compared++;
      const differs = changedSince(result, before.result).length > 0;
      // A whole result of the day states reasons too, of marks behind the grade.
      const parts = differs ? changedSince(result, this.before.explained(assessment)) : [];
      if (parts.length > 0) this.changed.push({ position, name, parts });
    }
    const errors = before.result.findings.filter(({ severity }) => severity === 'error');
    const findings = errors.map(({ code, place }) => ({ code, place }));
    if (findings.length > 0) this.faulty.push({ position, name, findings });
    const carried = this.carry(assessment);
    for (const entry of carried.left) this.countLeft(entry, 1);
    const { plain, explained } = this.after;
    const after = { assessment: carried.assessment, result: plain(carried.assessment) };
    this.counter.add(name, before, after, () => explained(carried.assessment));
  }

  /**
   * Replays the plain case at hand; false, with nothing counted, where it is for the long way. The first of all is: it
   * gives everything its place.
   */
  addPlain(pair: PlainPair): boolean {
    if (!this.hasPlain) {
      this.hasPlain = true;
      return false;
    }
    const { row } = pair.from;
    const leaving = pair.transfer.leaving.filter(({ isIn }) => isIn(row));
    if (leaving.some(({ entry: { kind, code } }) => !this.left.has(`${kind}:${code}`))) return false;
    if (!this.counter.addPlain(pair.about.get('name') ?? null, pair)) return false;
    this.position++;
    for (const { entry } of leaving) this.countLeft(entry, 1);
    return true;
  }

  private countLeft({ kind, code }: Entry, count: number): void {
    const key = `${kind}:${code}`;
    const entry = this.left.get(key) ?? { kind, code, count: 0 };
    entry.count += count;
    this.left.set(key, entry);
  }

  /** What was counted so far; a replayer of the same rulesets that joins it comes to the same report. */
  saved(): SavedReplay {
    const { position, compared, changed, faulty } = this;
    return { position, compared, changed, faulty, left: [...this.left.values()], impact: this.counter.saved() };
  }

  /** Adds what another has counted of the cases that follow. */
  join(saved: SavedReplay): void {
    for (const one of following(saved.changed, this.position)) this.changed.push(one);
    for (const one of following(saved.faulty, this.position)) this.faulty.push(one);
    this.position += saved.position;
    this.compared += saved.compared;
    for (const one of saved.left) this.countLeft(one, one.count);
    this.counter.join(saved.impact);
  }

  /** What was found so far. */
  report(): Replay {
    return {
      format: 1,
      from: sideOf(this.from),
      to: sideOf(this.to),
      impact: this.counter.impact(),
      own: { compared: this.compared, changed: this.changed.map(named) },
      left: [...this.left.values()],
      faulty: this.faulty.map(named),
    };
  }
}

function sideOf({ ruleset: { id, version }, digest }: DigestedRuleset): ReplaySide {
  return { id, version, digest };
}
