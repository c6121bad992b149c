import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { createContext, type RefObject, use, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../findings/found.js';
import { specOf, type NodeState } from '../kinds/node/index.js';
import { StatusMark } from '../parts/StatusMark.js';
import type { GraphNode } from '../projections/graph/node.js';
import styles from './Canvas.module.css';

export type CanvasNodeType = Node<
  { node: GraphNode; state: NodeState; tone: 'good' | 'bad' | 'open' | null } & Editing,
  'kind'
>;

/** What a draft adds to a node. */
type Editing = {
  /** Whether something may flow out of it, and into it. */
  readonly ends: { readonly out: boolean; readonly in: boolean };
  readonly counts: Counts;
  /** Whether a connection is being drawn from it by keyboard. */
  readonly isLinking: boolean;
};

/** How many findings there are at a node; nothing where there are none. */
function Findings({ counts: { error, warning } }: { counts: Counts }) {
  const { t } = useTranslation('canvas');
  if (error + warning === 0) return null;
  return (
    <span className={`${styles.found} ${error > 0 ? styles.errors : ''}`}>
      <StatusMark
        status={error > 0 ? 'unmet' : 'changed'}
        size={12}
        label={t(error > 0 ? 'errors' : 'warnings', { count: error > 0 ? error : warning })}
      />
      {error > 0 ? error : warning}
    </span>
  );
}

/** The node that the keyboard goes to once it is drawn: one out of view is brought there first. */
export const AwaitedContext = createContext<RefObject<string | null>>({ current: null });

/** A node of any kind in its frame; the handles are there for the library, edges find their own ends. */
export function CanvasNode({
  data: { node, state, tone, ends, counts, isLinking },
  selected,
  width,
  height,
}: NodeProps<CanvasNodeType>) {
  const { Component } = specOf(node.kind);
  const frame = useRef<HTMLDivElement>(null);
  const awaited = use(AwaitedContext);
  useEffect(() => {
    if (awaited.current !== node.id) return;
    awaited.current = null;
    frame.current?.closest<HTMLElement>('.react-flow__node')?.focus({ preventScroll: true });
  }, [awaited, node.id]);
  const classes = [
    styles.node,
    styles[`is-${node.kind}`],
    tone && styles[`node-${tone}`],
    selected && styles.selected,
    isLinking && styles.linking,
  ];
  return (
    <div ref={frame} className={classes.filter(Boolean).join(' ')} style={{ width, height }} data-node={node.id}>
      <Handle
        type="target"
        position={Position.Left}
        className={ends.in ? styles.port : styles.handle}
        isConnectable={ends.in}
      />
      <Component node={node} state={state} />
      <Handle
        type="source"
        position={Position.Right}
        className={ends.out ? styles.port : styles.handle}
        isConnectable={ends.out}
      />
      <Findings counts={counts} />
    </div>
  );
}
