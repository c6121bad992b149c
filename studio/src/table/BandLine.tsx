import { useTranslation } from 'react-i18next';
import { showDecimal } from '../i18n/numbers.js';
import { useText } from '../i18n/useText.js';
import { ClassChip } from '../parts/ClassChip.js';
import { Clause } from '../parts/Clause.js';
import { DescentMark, type Descent } from '../parts/DescentMark.js';
import { Icon } from '../parts/Icon.js';
import { IconButton } from '../parts/IconButton.js';
import { StatusMark } from '../parts/StatusMark.js';
import type { FullScore } from '../projections/table/fullScores.js';
import type { BandRow } from '../projections/table/rows.js';
import styles from './IndicatorTable.module.css';

interface BandLineProps {
  row: BandRow;
  index: number;
  /** Of a variant, where the group comes from. */
  descent: Descent | null;
  isSelected: boolean;
  /** Whether it is the line that the Tab key reaches. */
  isActive: boolean;
  isFolded: boolean;
  /** The full points that the standard declares for this group, where it does. */
  declared: FullScore | undefined;
  isDraft: boolean;
  /** Puts a row into the group; null where nothing can be written. */
  onAdd: (() => void) | null;
}

/** The band of a first-level group: name, number of rows, what they earn at most by class. */
export function BandLine({
  row,
  index,
  descent,
  isSelected,
  isActive,
  isFolded,
  declared,
  isDraft,
  onAdd,
}: BandLineProps) {
  const { t } = useTranslation(['table', 'editing']);
  const text = useText();
  const scored = row.shares.filter(({ full }) => full !== null);
  const title = text(row.group.title);
  return (
    <div
      role="row"
      aria-level={1}
      aria-expanded={!isFolded}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-cursor={isActive || undefined}
      data-index={index}
      tabIndex={isActive ? 0 : -1}
      className={`${styles.row} ${styles.band} ${isSelected ? styles.selected : ''}`}
    >
      <span role="gridcell" className={styles.caret}>
        <Icon name={isFolded ? 'right' : 'down'} size="small" />
      </span>
      <span role="gridcell" aria-colspan={3} className={styles.bandName}>
        <b>{title}</b>
        <span className="t3">{t('items', { count: row.count })}</span>
        {descent && <DescentMark of={descent} />}
        {onAdd && (
          <span className={styles.addTo} data-own>
            <IconButton icon="plus" small label={t('editing:addRowTo', { group: title })} onClick={onAdd} />
          </span>
        )}
      </span>
      <span role="gridcell" aria-colspan={2} className={styles.bandSums}>
        {scored.map(({ class: own, full }) => (
          <span key={own.code} className={styles.bandSum}>
            <b>{showDecimal(full ?? '')}</b>
            <ClassChip of={own} small />
          </span>
        ))}
        {scored.length === 0 && <span className="t3">{t('notScored')}</span>}
        {declared && (
          <StatusMark
            status={declared.agrees ? 'met' : 'unmet'}
            size={13}
            label={t(declared.agrees ? 'agrees' : 'disagrees', { declared: showDecimal(declared.declared) })}
          />
        )}
      </span>
      <span role="gridcell" className={`${styles.evidence} t3`}>
        {row.evidence > 0 ? row.evidence : '–'}
      </span>
      <span role="gridcell" className={styles.notes} />
      <span role="gridcell" className={styles.source}>
        <Clause of={row.group.anchor} />
      </span>
      <span role="gridcell" className={styles.result} />
      {isDraft && <span role="gridcell" />}
    </div>
  );
}
