import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon.js';
import styles from './EmptyState.module.css';

/** What stands where there is nothing to show: what is missing, and the way on. */
export function EmptyState({
  icon,
  title,
  help,
  children,
  as: Heading = 'h2',
}: {
  /** h1 where it is all that the page shows. */
  as?: 'h1' | 'h2';
  icon: IconName;
  title: ReactNode;
  help?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      <span className={styles.icon}>
        <Icon name={icon} size="large" />
      </span>
      <Heading className={styles.title}>{title}</Heading>
      {help && <p className="t2">{help}</p>}
      {children}
    </div>
  );
}
