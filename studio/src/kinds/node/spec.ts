import type { ComponentType } from 'react';
import type { Scope } from '../../projections/explanation/scope.js';
import type { GraphNode, NodeKind } from '../../projections/graph/node.js';
import type { IconName } from '../../parts/Icon.js';

/** The nodes of one kind. */
export type NodeOf<K extends NodeKind> = Extract<GraphNode, { kind: K }>;

/** How much room folded nodes take: all they like, two close lines, or one line. */
export type Density = 'roomy' | 'compact' | 'tight';

/** How a node stands on the canvas now. */
export interface NodeState {
  readonly density: Density;
  /** Whether a node that folds is open. */
  readonly isOpen: boolean;
  /** The indicator codes in it that settled the verdict. */
  readonly lit: readonly string[];
  readonly toggle: () => void;
  /** What can be done to the indicators in it on a draft; null where it is only read. */
  readonly editing: {
    readonly select: (code: string) => void;
    /** Puts an indicator that was dropped on it into its group. */
    readonly take: (code: string) => void;
  } | null;
}

/** One kind of node: how large it is, how it looks, what it says beside the canvas. Sizes are pixels and hold for its style sheet. */
export interface NodeSpec<K extends NodeKind> {
  readonly icon: IconName;
  readonly width: number;
  readonly height: (node: NodeOf<K>, isOpen: boolean, scope: Scope, density: Density) => number;
  /** Whether it opens and closes. */
  readonly folds: (node: NodeOf<K>, density: Density) => boolean;
  /** What it is called, for those who do not see it. */
  readonly name: (node: NodeOf<K>, scope: Scope) => string;
  readonly Component: ComponentType<{ node: NodeOf<K>; state: NodeState }>;
}
