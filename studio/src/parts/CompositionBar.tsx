import type { Class } from '@biaochi/schemas/types';
import { kindBar } from './ClassChip.js';
import styles from './CompositionBar.module.css';

/** How many indicators there are of each class, as one bar; `of` is what the full width stands for. */
export function CompositionBar({
  shares,
  of,
  thick = false,
}: {
  shares: { class: Pick<Class, 'code' | 'kind'>; count: number }[];
  of: number;
  thick?: boolean;
}) {
  return (
    <span className={thick ? `${styles.bar} ${styles.thick}` : styles.bar} aria-hidden>
      {shares.map(({ class: { code, kind }, count }) => (
        <i key={code} style={{ width: `${(100 * count) / of}%`, background: kindBar[kind] }} />
      ))}
    </span>
  );
}
