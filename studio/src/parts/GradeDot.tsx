import type { RulerTone } from './ruler/types.js';
import styles from './GradeDot.module.css';

/** A small square in the colour of an outcome, hatched while it is undetermined; `label` says it. */
export function GradeDot({ tone, label }: { tone: RulerTone; label: string }) {
  return <span className={`${styles.dot} ${styles[tone]}`} role="img" aria-label={label} title={label} />;
}
