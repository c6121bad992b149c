import type { ReactNode } from 'react';
import styles from './Chip.module.css';

/** ok pass; bad fail; changed amber; unknown hatch-grey; primary selected; plain neutral; notApplicable dashed. */
export type Tone = 'ok' | 'bad' | 'changed' | 'unknown' | 'primary' | 'plain' | 'notApplicable';

/** A small label, 20 high; its words carry the meaning, its colour repeats it. */
export function Chip({ tone = 'plain', title, children }: { tone?: Tone; title?: string; children: ReactNode }) {
  return (
    <span className={`${styles.chip} ${styles[tone]}`} title={title}>
      {children}
    </span>
  );
}
