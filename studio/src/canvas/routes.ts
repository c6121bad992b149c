import type { Box, Layout, Point } from './layoutGraph.js';

/** An edge to be led: the nodes at its ends, which are not in its way, and where it starts and ends. */
export interface Route {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly from: Point;
  readonly to: Point;
}

interface Rectangle {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A column of nodes with the free heights between them, above the first and below the last. */
interface Column {
  readonly left: number;
  readonly right: number;
  readonly gaps: readonly { readonly top: number; readonly bottom: number }[];
}

/** Where an edge passes a column. */
interface Passage {
  readonly route: Route;
  readonly column: Column;
  readonly gap: Column['gaps'][number];
  /** Where it would pass if nothing stood there. */
  readonly wanted: number;
}

const MARGIN = 5;
const SAMPLES = 24;
const LANE = 5;
/** How far above and below its column an edge may be led around it. */
const OUTSIDE = 40;

/** The path of every edge: one curve where nothing stands in its way, otherwise through the gaps of the columns between, each in a lane of its own. */
export function routed(routes: readonly Route[], layout: Layout, boxes: ReadonlyMap<string, Box>): Map<string, string> {
  const rectangles = rectanglesOf(layout, boxes);
  const columns = columnsOf(rectangles);
  const passages = routes.filter((route) => !isFree(route, rectangles)).flatMap((route) => passagesOf(route, columns));
  const through = new Map<Route, Point[]>();
  for (const [{ route, column }, y] of lanesOf(passages)) {
    const bends = [
      { x: column.left - MARGIN, y },
      { x: column.right + MARGIN, y },
    ];
    through.set(
      route,
      [...(through.get(route) ?? []), ...bends].sort((a, b) => a.x - b.x),
    );
  }
  return new Map(routes.map((route) => [route.id, curve([route.from, ...(through.get(route) ?? []), route.to])]));
}

function rectanglesOf({ places }: Layout, boxes: ReadonlyMap<string, Box>): Rectangle[] {
  return [...boxes.values()].flatMap(({ id, width, height }) => {
    const place = places[id];
    return place === undefined
      ? []
      : [{ id, left: place.x, right: place.x + width, top: place.y, bottom: place.y + height }];
  });
}

function columnsOf(rectangles: readonly Rectangle[]): Column[] {
  const lefts = [...new Set(rectangles.map(({ left }) => left))].sort((a, b) => a - b);
  return lefts.map((left) => {
    const those = rectangles.filter((each) => each.left === left).sort((a, b) => a.top - b.top);
    const first = those[0]!.top;
    const last = those.at(-1)!.bottom;
    const between = those.slice(1).map(({ top }, index) => ({ top: those[index]!.bottom, bottom: top }));
    return {
      left,
      right: Math.max(...those.map(({ right }) => right)),
      gaps: [{ top: first - OUTSIDE, bottom: first }, ...between, { top: last, bottom: last + OUTSIDE }],
    };
  });
}

function isFree({ source, target, from, to }: Route, rectangles: readonly Rectangle[]): boolean {
  const reach = reachOf(from, to);
  const [high, low] = [Math.min(from.y, to.y) - MARGIN, Math.max(from.y, to.y) + MARGIN];
  const [west, east] = [Math.min(from.x, to.x - reach) - MARGIN, Math.max(to.x, from.x + reach) + MARGIN];
  const others = rectangles.filter(
    ({ id, left, right, top, bottom }) =>
      id !== source && id !== target && left <= east && right >= west && top <= low && bottom >= high,
  );
  return samples(from, to).every(({ x, y }) =>
    others.every(
      ({ left, right, top, bottom }) =>
        x < left - MARGIN || x > right + MARGIN || y < top - MARGIN || y > bottom + MARGIN,
    ),
  );
}

/** The gap of each column between the ends that lies nearest to the straight line between them. */
function passagesOf(route: Route, columns: readonly Column[]): Passage[] {
  const { from, to } = route;
  return columns
    .filter(({ left, right }) => left > from.x && right < to.x)
    .map((column) => {
      const at = ((column.left + column.right) / 2 - from.x) / (to.x - from.x);
      const wanted = from.y + at * (to.y - from.y);
      const away = ({ top, bottom }: Column['gaps'][number]): number => Math.max(top - wanted, wanted - bottom, 0);
      const gap = column.gaps.reduce((best, each) => (away(each) < away(best) ? each : best));
      return { route, column, gap, wanted };
    });
}

/** The height at which each passage goes: side by side with the others in its gap, in the order of what they want. */
function lanesOf(passages: readonly Passage[]): Map<Passage, number> {
  const lanes = new Map<Passage, number>();
  for (const gap of new Set(passages.map((passage) => passage.gap))) {
    const those = passages.filter((passage) => passage.gap === gap).sort((a, b) => a.wanted - b.wanted);
    const height = gap.bottom - gap.top;
    const step = Math.min(LANE, (height - 4) / Math.max(1, those.length - 1));
    const spread = step * (those.length - 1);
    const wanted = those.reduce((sum, each) => sum + each.wanted, 0) / those.length - spread / 2;
    const inset = Math.min(height / 2, MARGIN);
    const top = Math.min(Math.max(wanted, gap.top + inset), Math.max(gap.top + inset, gap.bottom - inset - spread));
    those.forEach((passage, index) => lanes.set(passage, top + index * step));
  }
  return lanes;
}

const reachOf = (from: Point, to: Point): number => Math.max(18, (to.x - from.x) * 0.5);

/** Points along the curve between two points. */
function samples(from: Point, to: Point): Point[] {
  const reach = reachOf(from, to);
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES;
    const [a, b, c, d] = [(1 - t) ** 3, 3 * (1 - t) ** 2 * t, 3 * (1 - t) * t ** 2, t ** 3];
    return {
      x: a * from.x + b * (from.x + reach) + c * (to.x - reach) + d * to.x,
      y: (a + b) * from.y + (c + d) * to.y,
    };
  });
}

/** A smooth path through points from left to right, level at each of them. */
export function curve(points: readonly Point[]): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let at = first;
  return rest.reduce((path, point) => {
    const reach = point.y === at.y ? 0 : reachOf(at, point);
    const piece =
      reach === 0
        ? `L${point.x} ${point.y}`
        : `C${at.x + reach} ${at.y} ${point.x - reach} ${point.y} ${point.x} ${point.y}`;
    at = point;
    return path + piece;
  }, `M${first.x} ${first.y}`);
}
