import type { Graph } from '../projections/graph/node.js';

/** The node that an arrow leads to: right and left along edges, up and down within the column. */
export function neighbour(graph: Graph, id: string, key: string): string | null {
  const at = graph.nodes.findIndex((node) => node.id === id);
  const here = graph.nodes[at];
  if (here === undefined) return null;
  const inOrder = (ids: readonly string[]): string | null =>
    graph.nodes.find((node) => ids.includes(node.id))?.id ?? null;
  if (key === 'ArrowRight') return inOrder(graph.edges.filter((edge) => edge.source === id).map((edge) => edge.target));
  if (key === 'ArrowLeft') return inOrder(graph.edges.filter((edge) => edge.target === id).map((edge) => edge.source));
  const column = graph.nodes.filter((node) => node.column === here.column);
  const step = key === 'ArrowDown' ? 1 : -1;
  return column[column.indexOf(here) + step]?.id ?? null;
}
