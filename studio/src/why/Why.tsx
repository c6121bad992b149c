import type { MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useWhy } from './WhyContext.js';
import styles from './Why.module.css';

/** A number or mark that is a door: it opens the why of its subject, such as `total:Q`, `gate:required`, `points:21`. */
export function Why({
  subject,
  children,
  className = '',
  label,
}: {
  subject: string;
  children: ReactNode;
  className?: string | undefined;
  /** What the button is called where its content is only a mark. */
  label?: string | undefined;
}) {
  const { t } = useTranslation('why');
  const { show } = useWhy();
  const open = (event: MouseEvent<HTMLButtonElement>) => {
    // A number inside a node, a row or a card answers for itself.
    event.stopPropagation();
    show(subject, event.currentTarget);
  };
  return (
    <button
      type="button"
      className={`nodrag ${styles.why} ${className}`}
      title={t('ask')}
      aria-haspopup="dialog"
      {...(label === undefined ? {} : { 'aria-label': label })}
      onClick={open}
    >
      {children}
    </button>
  );
}
