import type { Anchor } from '@biaochi/schemas/types';
import styles from './Clause.module.css';

/** A clause number or table row of the source. */
export function Clause({ of }: { of: Anchor | undefined }) {
  return of ? <span className={styles.clause}>{of.clause}</span> : null;
}
