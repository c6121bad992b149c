import { NavLink } from 'react-router';
import { Icon, type IconName } from './Icon.js';
import styles from './SegmentedLinks.module.css';

export interface SegmentedLink {
  to: string;
  label: string;
  icon?: IconName;
}

/** A segmented switch whose segments are addresses, so that each view can be linked to and opened beside another. */
export function SegmentedLinks({ label, links }: { label: string; links: SegmentedLink[] }) {
  return (
    <nav className={styles.track} aria-label={label}>
      {links.map(({ to, label: words, icon }) => (
        <NavLink
          key={to}
          to={to}
          title={icon && words}
          replace
          className={({ isActive }) => (isActive ? `${styles.item} ${styles.on}` : styles.item)}
        >
          {icon && <Icon name={icon} />}
          <span className={styles.words}>{words}</span>
        </NavLink>
      ))}
    </nav>
  );
}
