import { useMemo } from 'react';
import { outcomeMiddle } from '../kinds/node/index.js';
import { useNewest } from '../document/useNewest.js';
import { decidingPath } from '../projections/graph/deciding.js';
import { graph as graphOf } from '../projections/graph/graph.js';
import { useLiveRuleset, useScope } from '../why/useExplanation.js';
import type { Arrangement, ArrangeRequest } from './arrange.js';
import { densityFor, fitsIn, gapFor, sizesOf } from './density.js';
import { tellingGroups, useFolding } from './useFolding.js';
import { piecesOf, wiresOf } from './wires.js';

const start = (): Worker => new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
const unarranged: Arrangement = { places: {}, lines: {} };

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
  const pieces = useMemo(() => piecesOf(graph, open, path), [graph, open, path]);
  const outcome = outcomeMiddle(scope);
  const request = useMemo((): ArrangeRequest => {
    const placed = [...boxes.values()];
    const edges = graph.edges.map(({ source, target }) => ({ source, target }));
    return { boxes: placed, edges, gap: gapFor(placed, height), pieces, outcome };
  }, [graph, boxes, height, pieces, outcome]);
  const answered = useNewest<ArrangeRequest, Arrangement>(start, request);
  const { places, lines } = answered?.answer ?? unarranged;
  const wires = useMemo(() => wiresOf(graph, pieces, { lines }, path, scope), [graph, pieces, lines, path, scope]);
  const isArranged = answered?.asked === request;
  return { graph, path, density, open, toggle, setAll, boxes, places, isArranged, wires, scope };
}
