import { Popover } from 'antd';
import { useState, type ReactNode } from 'react';
import styles from './Condition.module.css';

/** One word of a condition as a button that opens what it may be changed to. */
export function Token({
  label,
  isFact = false,
  children,
  panel,
}: {
  /** What the token is, for those who do not see it. */
  label: string;
  isFact?: boolean;
  children: ReactNode;
  /** What opens; `close` puts it away. */
  panel: (close: () => void) => ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      open={isOpen}
      onOpenChange={setOpen}
      trigger="click"
      placement="bottomLeft"
      arrow={false}
      destroyOnHidden
      content={
        <div
          role="presentation"
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') setOpen(false);
          }}
        >
          {panel(() => setOpen(false))}
        </div>
      }
    >
      <button
        type="button"
        className={isFact ? `${styles.token} ${styles.fact}` : styles.token}
        aria-label={label}
        aria-expanded={isOpen}
        aria-haspopup="dialog"
      >
        {children}
      </button>
    </Popover>
  );
}
