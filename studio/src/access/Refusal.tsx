import { Icon } from '../parts/Icon.js';
import styles from './Forms.module.css';

/** Why the server refused, said aloud when it comes. */
export function Refusal({ children }: { children: string | null }) {
  return (
    <div role="alert">
      {children && (
        <p className={styles.refusal}>
          <Icon name="warn" />
          {children}
        </p>
      )}
    </div>
  );
}
