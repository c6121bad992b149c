/** The kinds of nodes on the canvas, from what is entered to the grade. */
export type NodeKind = 'facts' | 'checks' | 'measures' | 'group' | 'total' | 'gate' | 'bound' | 'ladder';

interface Placed {
  /** The node's subject where it has one, such as `group:3` or `total:Q`. */
  readonly id: string;
  /** The column, from 0 at the left. */
  readonly column: number;
}

/** Facts about the enterprise and parameters; `rows` are references. */
export interface FactsNode extends Placed {
  readonly kind: 'facts';
  readonly rows: readonly string[];
}

/** Sub-checks of indicators; `rows` are references. */
export interface ChecksNode extends Placed {
  readonly kind: 'checks';
  readonly rows: readonly string[];
}

/** Values entered at indicators, what entities are combined into, the numbers of reference tables, and the quantities derived from them; `rows` are references. */
export interface MeasuresNode extends Placed {
  readonly kind: 'measures';
  readonly rows: readonly string[];
  readonly derived: readonly string[];
}

/** A group of the first level with every indicator in or under it. */
export interface GroupNode extends Placed {
  readonly kind: 'group';
  readonly code: string;
  readonly indicators: readonly string[];
}

export interface TotalNode extends Placed {
  readonly kind: 'total';
  readonly total: string;
}

/** A gate, or the vetoes taken together. */
export interface GateNode extends Placed {
  readonly kind: 'gate';
  readonly gate: string;
}

/** A bound that a step of the ladder sets for a total. */
export interface BoundNode extends Placed {
  readonly kind: 'bound';
  readonly grade: string;
  readonly bound: string;
}

export interface LadderNode extends Placed {
  readonly kind: 'ladder';
}

export type GraphNode =
  FactsNode | ChecksNode | MeasuresNode | GroupNode | TotalNode | GateNode | BoundNode | LadderNode;

/** What flows along an edge: a fact that is read, points that are scored or a bonus, a demand that must be met, a gate passed. */
export type EdgeKind = 'fact' | 'scored' | 'bonus' | 'required' | 'passes';

/** An edge between two nodes; `members` are the indicator codes that it stands for. */
export interface GraphEdge {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: EdgeKind;
  readonly members: readonly string[];
}

/** The ruleset as nodes in columns and the edges between them, both in reading order. */
export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}
