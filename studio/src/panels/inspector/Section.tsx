import type { ReactNode } from 'react';
import styles from './Inspector.module.css';

/** One part of the inspector under a heading, with a remark beside it. */
export function Section({
  id,
  title,
  remark,
  children,
}: {
  id?: string;
  title: ReactNode;
  remark?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} className={styles.section}>
      <header className={styles.heading}>
        <h3>{title}</h3>
        {remark !== undefined && <span className="t3 s12">{remark}</span>}
      </header>
      {children}
    </section>
  );
}
