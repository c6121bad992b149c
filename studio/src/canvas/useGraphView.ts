import { useMemo } from 'react';
import { decidingPath } from '../projections/graph/deciding.js';
import { graph as graphOf } from '../projections/graph/graph.js';
import { useLiveRuleset, useScope } from '../why/useExplanation.js';
import { densityFor, fitsIn, gapFor, sizesOf } from './density.js';
import { layoutGraph } from './layoutGraph.js';
import { tellingGroups, useFolding } from './useFolding.js';
import { wiresOf } from './wires.js';

/** Everything that a canvas of so many pixels of height draws: the graph, what is open, the path that settled the verdict, and where all of it stands. */
export function useGraphView(height: number) {
  const ruleset = useLiveRuleset();
  const scope = useScope();
  const graph = useMemo(() => graphOf(ruleset), [ruleset]);
  const path = useMemo(() => decidingPath(graph, scope), [graph, scope]);
  const density = useMemo(() => densityFor(graph, scope, height), [graph, scope, height]);
  const telling = useMemo(() => {
    const groups = tellingGroups(graph, path);
    return fitsIn(sizesOf(graph, scope, density, new Set(groups)), height) ? groups : [];
  }, [graph, path, scope, density, height]);
  const { open, toggle, setAll } = useFolding(graph, telling);
  const sizes = sizesOf(graph, scope, density, open);
  // The layout depends on sizes alone: a new result that leaves them as they are asks for none.
  const key = sizes.map((box) => `${box.id} ${box.height}`).join('\n');
  const boxes = useMemo(() => new Map(sizes.map((box) => [box.id, box])), [graph, key]);
  const layout = useMemo(() => {
    const placed = [...boxes.values()];
    return layoutGraph({ boxes: placed, edges: graph.edges, gap: gapFor(placed, height) });
  }, [graph, boxes, height]);
  const wires = useMemo(
    () => wiresOf(graph, layout, boxes, open, path, scope),
    [graph, layout, boxes, open, path, scope],
  );
  return { graph, path, density, open, toggle, setAll, boxes, layout, wires, scope };
}
