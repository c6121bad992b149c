import { useTranslation } from 'react-i18next';
import { roles, type Role } from './headings.js';
import styles from './Paste.module.css';
import type { PastedTable } from './tables.js';

/** What each column of the pasted tables was taken for; the editor may say otherwise, and all rows are read anew. */
export function Columns({
  tables,
  onChange,
}: {
  tables: readonly PastedTable[];
  onChange: (table: number, column: number, role: Role) => void;
}) {
  const { t } = useTranslation('paste');
  return (
    <div className={styles.columns} role="group" aria-label={t('columns')}>
      {tables.map(({ columns, isGuessed }, table) => (
        // Tables stand in their order.
        <div key={table} className={styles.table}>
          <span className="t3 s12">
            {tables.length > 1 ? t('columnsOf', { number: table + 1 }) : t('columns')}
            {isGuessed && t('columnsGuessed')}
          </span>
          {columns.map((role, column) => (
            <select
              key={column}
              aria-label={t('column', { number: column + 1 })}
              className={role === 'skip' ? styles.skip : undefined}
              value={role}
              onChange={(event) => onChange(table, column, event.target.value as Role)}
            >
              {roles.map((each) => (
                <option key={each} value={each}>
                  {t(`role.${each}`)}
                </option>
              ))}
            </select>
          ))}
        </div>
      ))}
    </div>
  );
}
