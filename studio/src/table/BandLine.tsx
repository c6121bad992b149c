import { useTranslation } from 'react-i18next';
import { showDecimal } from '../i18n/numbers.js';
import { useText } from '../i18n/useText.js';
import { ClassChip } from '../parts/ClassChip.js';
import { Clause } from '../parts/Clause.js';
import { DescentMark, type Descent } from '../parts/DescentMark.js';
import { Icon } from '../parts/Icon.js';
import type { BandRow } from '../projections/table/rows.js';
import styles from './IndicatorTable.module.css';

/** What every line of the table is given. */
export interface LineProps {
  index: number;
  /** Of a variant, where the row comes from. */
  descent: Descent | null;
  isSelected: boolean;
  /** Whether it is the line that the Tab key reaches. */
  isActive: boolean;
  onSelect: () => void;
  onOpen: () => void;
  hold: (element: HTMLElement | null) => void;
}

interface BandLineProps extends LineProps {
  row: BandRow;
  isFolded: boolean;
  onFold: (fold: boolean) => void;
}

/** The band of a first-level group: name, number of rows, what they earn at most by class. */
export function BandLine({
  row,
  isFolded,
  onFold,
  index,
  descent,
  isSelected,
  isActive,
  onSelect,
  hold,
}: BandLineProps) {
  const { t } = useTranslation('table');
  const text = useText();
  const scored = row.shares.filter(({ full }) => full !== null);
  return (
    <div
      ref={hold}
      role="row"
      aria-level={1}
      aria-expanded={!isFolded}
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      tabIndex={isActive ? 0 : -1}
      className={`${styles.row} ${styles.band} ${isSelected ? styles.selected : ''}`}
      onClick={() => {
        onSelect();
        onFold(!isFolded);
      }}
    >
      <span role="gridcell" className={styles.caret}>
        <Icon name={isFolded ? 'right' : 'down'} size="small" />
      </span>
      <span role="gridcell" aria-colspan={3} className={styles.bandName}>
        <b>{text(row.group.title)}</b>
        <span className="t3">{t('items', { count: row.count })}</span>
        {descent && <DescentMark of={descent} />}
      </span>
      <span role="gridcell" aria-colspan={2} className={styles.bandSums}>
        {scored.map(({ class: own, full }) => (
          <span key={own.code} className={styles.bandSum}>
            <b>{showDecimal(full ?? '')}</b>
            <ClassChip of={own} small />
          </span>
        ))}
        {scored.length === 0 && <span className="t3">{t('notScored')}</span>}
      </span>
      <span role="gridcell" className={`${styles.evidence} t3`}>
        {row.evidence > 0 ? row.evidence : '–'}
      </span>
      <span role="gridcell" className={styles.notes} />
      <span role="gridcell" className={styles.source}>
        <Clause of={row.group.anchor} />
      </span>
      <span role="gridcell" className={styles.result} />
    </div>
  );
}
