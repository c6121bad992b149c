import type { GraphEdge } from '../projections/graph/node.js';
import type { Box, Layout, Point } from './layoutGraph.js';
import type { Ends } from './wires.js';

/** What stands in the way of edges: every box where it is, column by column, and the channels that the layout left open. */
export interface Obstacles {
  readonly rectangles: readonly { id: string; left: number; right: number; top: number; bottom: number }[];
  readonly columns: readonly { left: number; right: number }[];
  readonly bends: Layout['bends'];
}

const MARGIN = 5;
const SAMPLES = 24;

/** What stands in the way in a layout. */
export function obstaclesOf(layout: Layout, boxes: ReadonlyMap<string, Box>): Obstacles {
  const rectangles = [...boxes.values()].flatMap(({ id, width, height }) => {
    const place = layout.places[id];
    return place === undefined
      ? []
      : [{ id, left: place.x, right: place.x + width, top: place.y, bottom: place.y + height }];
  });
  const lefts = [...new Set(rectangles.map(({ left }) => left))].sort((a, b) => a - b);
  const columns = lefts.map((left) => ({
    left,
    right: Math.max(...rectangles.filter((each) => each.left === left).map(({ right }) => right)),
  }));
  return { rectangles, columns, bends: layout.bends };
}

/** The path of an edge: one curve where nothing stands in its way, otherwise along the channels of the columns between. */
export function routed(edge: GraphEdge, { from, to }: Ends, obstacles: Obstacles): string {
  const others = obstacles.rectangles.filter(({ id }) => id !== edge.source && id !== edge.target);
  const isFree = samples(from, to).every(({ x, y }) =>
    others.every(
      ({ left, right, top, bottom }) =>
        x < left - MARGIN || x > right + MARGIN || y < top - MARGIN || y > bottom + MARGIN,
    ),
  );
  if (isFree) return curve([from, to]);
  const between = obstacles.columns.filter(({ left, right }) => left > from.x && right < to.x);
  const channels = between.flatMap(({ left, right }) => {
    const y = nearest(obstacles.bends[edge.id] ?? [], (left + right) / 2);
    return y === null
      ? []
      : [
          { x: left - MARGIN, y },
          { x: right + MARGIN, y },
        ];
  });
  return curve([from, ...channels, to]);
}

/** The height of the bend nearest to a column's middle. */
function nearest(bends: readonly Point[], middle: number): number | null {
  const [found] = [...bends].sort((a, b) => Math.abs(a.x - middle) - Math.abs(b.x - middle));
  return found?.y ?? null;
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
