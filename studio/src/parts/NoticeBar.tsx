import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { Icon, type IconName } from './Icon.js';
import styles from './NoticeBar.module.css';

interface NoticeBarProps {
  readonly icon: IconName;
  /** What it is about, also its name. */
  readonly label: string;
  /** What is said in bold; the label where nothing else is. */
  readonly title?: string;
  readonly children: ReactNode;
  /** The way to where it comes from; none where one is there. */
  readonly way?: { readonly to: string; readonly label: string } | undefined;
  /** What can be done about it. */
  readonly actions: ReactNode;
  /** How tests and styles know it, such as `data-trial`. */
  readonly mark: Readonly<Record<`data-${string}`, number | true>>;
}

/** Says over every view what holds for all that it shows, and the ways out. */
export function NoticeBar({ icon, label, title = label, children, way, actions, mark }: NoticeBarProps) {
  return (
    <section className={styles.bar} role="status" aria-label={label} {...mark}>
      <Icon name={icon} />
      <p>
        <b>{title}</b>
        {children}
      </p>
      <span className="sp" />
      {way && (
        <Link className={styles.way} to={way.to}>
          {way.label}
        </Link>
      )}
      {actions}
    </section>
  );
}
