import { useCallback, useMemo, useState } from 'react';
import type { DecidingPath } from '../projections/graph/deciding.js';
import type { Graph, GraphNode } from '../projections/graph/node.js';

/** At most so many groups open by themselves to show what settled the verdict, and none that is longer than this. */
const FEW = 2;
const LONG = 14;

/** The groups whose members failed a gate: what a reader asks for first. */
function tellingGroups(graph: Graph, path: DecidingPath): string[] {
  const lit = graph.edges
    .filter((edge) => edge.kind === 'required' && path.edges.has(edge.id))
    .map((edge) => edge.source);
  const groups = [...new Set(lit)];
  const isShort = (id: string): boolean =>
    graph.nodes.some((node) => node.id === id && node.kind === 'group' && node.indicators.length <= LONG);
  return groups.length <= FEW ? groups.filter(isShort) : [];
}

/** Which nodes are open: what the reader chose, otherwise the groups that failed a gate. */
export function useFolding(graph: Graph, path: DecidingPath) {
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const open = useMemo(() => {
    const telling = tellingGroups(graph, path);
    return new Set(graph.nodes.filter(({ id }) => byHand.get(id) ?? telling.includes(id)).map(({ id }) => id));
  }, [graph, path, byHand]);
  const toggle = useCallback(
    (id: string, isOpen: boolean) => setByHand((before) => new Map([...before, [id, !isOpen]])),
    [],
  );
  const setAll = useCallback(
    (nodes: readonly GraphNode[], isOpen: boolean) => setByHand(new Map(nodes.map(({ id }) => [id, isOpen]))),
    [],
  );
  return { open, toggle, setAll };
}
