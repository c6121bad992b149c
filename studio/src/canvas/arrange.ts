import { endsOf, type Piece } from './ends.js';
import { layoutGraph, type LayoutRequest, type Point } from './layoutGraph.js';
import { routed } from './routes.js';

/** What is to be arranged, as plain data: boxes, the edges between them, and the pieces in which the edges are drawn. */
export interface ArrangeRequest extends LayoutRequest {
  readonly pieces: readonly Piece[];
  /** How far below the top of the ladder its outcome stands, in pixels. */
  readonly outcome: number;
}

/** Where each box's upper left corner stands, and the path and the end of each piece of an edge. */
export interface Arrangement {
  readonly places: Readonly<Record<string, Point>>;
  readonly lines: Readonly<Record<string, { readonly path: string; readonly end: Point }>>;
}

/** Boxes in their columns and edges led around them. */
export function arrange(request: ArrangeRequest): Arrangement {
  const { boxes, edges, pieces, outcome } = request;
  const layout = layoutGraph(request);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const ends = endsOf(pieces, edges, layout, byId, outcome);
  const routes = pieces.flatMap((piece) => {
    const found = ends.get(piece.id);
    return found ? [{ id: piece.id, ...edges[piece.edge]!, ...found }] : [];
  });
  const paths = routed(routes, layout, byId);
  return {
    places: layout.places,
    lines: Object.fromEntries(routes.map(({ id, to }) => [id, { path: paths.get(id)!, end: to }])),
  };
}
