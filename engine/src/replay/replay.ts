import type { ChangedPast, FaultyPast, LeftInput, Replay, ReplaySide, Ruleset } from '@biaochi/schemas/types';
import { plainAssessor } from '../proving/index.js';
import { changedSince, type PastCase } from './archive.js';
import { carrier, type Entry } from './carry.js';
import { ImpactCounter, type SavedImpact } from './impact.js';
import { nameIn } from './object.js';

/** A ruleset with its digest, as an archive's results name it. */
export interface DigestedRuleset {
  readonly ruleset: Ruleset;
  readonly digest: string;
}

/** What a replay has counted, as JSON. */
export interface SavedReplay {
  readonly position: number;
  readonly compared: number;
  readonly changed: readonly ChangedPast[];
  readonly faulty: readonly FaultyPast[];
  readonly left: readonly LeftInput[];
  readonly impact: SavedImpact;
}

/** Replays past assessments under two rulesets, one at a time: none is kept, so that an archive may be of any size. */
export class Replayer {
  private readonly before;
  private readonly after;
  private readonly carry;
  private readonly counter: ImpactCounter;
  private readonly left = new Map<string, LeftInput>();
  private readonly changed: ChangedPast[] = [];
  private readonly faulty: FaultyPast[] = [];
  private position = 0;
  private compared = 0;

  constructor(
    private readonly from: DigestedRuleset,
    private readonly to: DigestedRuleset,
  ) {
    this.before = plainAssessor(from.ruleset);
    this.after = plainAssessor(to.ruleset);
    this.carry = carrier(from.ruleset, to.ruleset);
    this.counter = new ImpactCounter(from.ruleset, to.ruleset);
  }

  /** Replays one case. */
  add({ assessment, result }: PastCase): void {
    const position = ++this.position;
    const name = nameIn(assessment) ?? `#${position}`;
    const before = { assessment, result: this.before(assessment) };
    if (result?.ruleset.digest === this.from.digest) {
      this.compared++;
      const parts = changedSince(result, before.result);
      if (parts.length > 0) this.changed.push({ position, name, parts });
    }
    const errors = before.result.findings.filter(({ severity }) => severity === 'error');
    const findings = errors.map(({ code, place }) => ({ code, place }));
    if (findings.length > 0) this.faulty.push({ position, name, findings });
    const carried = this.carry(assessment);
    for (const entry of carried.left) this.countLeft(entry);
    const after = { assessment: carried.assessment, result: this.after(carried.assessment) };
    this.counter.add(name, before, after);
  }

  private countLeft({ kind, code }: Entry): void {
    const key = `${kind}:${code}`;
    const entry = this.left.get(key) ?? { kind, code, count: 0 };
    entry.count++;
    this.left.set(key, entry);
  }

  /** What was counted so far; a replayer of the same rulesets that resumes it comes to the same report. */
  saved(): SavedReplay {
    const { position, compared, changed, faulty } = this;
    return { position, compared, changed, faulty, left: [...this.left.values()], impact: this.counter.saved() };
  }

  /** Goes on from what was counted before. */
  resume(saved: SavedReplay): void {
    this.position = saved.position;
    this.compared = saved.compared;
    for (const one of saved.changed) this.changed.push(one);
    for (const one of saved.faulty) this.faulty.push(one);
    for (const one of saved.left) this.left.set(`${one.kind}:${one.code}`, { ...one });
    this.counter.resume(saved.impact);
  }

  /** What was found so far. */
  report(): Replay {
    return {
      format: 1,
      from: sideOf(this.from),
      to: sideOf(this.to),
      impact: this.counter.impact(),
      own: { compared: this.compared, changed: this.changed },
      left: [...this.left.values()],
      faulty: this.faulty,
    };
  }
}

function sideOf({ ruleset: { id, version }, digest }: DigestedRuleset): ReplaySide {
  return { id, version, digest };
}
