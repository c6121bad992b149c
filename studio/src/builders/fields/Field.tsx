import { useId, type ReactNode } from 'react';
import { Icon } from '../../parts/Icon.js';
import styles from './Fields.module.css';

/** A labelled place in a builder; `fault` is what stands against what was typed, told below it. */
export function Field({
  label,
  fault = null,
  isBare = false,
  children,
}: {
  label: string;
  fault?: string | null;
  /** The label is only spoken: words nearby already say it. */
  isBare?: boolean;
  children: (labelled: { id: string; 'aria-invalid': boolean; 'aria-describedby': string | undefined }) => ReactNode;
}) {
  const id = useId();
  const told = fault === null ? undefined : `${id}-fault`;
  return (
    <div className={isBare ? styles.bare : styles.field}>
      <label htmlFor={id} className={isBare ? 'visually-hidden' : styles.label}>
        {label}
      </label>
      {children({ id, 'aria-invalid': fault !== null, 'aria-describedby': told })}
      {fault !== null && (
        <p id={told} className={styles.fault} role="status">
          <Icon name="warn" size="small" />
          {fault}
        </p>
      )}
    </div>
  );
}
