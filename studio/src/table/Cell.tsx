import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { isEditable } from '../commands/cellColumns.js';
import styles from './Cells.module.css';
import type { ColumnName } from './columns.js';

/** What a row's cells share: which of them is active, which lie in the chosen range, and the field of the active one. */
export interface LineGrid {
  readonly active: ColumnName | null;
  readonly ranged: readonly ColumnName[];
  /** Null where nothing can be written. */
  readonly field: ReactNode;
  /** The words of what was refused at the active cell. */
  readonly refusal: string | null;
  readonly isDraft: boolean;
  /** Those that somebody else saved otherwise, and of which neither is chosen yet. */
  readonly disputed: readonly ColumnName[];
}

/** One cell of a row. The one that the Tab key reaches has the field in it, or the focus itself where there is none. */
export function Cell({
  name,
  line: { active, ranged, field, refusal, isDraft, disputed },
  className,
  title,
  isHeader = false,
  children,
}: {
  name: ColumnName;
  line: LineGrid;
  className?: string | undefined;
  title?: string | undefined;
  isHeader?: boolean;
  children?: ReactNode;
}) {
  const { t } = useTranslation('editing');
  const isActive = active === name;
  const written = isActive ? field : null;
  const isRanged = ranged.includes(name);
  const isDisputed = disputed.includes(name);
  return (
    <span
      role={isHeader ? 'rowheader' : 'gridcell'}
      data-column={name}
      data-cursor={(isActive && !written) || undefined}
      tabIndex={isActive && !written ? 0 : undefined}
      title={isDisputed ? t('disputed') : title}
      aria-selected={isRanged || undefined}
      aria-readonly={isDraft ? !isEditable(name) : undefined}
      className={[
        className,
        (isActive || isRanged || isDisputed) && styles.cell,
        isActive && styles.active,
        isRanged && styles.ranged,
        isDisputed && styles.disputed,
      ]
        .filter(Boolean)
        .join(' ')}
    >
      {children}
      {isDisputed && <span className="visually-hidden">{t('disputed')}</span>}
      {written}
      {isActive && refusal !== null && (
        <span role="alert" className={styles.refusal}>
          {refusal}
        </span>
      )}
    </span>
  );
}
