import { Icon, type IconName } from './Icon.js';
import styles from './IconButton.module.css';

/** A button that is only an icon; `label` is what it is called. */
export function IconButton({
  icon,
  label,
  onClick,
  pressed,
  small = false,
}: {
  icon: IconName;
  label: string;
  onClick: () => void;
  pressed?: boolean;
  small?: boolean;
}) {
  return (
    <button
      type="button"
      className={small ? `${styles.button} ${styles.small}` : styles.button}
      aria-label={label}
      aria-pressed={pressed}
      title={label}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}
