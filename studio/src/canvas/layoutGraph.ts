import { Graph, layout } from '@dagrejs/dagre';

/** A node to be placed: its size in pixels and its column. */
export interface Box {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly column: number;
}

/** What is to be laid out: boxes in reading order, and the edges between them. */
export interface LayoutRequest {
  readonly boxes: readonly Box[];
  readonly edges: readonly { readonly id: string; readonly source: string; readonly target: string }[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where each box's upper left corner stands, and the points that an edge bends through on its way past other columns. */
export interface Layout {
  readonly places: Readonly<Record<string, Point>>;
  readonly bends: Readonly<Record<string, readonly Point[]>>;
}

const ROW_GAP = 18;
const COLUMN_GAP = 50;

/** Boxes in columns from left to right, each column in reading order, with edges led around what stands between. */
export function layoutGraph({ boxes, edges }: LayoutRequest): Layout {
  const graph = new Graph({ multigraph: true });
  graph.setGraph({ rankdir: 'LR', nodesep: ROW_GAP, ranksep: COLUMN_GAP, edgesep: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  const columnOf = new Map(boxes.map((box) => [box.id, box.column]));
  for (const { id, width, height } of boxes) graph.setNode(id, { width, height });
  for (const { id, source, target } of edges) {
    const minlen = Math.max(1, (columnOf.get(target) ?? 0) - (columnOf.get(source) ?? 0));
    graph.setEdge(source, target, { minlen, weight: minlen === 1 ? 2 : 1 }, id);
  }
  const columns = [...new Set(boxes.map((box) => box.column))].sort((a, b) => a - b);
  const inColumn = (column: number): Box[] => boxes.filter((box) => box.column === column);
  const constraints = columns.flatMap((column) =>
    inColumn(column).flatMap(({ id }, index, all) => {
      const next = all[index + 1];
      return next === undefined ? [] : [{ left: id, right: next.id }];
    }),
  );
  layout(graph, { constraints });
  const heightAt = ({ id, height }: Box): number => (graph.node(id).y ?? 0) - height / 2;
  const places: Record<string, Point> = {};
  let left = 0;
  for (const column of columns) {
    const those = inColumn(column);
    let free = -Infinity;
    for (const box of those) {
      const y = Math.max(heightAt(box), free);
      places[box.id] = { x: left, y };
      free = y + box.height + ROW_GAP;
    }
    left += Math.max(...those.map((box) => box.width)) + COLUMN_GAP;
  }
  const bends = edges.map(({ id, source, target }) => {
    const points: readonly Point[] = graph.edge(source, target, id).points ?? [];
    return [id, points.slice(1, -1).map(({ x, y }) => ({ x, y }))] as const;
  });
  return { places, bends: Object.fromEntries(bends) };
}
