import type { Impact } from '@biaochi/schemas/types';
import { countsOn, type Way, wayBetween } from './flows.js';

/** A state on one side, as a bar from `top` to `bottom`, with its label's middle at `label`. */
export interface SankeyNode {
  readonly id: string;
  readonly count: number;
  readonly top: number;
  readonly bottom: number;
  readonly label: number;
}

/** A flow as a ribbon: where it leaves on the left and arrives on the right. */
export interface Ribbon {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly way: Way;
  readonly left: readonly [top: number, bottom: number];
  readonly right: readonly [top: number, bottom: number];
}

export interface Sankey {
  readonly left: readonly SankeyNode[];
  readonly right: readonly SankeyNode[];
  readonly ribbons: readonly Ribbon[];
}

const GAP = 14;
const LABEL = 18;

/** Labels at least a line apart, each as near to its bar as the others let it, none beyond the lower end. */
function spread(middles: readonly number[], height: number): number[] {
  const placed: number[] = [];
  for (const middle of middles) placed.push(Math.max(middle, (placed.at(-1) ?? -Infinity) + LABEL, LABEL / 2));
  let limit = height - LABEL / 2;
  return placed
    .reverse()
    .map((at) => {
      const here = Math.min(at, limit);
      limit = here - LABEL;
      return here;
    })
    .reverse();
}

/** The bars and ribbons of a report in a picture of the given height, in the order of its states on both sides. */
export function sankeyOf(impact: Impact, height: number): Sankey {
  const order = impact.states.map(({ id }) => id);
  const way = wayBetween(impact);
  const sides = (['from', 'to'] as const).map((side) => {
    const counts = countsOn(impact, side);
    return order.flatMap((id) => (counts.has(id) ? [{ id, count: counts.get(id)! }] : []));
  });
  const gaps = Math.max(0, ...sides.map((side) => side.length - 1)) * GAP;
  const unit = impact.count === 0 ? 0 : (height - gaps) / impact.count;
  const [left = [], right = []] = sides.map((side) => {
    let at = 0;
    const bars = side.map(({ id, count }) => {
      const top = at;
      at = top + count * unit + GAP;
      return { id, count, top, bottom: top + count * unit };
    });
    const labels = spread(
      bars.map(({ top, bottom }) => (top + bottom) / 2),
      height,
    );
    return bars.map((bar, index): SankeyNode => ({ ...bar, label: labels[index]! }));
  });
  const leaving = new Map(left.map(({ id, top }) => [id, top]));
  const arriving = new Map(right.map(({ id, top }) => [id, top]));
  const take = (at: Map<string, number>, id: string, size: number): readonly [number, number] => {
    const top = at.get(id) ?? 0;
    at.set(id, top + size);
    return [top, top + size];
  };
  const ribbons = order.flatMap((from) =>
    order.flatMap((to): Ribbon[] => {
      const count = impact.flows.find((flow) => flow.from === from && flow.to === to)?.count ?? 0;
      if (count === 0) return [];
      const size = count * unit;
      const ends = { left: take(leaving, from, size), right: take(arriving, to, size) };
      return [{ from, to, count, way: way(from, to), ...ends }];
    }),
  );
  return { left, right, ribbons };
}

/** The outline of a ribbon between two abscissas, as an SVG path; at least a hair wide. */
export function ribbonPath({ left, right }: Ribbon, x0: number, x1: number): string {
  const middle = (x0 + x1) / 2;
  const low = (top: number, bottom: number): number => Math.max(bottom, top + 1);
  const [a, b, c, d] = [left[0], right[0], low(...right), low(...left)];
  return `M${x0} ${a}C${middle} ${a} ${middle} ${b} ${x1} ${b}V${c}C${middle} ${c} ${middle} ${d} ${x0} ${d}Z`;
}
