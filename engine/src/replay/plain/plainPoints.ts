import type { SameIndicator } from '@biaochi/schemas/types';
import type { CodeMapping } from '../../changes/index.js';
import type { CompiledIndicator } from '../../compile/index.js';
import { STATUS } from '../../conditions/index.js';
import { writer } from '../../rows/index.js';
import { fromExact } from '../exact.js';
import type { ShiftCounter } from '../shift.js';
import type { PlainPair, PlainSide } from './pair.js';

type Same = Pick<SameIndicator, 'status' | 'points'>;

/** An indicator that has come out the same for all so far. */
interface Steady {
  readonly code: string;
  readonly status: number;
  readonly statusSlot: number;
  readonly points: number;
  readonly over: number;
  readonly under: number;
}

/** The points of indicators on rows: pairs of slots that are compared, and the indicators that still tell nobody apart. */
export class PlainPoints {
  private readonly before: Int32Array;
  private readonly after: Int32Array;
  private readonly codes: readonly string[];
  /** How often the points of each pair stayed as they are. */
  private readonly stayed: Float64Array;
  private readonly counters: (ShiftCounter | undefined)[] = [];
  private readonly written = writer();
  private readonly steady: { readonly side: PlainSide; readonly same: Map<string, Same | null>; list: Steady[] }[];

  constructor(
    private readonly pair: PlainPair,
    sources: CodeMapping,
    private readonly shiftsOf: (code: string) => ShiftCounter,
    same: Readonly<Record<SameIndicator['side'], Map<string, Same | null>>>,
  ) {
    const { from, to } = pair;
    const pairs = to.program.indicators.flatMap((now) => {
      const [source, ...others] = sources.get(now.code) ?? [now.code];
      const old = source === undefined ? undefined : from.program.byCode.get(source);
      return old && others.length === 0 && old.full !== null && now.full !== null ? [{ old, now }] : [];
    });
    this.before = Int32Array.from(pairs, ({ old }) => old.points);
    this.after = Int32Array.from(pairs, ({ now }) => now.points);
    this.codes = pairs.map(({ now }) => now.code);
    this.stayed = new Float64Array(pairs.length);
    this.steady = [from, to].map((side, index) => {
      const known = same[index === 0 ? 'from' : 'to'];
      return { side, same: known, list: side.program.indicators.flatMap((one) => steadyOf(one, known.get(one.code))) };
    });
  }

  /** Counts the assessment at hand. */
  add(): void {
    const { before, after, stayed } = this;
    const [old, now] = [this.pair.from.row, this.pair.to.row];
    for (let at = 0; at < before.length; at++) {
      const [a, b] = [before[at]!, after[at]!];
      const [over, under, nextOver, nextUnder] = [old.over[a]!, old.under[a]!, now.over[b]!, now.under[b]!];
      if (over === nextOver && under === nextUnder) stayed[at]!++;
      else this.shift(at, over, under, nextOver, nextUnder);
    }
    for (const one of this.steady)
      if (one.list.length > 0) one.list = one.list.filter((item) => this.isStill(item, one));
  }

  private shift(at: number, over: number, under: number, nextOver: number, nextUnder: number): void {
    // The same number may be written over different denominators.
    if (over * nextUnder === nextOver * under && Number.isSafeInteger(over * nextUnder)) {
      this.stayed[at]!++;
      return;
    }
    const counter = (this.counters[at] ??= this.shiftsOf(this.codes[at]!));
    if (counter.addNumbers(over, under, nextOver, nextUnder)) return;
    const [a, b] = [this.before[at]!, this.after[at]!];
    const [old, now] = [this.written(this.pair.from.row, a)!.exact, this.written(this.pair.to.row, b)!.exact];
    if (old === now) counter.addSame(1);
    else counter.add(old, now);
  }

  private isStill(
    { code, status, statusSlot, points, over, under }: Steady,
    { side: { row }, same }: { side: PlainSide; same: Map<string, Same | null> },
  ): boolean {
    const isSame = points < 0 || row.over[points]! * under === over * row.under[points]!;
    if (isSame && row.bits[statusSlot] === status) return true;
    same.set(code, null);
    return false;
  }

  /** Hands over what stayed as it was. */
  workIn(): void {
    this.stayed.forEach((count, at) => {
      if (count > 0) this.shiftsOf(this.codes[at]!).addSame(count);
    });
    this.stayed.fill(0);
  }
}

/** What is known of an indicator that was the same for all so far, if it was. */
function steadyOf({ code, status, points, full }: CompiledIndicator, known: Same | null | undefined): Steady[] {
  if (!known) return [];
  const exact = known.points === null ? null : fromExact(known.points);
  const [over, under] = exact ? [Number(exact.n), Number(exact.d)] : [0, 1];
  const found = { code, status: STATUS[known.status as keyof typeof STATUS], statusSlot: status };
  return [{ ...found, points: full === null ? -1 : points, over, under }];
}
