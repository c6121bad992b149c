import type { Ruleset } from '@biaochi/schemas/types';
import type { CodeMapping } from '../changes/index.js';
import { assessor } from '../proving/index.js';
import { changedSince, keptResult, type PastCase } from './archive.js';
import { carry } from './carry.js';
import { type Impact, ImpactCounter } from './impact.js';

/** A past result that comes out differently under the very ruleset it was made with. */
export interface ChangedPast {
  readonly position: number;
  readonly name: string;
  /** The parts that differ, as places in the result. */
  readonly parts: readonly string[];
}

/** What a replay found: the impact of the revision, and past results that no longer come out as they were. */
export interface Replay {
  readonly from: { readonly id: string; readonly version: string; readonly digest: string };
  readonly to: { readonly id: string; readonly version: string; readonly digest: string };
  readonly impact: Impact;
  /** How many results of the day were made with `from` and compared, and those that differ. */
  readonly own: { readonly compared: number; readonly changed: readonly ChangedPast[] };
  /** Answers that found no place in the new ruleset, by code, and for how many. */
  readonly left: readonly { readonly code: string; readonly count: number }[];
}

/** Replays past assessments under two rulesets, one case at a time, so that memory does not grow with the archive. */
export class Replayer {
  private readonly before;
  private readonly after;
  private readonly counter: ImpactCounter;
  private readonly left = new Map<string, number>();
  private readonly changed: ChangedPast[] = [];
  private position = 0;
  private compared = 0;

  constructor(
    private readonly from: { ruleset: Ruleset; digest: string },
    private readonly to: { ruleset: Ruleset; digest: string },
    private readonly sources: CodeMapping,
  ) {
    this.before = assessor(from.ruleset);
    this.after = assessor(to.ruleset);
    this.counter = new ImpactCounter(from.ruleset, to.ruleset);
  }

  /** Replays one case. */
  add(past: PastCase): void {
    this.position++;
    const name = nameOf(past.assessment) ?? `#${this.position}`;
    const before = this.before(past.assessment);
    if (past.result?.ruleset.digest === this.from.digest) {
      this.compared++;
      const parts = changedSince(past.result, keptResult(before));
      if (parts.length > 0) this.changed.push({ position: this.position, name, parts });
    }
    const carried = carry(past.assessment, this.sources, this.to.ruleset);
    for (const code of carried.left) this.left.set(code, (this.left.get(code) ?? 0) + 1);
    this.counter.add(name, before, this.after(carried.assessment));
  }

  /** What was found so far. */
  report(): Replay {
    const named = ({ ruleset: { id, version }, digest }: { ruleset: Ruleset; digest: string }) => ({
      id,
      version,
      digest,
    });
    return {
      from: named(this.from),
      to: named(this.to),
      impact: this.counter.impact(),
      own: { compared: this.compared, changed: this.changed },
      left: [...this.left].map(([code, count]) => ({ code, count })),
    };
  }
}

function nameOf(assessment: unknown): string | null {
  const name = (assessment as { enterprise?: { name?: unknown } } | null)?.enterprise?.name;
  return typeof name === 'string' ? name : null;
}
