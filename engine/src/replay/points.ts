import type { IndicatorShift, Result, Ruleset, SameIndicator } from '@biaochi/schemas/types';
import { type CodeMapping, codeMapping } from '../changes/index.js';
import { abs, compare, toExact } from '../numbers/index.js';
import type { PlainPair } from './plain/pair.js';
import { PlainPoints } from './plain/plainPoints.js';
import { type SavedShift, ShiftCounter } from './shift.js';

type Judged = Result['indicators'][string];
type Same = Pick<SameIndicator, 'status' | 'points'>;

/** What an indicator counter has counted, as JSON; the sums are those of points that shift. */
export interface SavedPoints {
  readonly shifts: readonly (readonly [code: string, saved: SavedShift])[];
  readonly same: Readonly<Record<SameIndicator['side'], readonly (readonly [code: string, same: Same | null])[]>>;
  readonly count: number;
}

const pointsOf = (one: Judged | undefined): string | null => one?.exact ?? one?.points ?? null;

/** Counts how the points of each indicator shift, and which indicators come out the same for every assessment. */
export class PointsCounter {
  private readonly sources: CodeMapping;
  private readonly shifts = new Map<string, ShiftCounter>();
  private readonly same = { from: new Map<string, Same | null>(), to: new Map<string, Same | null>() };
  private count = 0;
  private plain: PlainPoints | null = null;

  constructor(from: Ruleset, to: Ruleset) {
    this.sources = codeMapping(from, to);
  }

  /** Counts one enterprise under both rulesets. */
  add(before: Result, after: Result): void {
    this.count++;
    for (const code in after.indicators) {
      // A row that was split or joined has no points of its own before.
      const sources = this.sources.get(code);
      if (sources && sources.length !== 1) continue;
      const old = pointsOf(before.indicators[sources?.[0] ?? code]);
      const present = pointsOf(after.indicators[code]);
      if (old === null || present === null) continue;
      if (old === present) this.shiftsOf(code).addSame(1);
      else this.shiftsOf(code).add(old, present);
    }
    this.compareAll('from', before);
    this.compareAll('to', after);
  }

  /** Counts the plain assessment at hand; one was counted the long way before. */
  addPlain(pair: PlainPair): void {
    this.count++;
    this.plain ??= new PlainPoints(pair, this.sources, (code) => this.shiftsOf(code), this.same);
    this.plain.add();
  }

  private shiftsOf(code: string): ShiftCounter {
    const counter = this.shifts.get(code) ?? new ShiftCounter();
    this.shifts.set(code, counter);
    return counter;
  }

  private compareAll(side: SameIndicator['side'], { indicators }: Result): void {
    for (const code in indicators) {
      const { status, points = null, exact } = indicators[code]!;
      this.compare(side, code, { status, points: exact ?? points });
    }
  }

  /** Keeps what an indicator comes to, or null once that is not the same for all. */
  private compare(side: SameIndicator['side'], code: string, one: Same | null): void {
    const known = this.same[side];
    const first = known.get(code);
    if (first === undefined) known.set(code, one);
    else if (first && (first.status !== one?.status || first.points !== one.points)) known.set(code, null);
  }

  saved(): SavedPoints {
    this.plain?.workIn();
    const shifts = [...this.shifts].map(([code, counter]) => [code, counter.saved()] as const);
    return { shifts, same: { from: [...this.same.from], to: [...this.same.to] }, count: this.count };
  }

  /** Adds what another has counted. */
  join({ shifts, same, count }: SavedPoints): void {
    this.count += count;
    for (const [code, saved] of shifts) this.shiftsOf(code).join(saved);
    for (const side of ['from', 'to'] as const) for (const [code, one] of same[side]) this.compare(side, code, one);
  }

  /** The indicators whose points shift for anybody, those that shift most in all first. */
  indicators(): IndicatorShift[] {
    this.plain?.workIn();
    return [...this.shifts]
      .map(([code, counter]) => ({ code, ...counter.tally() }))
      .filter(({ up, down }) => up + down > 0)
      .sort((a, b) => compare(abs(b.sum), abs(a.sum)) || b.up + b.down - a.up - a.down)
      .map(({ sum, ...one }) => ({ ...one, sum: toExact(sum) }));
  }

  /** The indicators that tell nobody apart; of a single assessment none is said to. */
  sameForAll(): SameIndicator[] {
    if (this.count < 2) return [];
    return (['from', 'to'] as const).flatMap((side) =>
      [...this.same[side]].flatMap(([code, one]) => (one ? [{ side, code, ...one }] : [])),
    );
  }
}
