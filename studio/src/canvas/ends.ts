import type { Box, Layout, LayoutRequest, Point } from './layoutGraph.js';

/** A piece of an edge that is drawn by itself. */
export interface Piece {
  readonly id: string;
  /** Which of the edges it belongs to. */
  readonly edge: number;
  /** Where in its source the piece starts, from the source's top; null: at the source itself. */
  readonly row: number | null;
  readonly lit: boolean;
}

/** Where an edge starts and ends. */
export interface Ends {
  readonly from: Point;
  readonly to: Point;
}

const SPREAD = 11;

/** The ends of each piece, side by side along the nodes' edges in the order of what they lead to; none without a place. */
export function endsOf(
  pieces: readonly Piece[],
  edges: LayoutRequest['edges'],
  { places }: Layout,
  boxes: ReadonlyMap<string, Box>,
  outcome: number,
): Map<string, Ends> {
  const middle = (id: string): number => (places[id]?.y ?? 0) + (boxes.get(id)?.height ?? 0) / 2;
  const leaving = slots(edges, 'source', ({ target }) => middle(target));
  const entering = slots(edges, 'target', ({ source }) => middle(source));
  const toLadder = (at: number, lit: boolean): number =>
    lit ? outcome : Math.min(LADDER_TOP + at * LADDER_STEP, outcome - LADDER_OVER);
  return new Map(
    pieces.flatMap(({ id, edge, row, lit }) => {
      const { source, target } = edges[edge]!;
      const [start, end] = [places[source], places[target]];
      const [from, to] = [boxes.get(source), boxes.get(target)];
      if (!start || !end || !from || !to) return [];
      const leave = leaving[edge]!;
      const enter = entering[edge]!;
      const leaves = from.height > TALL ? TALL_TOP + leave.at * SPREAD : slot(leave.at, leave.of, from.height);
      const enters = target === 'ladder' ? toLadder(enter.at, lit) : slot(enter.at, enter.of, to.height);
      return [
        [id, { from: { x: start.x + from.width, y: start.y + (row ?? leaves) }, to: { x: end.x, y: end.y + enters } }],
      ];
    }),
  );
}

/** Edges leave a box higher than this from its top on, not around its middle. */
const TALL = 150;
const TALL_TOP = 22;
/** Where edges that did not decide reach the ladder: from here on, so far apart, and so far over its outcome. */
const LADDER_TOP = 70;
const LADDER_STEP = 64;
const LADDER_OVER = 40;

/** Of each edge: the which of how many it is among those with the same end, in the order of `by`. */
function slots(
  edges: LayoutRequest['edges'],
  end: 'source' | 'target',
  by: (edge: LayoutRequest['edges'][number]) => number,
): { readonly at: number; readonly of: number }[] {
  const together = new Map<string, number[]>();
  edges.forEach((edge, index) => {
    const those = together.get(edge[end]);
    if (those) those.push(index);
    else together.set(edge[end], [index]);
  });
  const found: { at: number; of: number }[] = [];
  for (const those of together.values()) {
    const sorted = those.sort((a, b) => by(edges[a]!) - by(edges[b]!));
    sorted.forEach((edge, at) => (found[edge] = { at, of: sorted.length }));
  }
  return found;
}

/** The place of one of several ends along a side of this height, close together around its middle. */
function slot(index: number, count: number, height: number): number {
  const gap = Math.min(SPREAD, (height - 28) / Math.max(1, count - 1));
  return height / 2 + (index - (count - 1) / 2) * gap;
}
