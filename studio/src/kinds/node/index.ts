import type { NodeKind } from '../../projections/graph/node.js';
import { bound } from './bound.js';
import { checks } from './checks.js';
import { facts } from './facts.js';
import { gate } from './gate.js';
import { group } from './group.js';
import { ladder } from './ladder.js';
import { measures } from './measures.js';
import type { NodeSpec } from './spec.js';
import { total } from './total.js';

/** Every kind of node on the canvas, one specification each. */
export const nodeKinds = { facts, checks, measures, group, total, gate, bound, ladder } satisfies {
  [K in NodeKind]: NodeSpec<K>;
};

/** The specification of a node, whose kind the type system no longer tells apart. */
export function specOf(kind: NodeKind): NodeSpec<NodeKind> {
  return nodeKinds[kind] as unknown as NodeSpec<NodeKind>;
}

export type { NodeSpec, NodeState } from './spec.js';
export { isSign } from './Symbol.js';
export { rowMiddle } from './group.js';
export { outcomeMiddle } from './ladder.js';
