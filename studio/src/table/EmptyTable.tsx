import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../parts/EmptyState.js';
import type { Grid } from '../paste/usePaste.js';
import type { Columns } from './columns.js';
import styles from './EmptyTable.module.css';
import { usePastedTable } from './usePastedTable.js';

/** Where there is no row yet, whatever has cells is a table. */
const hasCells = (grid: Grid): boolean => grid.some((row) => row.length > 1);

/** A draft without a row: what a row will look like, and the ways to the first one. */
export function EmptyTable({
  columns,
  onAdd,
  onTable,
}: {
  columns: Columns;
  onAdd: () => void;
  onTable: (grid: Grid | null) => void;
}) {
  const { t } = useTranslation(['editing', 'table']);
  usePastedTable(hasCells, onTable);
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
          <button type="button" className={styles.primary} onClick={() => onTable(null)}>
            {t('pasteTable')}
          </button>
          <button type="button" className={styles.way} onClick={onAdd}>
            {t('emptyAdd')}
          </button>
          <Link className={styles.way} to="/?new=template">
            {t('emptyTemplate')}
          </Link>
        </div>
      </EmptyState>
    </div>
  );
}
