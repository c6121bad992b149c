import type { Result, Ruleset } from '@biaochi/schemas/types';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/useText.js';
import { ScoringCell } from '../kinds/scoring/ScoringCell.js';
import { ClassChip } from '../parts/ClassChip.js';
import { DescentMark } from '../parts/DescentMark.js';
import { concernsOf } from '../projections/table/concerns.js';
import type { IndicatorRow } from '../projections/table/rows.js';
import { AppliesCell } from './AppliesCell.js';
import type { LineProps } from './BandLine.js';
import styles from './IndicatorTable.module.css';
import { ResultCell } from './ResultCell.js';

interface IndicatorLineProps extends LineProps {
  row: IndicatorRow;
  ruleset: Ruleset;
  result: Result['indicators'][string] | undefined;
  /** Whether the next row shows the same second-level group, so that no rule parts the two cells. */
  mergesDown: boolean;
}

/** One indicator's row. */
export const IndicatorLine = memo(
  function IndicatorLine({
    row,
    ruleset,
    result,
    mergesDown,
    index,
    descent,
    isSelected,
    isActive,
    onSelect,
    onOpen,
    hold,
  }: IndicatorLineProps) {
    const { t } = useTranslation('table');
    const text = useText();
    const { indicator, class: own, group, continues } = row;
    const { readings, notes } = concernsOf(ruleset, indicator.code);
    const evidence = indicator.evidence?.length ?? 0;
    const groupTitle = group ? text(group.title) : '';
    return (
      <div
        ref={hold}
        role="row"
        aria-level={2}
        aria-rowindex={index + 2}
        aria-selected={isSelected}
        tabIndex={isActive ? 0 : -1}
        className={[styles.row, descent && styles[descent], isSelected && styles.selected].filter(Boolean).join(' ')}
        data-row={indicator.code}
        onClick={onSelect}
        onDoubleClick={onOpen}
      >
        <span role="rowheader" className={styles.number}>
          {descent ? (
            <span className={styles.descent}>
              <DescentMark of={descent} />
              {indicator.code}
            </span>
          ) : (
            indicator.code
          )}
        </span>
        <span role="gridcell" className={`${styles.subgroup} ${mergesDown ? styles.merged : ''}`} title={groupTitle}>
          <span
            className={continues ? 'visually-hidden' : styles.label}
            style={continues ? undefined : { WebkitLineClamp: Math.max(1, Math.floor((row.span * 28 - 6) / 20)) }}
          >
            {groupTitle}
          </span>
        </span>
        <span
          role="gridcell"
          className={`${styles.requirement} el`}
          title={indicator.requirement && text(indicator.requirement)}
        >
          {text(indicator.title)}
        </span>
        <span role="gridcell" className={styles.class}>
          {own && <ClassChip of={own} />}
        </span>
        <span role="gridcell" className={styles.scoring}>
          {own && <ScoringCell scoring={indicator.scoring} kind={own.kind} />}
        </span>
        <span role="gridcell" className={styles.applies}>
          <AppliesCell applicability={indicator.applicability} />
        </span>
        <span role="gridcell" className={styles.evidence}>
          {evidence > 0 ? evidence : <span className="t3">–</span>}
        </span>
        <span role="gridcell" className={styles.notes}>
          {readings.length + notes.length > 0 ? (
            <span
              className={readings.length > 0 ? `${styles.count} ${styles.switchable}` : styles.count}
              title={t('concerns', { readings: readings.length, notes: notes.length })}
            >
              {readings.length + notes.length}
            </span>
          ) : (
            <span className="t3">–</span>
          )}
        </span>
        <span role="gridcell" className={`${styles.source} t2 s12`} title={indicator.anchor?.clause}>
          {indicator.anchor?.clause}
        </span>
        <span role="gridcell" className={styles.result}>
          <ResultCell code={indicator.code} result={result} />
        </span>
      </div>
    );
  },
  (before, after) =>
    before.row.indicator === after.row.indicator &&
    before.row.continues === after.row.continues &&
    before.row.span === after.row.span &&
    before.result === after.result &&
    before.descent === after.descent &&
    before.mergesDown === after.mergesDown &&
    before.isSelected === after.isSelected &&
    before.isActive === after.isActive &&
    before.index === after.index,
);
