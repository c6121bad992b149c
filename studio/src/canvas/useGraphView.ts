import { useMemo } from 'react';
import { specOf } from '../kinds/node/index.js';
import { decidingPath } from '../projections/graph/deciding.js';
import { graph as graphOf } from '../projections/graph/graph.js';
import { useLiveRuleset, useScope } from '../why/useExplanation.js';
import type { Box, LayoutRequest } from './layoutGraph.js';
import { useFolding } from './useFolding.js';
import { useLayout } from './useLayout.js';
import { wiresOf } from './wires.js';

/** Everything the canvas draws: the graph, what is open, the path that settled the verdict, and where all of it stands. */
export function useGraphView() {
  const ruleset = useLiveRuleset();
  const scope = useScope();
  const graph = useMemo(() => graphOf(ruleset), [ruleset]);
  const path = useMemo(() => decidingPath(graph, scope), [graph, scope]);
  const { open, toggle, setAll } = useFolding(graph, path);
  const sizes = graph.nodes.map((node): Box => {
    const spec = specOf(node.kind);
    return { id: node.id, column: node.column, width: spec.width, height: spec.height(node, open.has(node.id), scope) };
  });
  // The layout depends on sizes alone: a new result that leaves them as they are asks for none.
  const key = sizes.map((box) => `${box.id} ${box.height}`).join('\n');
  const boxes = useMemo(() => new Map(sizes.map((box) => [box.id, box])), [graph, key]);
  const request = useMemo(
    (): LayoutRequest => ({
      boxes: [...boxes.values()],
      edges: graph.edges.map(({ id, source, target }) => ({ id, source, target })),
    }),
    [graph, boxes],
  );
  const layout = useLayout(request);
  const isCurrent = layout !== null && graph.nodes.every(({ id }) => layout.places[id] !== undefined);
  const wires = useMemo(
    () => (layout === null || !isCurrent ? [] : wiresOf(graph, layout, boxes, open, path, scope)),
    [graph, layout, isCurrent, boxes, open, path, scope],
  );
  return { graph, path, open, toggle, setAll, boxes, layout: isCurrent ? layout : null, wires, scope };
}
