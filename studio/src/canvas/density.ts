import { specOf } from '../kinds/node/index.js';
import type { Density } from '../kinds/node/spec.js';
import type { Scope } from '../projections/explanation/scope.js';
import type { Graph } from '../projections/graph/node.js';
import { LEAST_GAP, stackHeight, type Box } from './layoutGraph.js';

/** What stands over and under the graph when all of it is in view, in pixels. */
export const OVER = 64;
export const UNDER = 60;

/** The smallest scale at which the smallest words of a node can still be read: 12 pixels come out as 11.4. */
export const LEAST_ZOOM = 0.95;

const densities: readonly Density[] = ['roomy', 'compact', 'tight'];

/** The size of every node at a density, with some of them open. */
export function sizesOf(graph: Graph, scope: Scope, density: Density, open: ReadonlySet<string>): Box[] {
  return graph.nodes.map((node) => {
    const { width, height } = specOf(node.kind);
    return { id: node.id, column: node.column, width, height: height(node, open.has(node.id), scope, density) };
  });
}

/** Whether boxes can be shown whole in so many pixels of height without becoming too small to read. */
export function fitsIn(boxes: readonly Box[], height: number): boolean {
  const tallest = Math.max(0, ...columnsOf(boxes).map((column) => stackHeight(column)));
  return tallest * LEAST_ZOOM <= height - OVER - UNDER;
}

const MOST_GAP = 22;

/** The room between boxes of a column: as much as leaves all in view at full size, within reason. */
export function gapFor(boxes: readonly Box[], height: number): number {
  const gaps = columnsOf(boxes)
    .filter((column) => column.length > 1)
    .map((column) => (height - OVER - UNDER - stackHeight(column, 0)) / (column.length - 1));
  return Math.floor(Math.min(MOST_GAP, Math.max(LEAST_GAP, ...[Math.min(...gaps)].filter(Number.isFinite))));
}

function columnsOf(boxes: readonly Box[]): Box[][] {
  return [...new Set(boxes.map(({ column }) => column))].map((at) => boxes.filter(({ column }) => column === at));
}

/** The roomiest density at which all folded nodes can be shown whole in so many pixels of height, otherwise the closest. */
export function densityFor(graph: Graph, scope: Scope, height: number): Density {
  const none = new Set<string>();
  return densities.find((density) => fitsIn(sizesOf(graph, scope, density, none), height)) ?? 'tight';
}
