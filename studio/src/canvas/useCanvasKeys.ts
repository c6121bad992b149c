import type { KeyboardEvent } from 'react';
import type { Graph } from '../projections/graph/node.js';

/** What the keys of the canvas do. */
export interface CanvasActions {
  readonly focus: (id: string) => void;
  readonly select: (id: string) => void;
  readonly why: (id: string) => void;
  readonly fold: (id: string) => void;
  readonly fit: () => void;
}

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

/** The keys of the canvas: arrows walk, the full stop folds, Enter selects, Space asks why, F fits. */
export function useCanvasKeys(graph: Graph, actions: CanvasActions) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest('select, input')) return;
    if (event.key === 'f' || event.key === 'F') return actions.fit();
    const node = event.target.closest<HTMLElement>('.react-flow__node');
    const id = node?.dataset.id;
    if (id === undefined) return;
    // A button inside a node keeps its own Enter and Space.
    const isNode = event.target === node;
    if (event.key.startsWith('Arrow')) {
      const next = neighbour(graph, id, event.key);
      if (next !== null) actions.focus(next);
    } else if (event.key === '.') actions.fold(id);
    else if (event.key === 'Enter' && isNode) actions.select(id);
    else if (event.key === ' ' && isNode) actions.why(id);
    else return;
    event.preventDefault();
  };
}
