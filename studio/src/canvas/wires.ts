import { outcomeMiddle, rowMiddle } from '../kinds/node/index.js';
import type { DecidingPath } from '../projections/graph/deciding.js';
import { demandHolds } from '../projections/graph/deciding.js';
import type { EdgeKind, Graph, GraphEdge, GraphNode } from '../projections/graph/node.js';
import type { Scope, Stand } from '../projections/explanation/scope.js';
import type { Box, Layout, Point } from './layoutGraph.js';
import { routed } from './routes.js';

/** An edge ready to be drawn. */
export interface Wire {
  readonly id: string;
  readonly edge: GraphEdge;
  readonly path: string;
  readonly end: Point;
  readonly kind: EdgeKind | 'waits';
  /** The verdict's tone where the edge is on the path that settled it. */
  readonly lit: Stand | null;
}

const SPREAD = 11;

/** Where an edge starts and ends. */
export interface Ends {
  readonly from: Point;
  readonly to: Point;
}

/** Every edge as a path from its row or node to its target, through the bends that lead it around other nodes. */
export function wiresOf(
  graph: Graph,
  layout: Layout,
  boxes: ReadonlyMap<string, Box>,
  open: ReadonlySet<string>,
  path: DecidingPath,
  scope: Scope,
): Wire[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const drawn = graph.edges
    .flatMap((edge) => pieces(edge, nodes.get(edge.source), open, path))
    .flatMap((piece) => {
      const ends = endsOf(piece.edge, piece.row, graph, layout, boxes, piece.lit, scope);
      return ends === null ? [] : [{ ...piece, ...ends }];
    });
  const paths = routed(
    drawn.map(({ id, edge: { source, target }, from, to }) => ({ id, source, target, from, to })),
    layout,
    boxes,
  );
  return drawn.map(({ id, edge, lit, to }) => ({
    id,
    edge,
    path: paths.get(id)!,
    end: to,
    kind:
      edge.kind === 'passes' && edge.target === 'ladder' && demandHolds(scope, edge.source) !== true
        ? 'waits'
        : edge.kind,
    lit: lit ? path.stand : null,
  }));
}

interface Piece {
  readonly id: string;
  readonly edge: GraphEdge;
  /** Where in its group the edge starts, from the group's top; null: at the group itself. */
  readonly row: number | null;
  readonly lit: boolean;
}

/** An edge from an open group, lit by some of its members, starts at each of their rows as well. */
function pieces(
  edge: GraphEdge,
  source: GraphNode | undefined,
  open: ReadonlySet<string>,
  path: DecidingPath,
): Piece[] {
  const members = path.edges.get(edge.id);
  const isLit = members !== undefined;
  const whole: Piece = { id: edge.id, edge, row: null, lit: isLit };
  if (source?.kind !== 'group' || !open.has(source.id) || members === undefined || members.length === 0) return [whole];
  const rows = members.map((code): Piece => ({
    id: `${edge.id}#${code}`,
    edge,
    row: rowMiddle(source.indicators, code),
    lit: true,
  }));
  return edge.members.length > members.length ? [{ ...whole, lit: false }, ...rows] : rows;
}

function endsOf(
  edge: GraphEdge,
  row: number | null,
  graph: Graph,
  layout: Layout,
  boxes: ReadonlyMap<string, Box>,
  lit: boolean,
  scope: Scope,
): Ends | null {
  const [source, target] = [layout.places[edge.source], layout.places[edge.target]];
  const [from, to] = [boxes.get(edge.source), boxes.get(edge.target)];
  if (!source || !target || !from || !to) return null;
  const middle = (id: string): number => (layout.places[id]?.y ?? 0) + (boxes.get(id)?.height ?? 0) / 2;
  const leaving = graph.edges
    .filter((each) => each.source === edge.source)
    .sort((a, b) => middle(a.target) - middle(b.target));
  const entering = graph.edges
    .filter((each) => each.target === edge.target)
    .sort((a, b) => middle(a.source) - middle(b.source));
  const leaves =
    from.height > 150 ? 22 + leaving.indexOf(edge) * SPREAD : slot(leaving.indexOf(edge), leaving.length, from.height);
  const enters =
    edge.target === 'ladder'
      ? lit
        ? outcomeMiddle(scope)
        : Math.min(70 + entering.indexOf(edge) * 64, outcomeMiddle(scope) - 40)
      : slot(entering.indexOf(edge), entering.length, to.height);
  return {
    from: { x: source.x + from.width, y: source.y + (row ?? leaves) },
    to: { x: target.x, y: target.y + enters },
  };
}

/** The place of one of several ends along a side of this height, close together around its middle. */
function slot(index: number, count: number, height: number): number {
  const gap = Math.min(SPREAD, (height - 28) / Math.max(1, count - 1));
  return height / 2 + (index - (count - 1) / 2) * gap;
}
