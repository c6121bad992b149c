import { useCallback, useMemo, useState } from 'react';
import type { DecidingPath } from '../projections/graph/deciding.js';
import type { Graph, GraphNode } from '../projections/graph/node.js';

/** At most so many groups open by themselves to show what settled the verdict. */
const FEW = 2;

/** The groups whose members failed a gate: what a reader asks for first; none where they are many. */
export function tellingGroups(graph: Graph, path: DecidingPath): string[] {
  const lit = graph.edges
    .filter((edge) => edge.kind === 'required' && path.edges.has(edge.id))
    .map((edge) => edge.source);
  const groups = [...new Set(lit)].filter((id) => graph.nodes.some((node) => node.id === id && node.kind === 'group'));
  return groups.length <= FEW ? groups : [];
}

/** Which nodes are open: what the reader chose, otherwise those that tell most. */
export function useFolding(graph: Graph, telling: readonly string[]) {
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const key = telling.join('\n');
  const open = useMemo(
    () => new Set(graph.nodes.filter(({ id }) => byHand.get(id) ?? telling.includes(id)).map(({ id }) => id)),
    [graph, key, byHand],
  );
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
