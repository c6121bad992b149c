import type { Edge, EdgeProps } from '@xyflow/react';
import type { Wire } from './wires.js';
import styles from './Canvas.module.css';

export type WireEdgeType = Edge<{ wire: Wire }, 'wire'>;

const tones = { earned: styles.good, lost: styles.bad, open: styles.open };

/** An edge: thin by its kind, or on the path that settled the verdict three pixels wide with a glow and a ring at its end. */
export function WireEdge({ data }: EdgeProps<WireEdgeType>) {
  if (!data) return null;
  const { path, kind, lit, end } = data.wire;
  // Wide enough for a mouse to hit.
  const grip = <path className={`react-flow__edge-interaction ${styles.grip}`} d={path} />;
  if (lit === null)
    return (
      <>
        <path className={`${styles.wire} ${styles[kind]}`} d={path} />
        {grip}
      </>
    );
  return (
    <g className={tones[lit]} data-lit={lit}>
      {grip}
      <path className={styles.glow} d={path} />
      <path className={styles.bright} d={path} />
      {!data.wire.edge.source.startsWith('group:') || data.wire.edge.kind === 'required' ? (
        <circle className={styles.ring} cx={end.x} cy={end.y} r="4.5" />
      ) : null}
    </g>
  );
}
