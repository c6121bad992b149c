import type { FormEvent, ReactNode } from 'react';
import styles from './Forms.module.css';

/** A narrow form in the middle of the page: what one passes before the rest. */
export function Gate({
  title,
  help,
  onSubmit,
  children,
}: {
  title: string;
  help: string;
  onSubmit?: () => void;
  children?: ReactNode;
}) {
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit?.();
  };
  return (
    <div className={styles.middle}>
      <form className={styles.gate} onSubmit={submit}>
        <h1>{title}</h1>
        <p className="t2">{help}</p>
        {children}
      </form>
    </div>
  );
}
