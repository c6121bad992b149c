import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../parts/EmptyState.js';
import type { Columns } from './columns.js';
import styles from './EmptyTable.module.css';

/** A draft without a row: what a row will look like, and the ways to the first one. */
export function EmptyTable({ columns, onAdd }: { columns: Columns; onAdd: () => void }) {
  const { t } = useTranslation(['editing', 'table']);
  return (
    <div className={styles.empty}>
      <div aria-hidden>
        {[1, 2].map((number) => (
          <div key={number} className={styles.row} style={columns.style}>
            <span>{number}</span>
            <span>{number === 1 && t('ghostGroup')}</span>
            <span>{t('ghostTitle')}</span>
            <span className={styles.bar} />
            <span>{t('table:applies.allow')}</span>
          </div>
        ))}
      </div>
      <EmptyState icon="table" title={t('emptyTitle')} help={t('emptyHelp')}>
        <div className={styles.ways}>
          <button type="button" className={styles.primary} onClick={onAdd}>
            {t('emptyAdd')}
          </button>
          <Link className={styles.way} to="/">
            {t('emptyTemplate')}
          </Link>
        </div>
      </EmptyState>
    </div>
  );
}
