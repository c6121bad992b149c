import type { ReactNode } from 'react';
import styles from './Inspector.module.css';

/** The inspector's first lines: what is shown, and where it comes from. */
export function Head({ title, children }: { title: ReactNode; children?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{title}</h2>
      {children && <div className={styles.from}>{children}</div>}
    </header>
  );
}
