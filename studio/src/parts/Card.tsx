import type { ReactNode } from 'react';
import styles from './Card.module.css';

/** A panel on the page's ground, with an optional heading and a remark beside it. */
export function Card({
  title,
  remark,
  children,
  className = '',
}: {
  title?: ReactNode;
  remark?: ReactNode;
  children: ReactNode;
  className?: string | undefined;
}) {
  return (
    <section className={`${styles.card} ${className}`}>
      {title && (
        <header className={styles.head}>
          <h3>{title}</h3>
          {remark && <span className="t3 s12">{remark}</span>}
        </header>
      )}
      {children}
    </section>
  );
}
