import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../parts/EmptyState.js';
import { clipIn } from '../paste/clips.js';
import { gridOf } from '../paste/gridOf.js';
import type { Grid } from '../paste/usePaste.js';
import type { Columns } from './columns.js';
import styles from './EmptyTable.module.css';

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
  // Nothing here has the keyboard yet, so a table may be pasted anywhere but into a field.
  useEffect(() => {
    const onPaste = (event: ClipboardEvent): void => {
      const isField =
        event.target instanceof Element && event.target.closest('input, textarea, [role=dialog]') !== null;
      const grid = isField || !event.clipboardData ? [] : gridOf(clipIn(event.clipboardData));
      if (grid.some((row) => row.length > 1)) onTable(grid);
    };
    window.addEventListener('paste', onPaste);
    return () => window.removeEventListener('paste', onPaste);
  }, [onTable]);
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
