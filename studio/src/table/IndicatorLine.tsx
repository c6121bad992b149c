import type { Result, Ruleset } from '@biaochi/schemas/types';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Found } from '../findings/found.js';
import { useText } from '../i18n/useText.js';
import { ScoringCell } from '../kinds/scoring/ScoringCell.js';
import { ClassChip } from '../parts/ClassChip.js';
import { DescentMark, type Descent } from '../parts/DescentMark.js';
import { concernsOf } from '../projections/table/concerns.js';
import type { IndicatorRow } from '../projections/table/rows.js';
import { AppliesCell } from './AppliesCell.js';
import { Cell, type LineGrid } from './Cell.js';
import { FindingMarks } from './FindingMarks.js';
import styles from './IndicatorTable.module.css';
import { ResultCell } from './ResultCell.js';

interface IndicatorLineProps {
  row: IndicatorRow;
  index: number;
  ruleset: Ruleset;
  result: Result['indicators'][string] | undefined;
  /** Where the row comes from, of a variant or a revision. */
  descent: Descent | null;
  /** Whether the next row shows the same second-level group, so that no rule parts the two cells. */
  mergesDown: boolean;
  isSelected: boolean;
  found: readonly Found[];
  line: LineGrid;
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
    found,
    line,
  }: IndicatorLineProps) {
    const { t } = useTranslation('table');
    const text = useText();
    const { indicator, class: own, group, continues } = row;
    const { readings, notes } = concernsOf(ruleset, indicator.code);
    const evidence = indicator.evidence?.length ?? 0;
    const groupTitle = group ? text(group.title) : '';
    return (
      <div
        role="row"
        aria-level={2}
        aria-rowindex={index + 2}
        aria-selected={isSelected}
        className={[styles.row, descent && styles[descent], isSelected && styles.selected].filter(Boolean).join(' ')}
        data-row={indicator.code}
        data-index={index}
      >
        <Cell name="number" line={line} isHeader className={styles.number}>
          {descent ? (
            <span className={styles.descent}>
              <DescentMark of={descent} />
              {indicator.code}
            </span>
          ) : (
            indicator.code
          )}
        </Cell>
        <Cell
          name="subgroup"
          line={line}
          className={`${styles.subgroup} ${mergesDown ? styles.merged : ''}`}
          title={groupTitle}
        >
          <span
            className={continues ? 'visually-hidden' : styles.label}
            style={continues ? undefined : { WebkitLineClamp: Math.max(1, Math.floor((row.span * 28 - 6) / 20)) }}
          >
            {groupTitle}
          </span>
        </Cell>
        <Cell
          name="requirement"
          line={line}
          className={styles.requirement}
          title={indicator.requirement && text(indicator.requirement)}
        >
          <span className={`${styles.title} el`}>{text(indicator.title)}</span>
        </Cell>
        <Cell name="class" line={line} className={styles.class}>
          {own ? <ClassChip of={own} /> : <span className="el s12">{indicator.class}</span>}
        </Cell>
        <Cell name="scoring" line={line} className={styles.scoring}>
          {own && <ScoringCell scoring={indicator.scoring} kind={own.kind} />}
        </Cell>
        <Cell name="applies" line={line} className={styles.applies}>
          <AppliesCell applicability={indicator.applicability} />
        </Cell>
        <Cell name="evidence" line={line} className={styles.evidence}>
          {evidence > 0 ? evidence : <span className="t3">–</span>}
        </Cell>
        <Cell name="notes" line={line} className={styles.notes}>
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
        </Cell>
        <Cell name="source" line={line} className={`${styles.source} t2 s12`} title={indicator.anchor?.clause}>
          <span className={`${styles.title} el`}>{indicator.anchor?.clause}</span>
        </Cell>
        <Cell name="result" line={line} className={styles.result}>
          <ResultCell code={indicator.code} result={result} />
        </Cell>
        {line.isDraft && (
          <Cell name="findings" line={line} className={styles.findings}>
            <FindingMarks found={found} />
          </Cell>
        )}
      </div>
    );
  },
  (before, after) =>
    before.row.indicator === after.row.indicator &&
    before.row.class === after.row.class &&
    before.row.group === after.row.group &&
    before.row.continues === after.row.continues &&
    before.row.span === after.row.span &&
    // Of the ruleset a row shows only how many doubtful places concern it.
    before.ruleset.readings === after.ruleset.readings &&
    before.ruleset.notes === after.ruleset.notes &&
    before.result === after.result &&
    before.descent === after.descent &&
    before.mergesDown === after.mergesDown &&
    before.isSelected === after.isSelected &&
    before.index === after.index &&
    before.found === after.found &&
    // The field of the active cell is made anew each time; the other rows share one line without it.
    before.line === after.line,
);
