import type { ReactNode } from 'react';
import styles from './Inspector.module.css';

/** One part of the inspector under a heading, with a remark beside it. */
export function Section({
  id,
  place,
  title,
  remark,
  children,
}: {
  id?: string;
  /** The place of the ruleset that it is about: it is brought into view as that is selected. */
  place?: string;
  title: ReactNode;
  remark?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section id={id} data-place={place} className={styles.section}>
      <header className={styles.heading}>
        <h3>{title}</h3>
        {remark !== undefined && <span className="t3 s12">{remark}</span>}
      </header>
      {children}
    </section>
  );
}
