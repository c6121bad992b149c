import type { IncrementsScoring, Range, Ruleset } from '@biaochi/schemas/types';
import { add, includes, parseDecimal, toExact } from '../../numbers/index.js';
import { rangeInterval, turningPoints } from '../../scoring/index.js';

/** Reference to the numbers it is compared with. */
export type Landmarks = ReadonlyMap<string, readonly string[]>;

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The numbers at the ends of a range. */
export function rangeEnds({ atLeast, above, atMost, below }: Range): string[] {
  return [atLeast, above, atMost, below].filter((end) => end !== undefined).map(String);
}

/** Reference to the numbers it is compared with anywhere in the ruleset: where answers change sides. */
export function landmarksOf(ruleset: Ruleset): Landmarks {
  const found = new Map<string, string[]>();
  const note = (reference: string, values: readonly unknown[]): void => {
    const numbers = values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String);
    found.set(reference, [...(found.get(reference) ?? []), ...numbers]);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isRecord(node)) return;
    const { fact, value, quantity, bands } = node;
    if (typeof fact === 'string') note(fact, Array.isArray(value) ? value : [value]);
    if (typeof quantity === 'string' && Array.isArray(bands)) {
      const ends = bands.flatMap((band) => (isRecord(band) && isRecord(band['range']) ? rangeEnds(band['range']) : []));
      note(quantity, ends);
    }
    if (node['method'] === 'increments' && typeof quantity === 'string') {
      note(quantity, turningPoints(node as unknown as IncrementsScoring).map(toExact));
    }
    Object.values(node).forEach(visit);
  };
  visit(ruleset);
  return found;
}

const AROUND = ['0', '0.01', '-0.01'].map((text) => parseDecimal(text)!);

/** A finite grid over a number still open: its landmarks, a little to either side, the ends of its range, and between. */
export function gridOf(range: Range, landmarks: readonly string[]): string[] {
  const whole = rangeInterval(range);
  const points = [...landmarks, ...rangeEnds(range), '0', '1', '5'].flatMap((text) => parseDecimal(text) ?? []);
  const around = points.flatMap((point) => AROUND.map((step) => add(point, step)));
  const inside = around.filter((value) => includes(whole, value)).map(toExact);
  return [...new Set(inside)].filter((text) => !text.includes('/'));
}
