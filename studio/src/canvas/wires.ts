import { rowMiddle } from '../kinds/node/index.js';
import type { DecidingPath } from '../projections/graph/deciding.js';
import { demandHolds } from '../projections/graph/deciding.js';
import type { EdgeKind, Graph, GraphEdge, GraphNode } from '../projections/graph/node.js';
import type { Scope, Stand } from '../projections/explanation/scope.js';
import type { Arrangement } from './arrange.js';
import type { Piece } from './ends.js';
import type { Point } from './layoutGraph.js';

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

/** The pieces in which every edge is drawn: whole, and lit from each row of an open group that decided. */
export function piecesOf(graph: Graph, open: ReadonlySet<string>, path: DecidingPath): Piece[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  return graph.edges.flatMap((edge, index) => pieces(edge, index, nodes.get(edge.source), open, path));
}

/** An edge from an open group, lit by some of its members, starts at each of their rows as well. */
function pieces(
  edge: GraphEdge,
  index: number,
  source: GraphNode | undefined,
  open: ReadonlySet<string>,
  path: DecidingPath,
): Piece[] {
  const members = path.edges.get(edge.id);
  const whole: Piece = { id: edge.id, edge: index, row: null, lit: members !== undefined };
  if (source?.kind !== 'group' || !open.has(source.id) || members === undefined || members.length === 0) return [whole];
  const rows = members.map((code): Piece => ({
    id: `${edge.id}#${code}`,
    edge: index,
    row: rowMiddle(source.indicators, code),
    lit: true,
  }));
  return edge.members.length > members.length ? [{ ...whole, lit: false }, ...rows] : rows;
}

/** Every piece as the path along which it was led; none of one that has no place yet. */
export function wiresOf(
  graph: Graph,
  drawn: readonly Piece[],
  { lines }: Pick<Arrangement, 'lines'>,
  path: DecidingPath,
  scope: Scope,
): Wire[] {
  return drawn.flatMap(({ id, edge: index, lit }) => {
    const line = lines[id];
    const edge = graph.edges[index]!;
    const waits = edge.kind === 'passes' && edge.target === 'ladder' && demandHolds(scope, edge.source) !== true;
    return line ? [{ id, edge, ...line, kind: waits ? 'waits' : edge.kind, lit: lit ? path.stand : null }] : [];
  });
}
