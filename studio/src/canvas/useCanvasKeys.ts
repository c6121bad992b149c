import type { KeyboardEvent } from 'react';
import type { Graph } from '../projections/graph/node.js';
import { neighbour } from './neighbour.js';

/** What the keys of the canvas do. */
export interface CanvasActions {
  readonly focus: (id: string) => void;
  readonly select: (id: string) => void;
  readonly why: (id: string) => void;
  readonly fold: (id: string) => void;
  readonly fit: () => void;
  readonly search: () => void;
  /** On a draft alone; null where nothing is edited. */
  readonly edit: {
    readonly add: () => void;
    /** Takes away the node, or whatever else was picked; null outside of nodes. */
    readonly remove: (id: string | null) => void;
    /** Begins a connection at a node, or ends it there. */
    readonly link: (id: string) => void;
    readonly unlink: () => void;
  } | null;
}

/**
 * The keys of the canvas: arrows walk, the full stop folds, Enter selects, Space asks why, F fits, the slash searches. On
 * a draft A adds, Delete takes away, C begins a connection and ends it at another node, where Delete cuts it; Escape gives
 * it up.
 */
export function useCanvasKeys(graph: Graph, actions: CanvasActions) {
  return (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    if (event.target.closest('select, input')) return;
    if (event.key === 'f' || event.key === 'F') return actions.fit();
    if (event.key === '/') {
      event.preventDefault();
      return actions.search();
    }
    const { edit } = actions;
    if (edit && event.key === 'Escape') return edit.unlink();
    if (edit && (event.key === 'a' || event.key === 'A') && !event.target.closest('[role=menu]')) return edit.add();
    const node = event.target.closest<HTMLElement>('.react-flow__node');
    const id = node?.dataset.id;
    if (edit && event.key === 'Delete') {
      edit.remove(id ?? null);
      return event.preventDefault();
    }
    if (id === undefined) return;
    // A button inside a node keeps its own Enter and Space.
    const isNode = event.target === node;
    if (event.key.startsWith('Arrow')) {
      const next = neighbour(graph, id, event.key);
      if (next !== null) actions.focus(next);
    } else if (event.key === '.') actions.fold(id);
    else if (event.key === 'Enter' && isNode) actions.select(id);
    else if (event.key === ' ' && isNode) actions.why(id);
    else if (edit && (event.key === 'c' || event.key === 'C') && isNode) edit.link(id);
    else return;
    event.preventDefault();
  };
}
