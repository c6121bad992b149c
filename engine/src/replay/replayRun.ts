import type { Replay } from '@biaochi/schemas/types';
import type { PastCase } from './archive.js';
import { Attributor, type SavedAttribution } from './attribution/index.js';
import { type DigestedRuleset, Replayer, type SavedReplay } from './replay.js';
import { type SavedSweeps, Sweeper } from './sweep/index.js';

/** What a replay finds out beside who moves. */
export interface ReplayScope {
  /** Which changes move whom. */
  readonly attribute: boolean;
  /** How many reach a grade as its bounds take other values. */
  readonly sweep: boolean;
}

/** How far a replay has come, as JSON: it goes on from there in another process and comes to the same report. */
export interface SavedRun {
  readonly replay: SavedReplay;
  readonly attribution: SavedAttribution | null;
  readonly sweeps: SavedSweeps | null;
}

/** A whole replay, one past assessment at a time; it can be left off at any of them and resumed. */
export class ReplayRun {
  private readonly replayer: Replayer;
  private readonly attributor: Attributor | null;
  private readonly sweeper: Sweeper | null;

  constructor(from: DigestedRuleset, to: DigestedRuleset, { attribute, sweep }: ReplayScope, saved?: SavedRun) {
    this.replayer = new Replayer(from, to);
    this.attributor = attribute ? new Attributor(from.ruleset, to.ruleset) : null;
    this.sweeper = sweep ? new Sweeper(from.ruleset, to.ruleset) : null;
    if (!saved) return;
    this.replayer.resume(saved.replay);
    if (saved.attribution) this.attributor?.resume(saved.attribution);
    if (saved.sweeps) this.sweeper?.resume(saved.sweeps);
  }

  /** Replays one case. */
  add(past: PastCase): void {
    this.replayer.add(past);
    this.attributor?.add(past.assessment);
    this.sweeper?.add(past.assessment);
  }

  /** How far it has come; what follows changes it, so that it is to be written down at once. */
  saved(): SavedRun {
    return {
      replay: this.replayer.saved(),
      attribution: this.attributor?.saved() ?? null,
      sweeps: this.sweeper?.saved() ?? null,
    };
  }

  /** What was found so far. */
  report(): Replay {
    const [attribution, sweeps] = [this.attributor?.attribution(), this.sweeper?.sweeps()];
    return { ...this.replayer.report(), ...(attribution && { attribution }), ...(sweeps && { sweeps }) };
  }
}
