/** One tick of a ruler: where, how long, and its words where it has some. */
export interface Tick {
  at: number;
  rank: 'major' | 'middle' | 'minor';
  label?: string;
}

const places = (step: number): number => Math.max(0, -Math.floor(Math.log10(step) + 1e-9));

/** The number as text with just the decimals that a step of this size needs. */
export const atStep = (value: number, step: number): string => value.toFixed(places(step)).replace('-', '\u2212');

/** The smallest of 1, 2, 5 times a power of ten that is not below `least`. */
export function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return [1, 2, 5, 10].map((factor) => factor * power).find((step) => step >= least * (1 - 1e-9)) ?? 10 * power;
}

const divisions: Record<string, [number, number]> = { '1': [10, 5], '2': [4, 2], '5': [5, 5] };

/** The width of a text of 11 pixels, nearly. */
export const textWidth = (text: string): number => [...text].reduce((sum, sign) => sum + (sign > '\u2e80' ? 11 : 6), 0);

/** Ticks from `from` to `to` over so many pixels: labels at least `gap` apart, short ticks at least 3.5. */
export function ticks(from: number, to: number, pixels: number, gap = 44): Tick[] {
  const perUnit = pixels / (to - from);
  const major = niceStep(gap / perUnit);
  const lead = String(Math.round(major / 10 ** Math.floor(Math.log10(major) + 1e-9)));
  const [many, few] = divisions[lead] ?? [10, 5];
  const parts = [many, few, 1].find((count) => (major / count) * perUnit >= 3.5) ?? 1;
  const first = Math.ceil((from / major) * parts - 1e-9);
  const last = Math.floor((to / major) * parts + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index): Tick => {
    const step = first + index;
    const at = (step * major) / parts;
    if (step % parts === 0) return { at, rank: 'major', label: atStep(at, major) };
    return { at, rank: parts % 2 === 0 && step % (parts / 2) === 0 ? 'middle' : 'minor' };
  });
}

/** A level for each position (ascending pixels) so that no two closer than `apart` share one; at most `levels`, the last one shared. */
export function stack(positions: readonly number[], apart: number, levels: number): number[] {
  const ends: number[] = [];
  return positions.map((position) => {
    const free = ends.findIndex((end) => position - end >= apart);
    const level = free >= 0 ? free : Math.min(ends.length, levels - 1);
    ends[level] = position;
    return level;
  });
}
