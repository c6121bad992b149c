import type { Replay } from '@biaochi/schemas/types';
import { type PastCase, readPast } from './archive.js';
import { Attributor, type SavedAttribution } from './attribution/index.js';
import { PlainPair } from './plain/pair.js';
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
  private readonly pair: PlainPair | null;

  /** `saved` is gone on from; `like`, of the same rulesets and scope, shares what it has prepared. */
  constructor(
    private readonly from: DigestedRuleset,
    private readonly to: DigestedRuleset,
    private readonly scope: ReplayScope,
    saved?: SavedRun,
    like?: ReplayRun,
  ) {
    const [before, after] = [from.ruleset, to.ruleset];
    this.replayer = new Replayer(from, to, like?.replayer);
    this.attributor = scope.attribute ? new Attributor(before, after, undefined, like?.attributor) : null;
    this.sweeper = scope.sweep ? new Sweeper(before, after, like?.sweeper) : null;
    this.pair = like ? like.pair : PlainPair.of(before, after);
    if (saved) this.join(saved);
  }

  /** A run of a part of the cases, with nothing in it yet, for the price of its counters. */
  part(): ReplayRun {
    return new ReplayRun(this.from, this.to, this.scope, undefined, this);
  }

  /** Adds what another run has found of the cases that follow: parts joined in their order come to the report of the whole. */
  join({ replay, attribution, sweeps }: SavedRun): void {
    this.replayer.join(replay);
    if (attribution) this.attributor?.join(attribution);
    if (sweeps) this.sweeper?.join(sweeps);
  }

  /**
   * Replays the case that the bytes of an archive's entry hold; false where they do not read: `readPast` says why of
   * their text. `textOf` gives it, null where they are not UTF-8; it is asked only where something is out of the ordinary.
   */
  addEntry(bytes: Uint8Array, textOf: (bytes: Uint8Array) => string | null): boolean {
    const { pair, replayer } = this;
    const isCounted = pair !== null && pair.judge(bytes) && replayer.addPlain(pair);
    // Who stays is attributed to nothing; only of the others the value is needed.
    const stays = isCounted && pair.from.grades[pair.from.grade] === pair.to.grades[pair.to.grade];
    const isSwept = isCounted && (this.sweeper?.addPlain(pair) ?? true);
    if (isSwept && (stays || !this.attributor)) {
      this.attributor?.pass();
      return true;
    }
    const text = textOf(bytes);
    const past = text === null ? null : readPast(text).past;
    if (past === null) return false;
    if (!isCounted) this.replayer.add(past);
    this.attributor?.add(past.assessment);
    if (!isSwept) this.sweeper?.add(past.assessment);
    return true;
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
