import { Handle, Position, type Node, type NodeProps } from '@xyflow/react';
import { specOf, type NodeState } from '../kinds/node/index.js';
import type { GraphNode } from '../projections/graph/node.js';
import styles from './Canvas.module.css';

export type CanvasNodeType = Node<{ node: GraphNode; state: NodeState; tone: 'good' | 'bad' | 'open' | null }, 'kind'>;

/** A node of any kind in its frame; the handles are there for the library, edges find their own ends. */
export function CanvasNode({ data: { node, state, tone }, selected, width, height }: NodeProps<CanvasNodeType>) {
  const { Component } = specOf(node.kind);
  const classes = [styles.node, styles[`is-${node.kind}`], tone && styles[`node-${tone}`], selected && styles.selected];
  return (
    <div className={classes.filter(Boolean).join(' ')} style={{ width, height }} data-node={node.id}>
      <Handle type="target" position={Position.Left} className={styles.handle} isConnectable={false} />
      <Component node={node} state={state} />
      <Handle type="source" position={Position.Right} className={styles.handle} isConnectable={false} />
    </div>
  );
}
