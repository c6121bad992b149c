import type { RulerTone } from './ruler/types.js';
import styles from './GradeDot.module.css';

/** A small square in the colour of an outcome, hatched while it is undetermined; `label` says it where no words stand beside it. */
export function GradeDot({ tone, label }: { tone: RulerTone; label?: string }) {
  const spoken = label ? { role: 'img', 'aria-label': label, title: label } : { 'aria-hidden': true };
  return <span className={`${styles.dot} ${styles[tone]}`} {...spoken} />;
}
