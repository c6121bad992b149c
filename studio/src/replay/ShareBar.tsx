import type { AttributedMove } from '@biaochi/schemas/types';
import { sharesOf, weight } from '../projections/replay/causes.js';
import causes from './Causes.module.css';
import styles from './Movers.module.css';

/** The shares of an enterprise's causes beside one another, in the colours of the list of changes. */
export function ShareBar({ of, order }: { of: AttributedMove; order: readonly string[] }) {
  return (
    <span className={styles.shares} aria-hidden>
      {sharesOf(of).map((share) => (
        <i
          key={share.group}
          className={causes[`hue${Math.max(0, order.indexOf(share.group)) % 6}`]}
          style={{ flexGrow: weight(share) }}
        />
      ))}
    </span>
  );
}
