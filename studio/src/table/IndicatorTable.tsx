import { type MouseEvent, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isEditable } from '../commands/cellColumns.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useSelection } from '../document/useSelection.js';
import { useFindings } from '../findings/useFindings.js';
import type { Found } from '../findings/found.js';
import { EmptyState } from '../parts/EmptyState.js';
import { clipIn, putClip } from '../paste/clips.js';
import { gridOf, isTable } from '../paste/gridOf.js';
import type { Grid as PastedGrid } from '../paste/usePaste.js';
import { cellText } from '../projections/table/cells.js';
import { fullScores, type FullScore } from '../projections/table/fullScores.js';
import type { IndicatorRow, TableRow } from '../projections/table/rows.js';
import { useWhy } from '../why/WhyContext.js';
import { BandLine } from './BandLine.js';
import type { LineGrid } from './Cell.js';
import { CellEditor } from './CellEditor.js';
import type { ColumnName, Columns } from './columns.js';
import { EmptyTable } from './EmptyTable.js';
import { IndicatorLine } from './IndicatorLine.js';
import styles from './IndicatorTable.module.css';
import { placeOf } from './places.js';
import { useCellOptions, useCellWords } from './useCellOptions.js';
import type { Grid } from './useGrid.js';
import { useDisputed } from './useDisputed.js';
import { onGridKey } from './useGridKeys.js';
import type { Rows } from './useRows.js';
import { useWindow } from './windowed.js';

function Head({ columns }: { columns: readonly ColumnName[] }) {
  const { t } = useTranslation('table');
  return (
    <div role="rowgroup" className={styles.headGroup}>
      <div role="row" aria-rowindex={1} className={`${styles.row} ${styles.head}`}>
        {columns.map((column) => (
          <span key={column} role="columnheader" className={styles[column]}>
            {t(`column.${column}`)}
          </span>
        ))}
      </div>
    </div>
  );
}

const subjectOf = (row: TableRow): string =>
  row.kind === 'band' ? `group:${row.group.code}` : `points:${row.indicator.code}`;

const noFindings: readonly Found[] = [];
const noColumns: readonly ColumnName[] = [];
const idle: LineGrid = {
  active: null,
  ranged: noColumns,
  field: null,
  refusal: null,
  isDraft: false,
  disputed: noColumns,
};
const idleDraft: LineGrid = { ...idle, isDraft: true };

/** The full points that the standard declares for the whole of a first-level group. */
const declaredFor = (scores: readonly FullScore[], group: string): FullScore | undefined =>
  scores.find(
    ({ total }) =>
      'members' in total && total.members.groups?.join() === group && !total.members.classes && !total.members.codes,
  );

interface IndicatorTableProps {
  rows: Rows;
  columns: Columns;
  grid: Grid;
  /** Set when the active cell shall have the keyboard after the next render. */
  follow: { current: boolean };
  onOpen: () => void;
  /** A standard's table was pasted, with headings of its own; or asked for (null). */
  onTable: (grid: PastedGrid | null) => void;
}

/** The standard's own table: bands of first-level groups, merged second-level groups, a row each indicator, with the live result. */
export function IndicatorTable({ rows: shown, columns, grid, follow, onOpen, onTable }: IndicatorTableProps) {
  const { t } = useTranslation(['table', 'editing']);
  const { rows, folded, setFolded, descentOf } = shown;
  const { ruleset } = useOpenStandard();
  const { result } = useLive();
  const { show } = useWhy();
  const [selected] = useSelection();
  const { all } = useFindings();
  const optionsOf = useCellOptions();
  const words = useCellWords();
  const disputedIn = useDisputed();
  const scroller = useRef<HTMLDivElement>(null);
  const { active, chosen, selection, isEditable: isDraft } = grid;
  const { pieces, scrollTo } = useWindow(rows, active, scroller);
  const scores = useMemo(() => fullScores(ruleset), [ruleset]);
  const foundAt = useMemo(() => {
    const byRow = new Map<string, Found[]>();
    for (const found of all) {
      const [, place] = /^(\/indicators\/[^/]+)/.exec(found.finding.place) ?? [];
      if (place !== undefined) byRow.set(place, [...(byRow.get(place) ?? []), found]);
    }
    return byRow;
  }, [all]);

  // With the commit itself: an effect of the render before, run late, would give the keyboard to the cell that is left.
  useLayoutEffect(() => {
    const cursor = scroller.current?.querySelector<HTMLElement>('[data-cursor]');
    if (!cursor || !follow.current) return;
    follow.current = false;
    cursor.closest('[role=row]')?.scrollIntoView({ block: 'nearest' });
    cursor.focus({ preventScroll: true });
  });
  // Only where the selection moves: scrolling by hand is left alone.
  const sought = useRef<string | null>(null);
  useEffect(() => {
    if (sought.current === selected) return;
    sought.current = selected;
    scrollTo(active);
    const cursor = scroller.current?.querySelector('[data-cursor]');
    cursor?.closest('[role=row]')?.scrollIntoView({ block: 'nearest' });
  });

  if (ruleset.indicators.length === 0 && isDraft) {
    return <EmptyTable columns={columns} onAdd={grid.insert} onTable={onTable} />;
  }
  if (rows.length === 0) return <EmptyState icon="search" title={t('nothingFound')} help={t('nothingFoundHelp')} />;

  const askWhy = (): void => {
    const row = rows[active];
    const element = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    if (row && element) show(subjectOf(row), element);
  };
  const keys = onGridKey({
    rows,
    columns: columns.visible,
    grid,
    folded,
    setFolded,
    open: onOpen,
    askWhy,
  });

  const fieldOf = (row: IndicatorRow): LineGrid['field'] => {
    const { column } = selection;
    if (!isDraft || !isEditable(column)) return null;
    const key = `${placeOf(row)} ${column}`;
    return (
      <CellEditor
        key={key}
        label={t('editing:cell', { code: row.indicator.code, column: t(`column.${column}`) })}
        text={cellText(ruleset, row.indicator, column, words)}
        kept={grid.editor.kept(key)}
        options={optionsOf(row, column)}
        startsAtOnce={grid.editor.startsAt === key}
        write={grid.write}
        keep={(text) => grid.editor.keep(key, text)}
        onward={grid.onward}
        onType={grid.dismiss}
        handle={grid.editor.handle}
      />
    );
  };
  const chosenCodes = new Set(chosen.codes);
  const isRange = chosen.codes.length > 1 || chosen.columns.length > 1;
  const ranged = isRange && !chosen.isRows ? chosen.columns : noColumns;
  const ranging: LineGrid = { ...idle, ranged, isDraft };

  const lineOf = (row: IndicatorRow, index: number): LineGrid => {
    const disputed = disputedIn(row.indicator.code);
    if (index === active) {
      return { active: selection.column, ranged, field: fieldOf(row), refusal: grid.refusal, isDraft, disputed };
    }
    if (disputed.length > 0) return { ...(chosenCodes.has(row.indicator.code) ? ranging : idleDraft), disputed };
    if (ranged.length > 0 && chosenCodes.has(row.indicator.code)) return ranging;
    return isDraft ? idleDraft : idle;
  };

  /** What was clicked: the index of its row, and its column; null for what has a meaning of its own. */
  const clicked = (event: MouseEvent): { index: number; column: ColumnName } | null => {
    const element = event.target as HTMLElement;
    if (element.closest('[data-own]')) return null;
    const index = element.closest<HTMLElement>('[data-index]')?.dataset['index'];
    const column = element.closest<HTMLElement>('[data-column]')?.dataset['column'];
    return index === undefined ? null : { index: Number(index), column: (column as ColumnName) ?? selection.column };
  };
  const onClick = (event: MouseEvent): void => {
    const at = clicked(event);
    const row = at && rows[at.index];
    if (!at || !row) return;
    if (row.kind === 'band') {
      grid.select(at.index);
      setFolded(row.group.code, !folded.has(row.group.code));
    } else if (event.shiftKey) grid.extend(at.index, at.column);
    else if (event.ctrlKey || event.metaKey) grid.toggleMark(at.index);
    else if (at.index !== active || at.column !== selection.column || isRange) grid.select(at.index, at.column);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    const at = clicked(event);
    if (!at || rows[at.index]?.kind !== 'indicator') return;
    if (isDraft && isEditable(at.column)) grid.editor.handle.current?.start();
    else onOpen();
  };
  const isTyping = (target: EventTarget): boolean => target instanceof HTMLInputElement && target.value !== '';

  return (
    <div className={styles.scroller} ref={scroller}>
      <div
        role="treegrid"
        aria-label={t('label')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.names.length}
        aria-multiselectable={isDraft || undefined}
        className={columns.hasEvidence ? styles.table : `${styles.table} ${styles.noEvidence}`}
        style={columns.style}
        onKeyDown={keys}
        onMouseDown={(event) => {
          // A press with Shift or Ctrl chooses; it marks no text, and the field keeps the keyboard.
          if (event.shiftKey || event.ctrlKey || event.metaKey) event.preventDefault();
        }}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
        onCopy={(event) => {
          if (!isDraft || isTyping(event.target)) return;
          putClip(event.clipboardData, grid.copy());
          event.preventDefault();
        }}
        onPaste={(event) => {
          if (!isDraft || isTyping(event.target)) return;
          event.preventDefault();
          const clip = clipIn(event.clipboardData);
          const pasted = gridOf(clip);
          if (isTable(pasted)) onTable(pasted);
          else grid.paste(clip.text);
        }}
      >
        <Head columns={columns.names} />
        <div role="rowgroup">
          {pieces.map((piece) => {
            if ('room' in piece) return <div key={`room ${piece.before}`} aria-hidden style={{ height: piece.room }} />;
            const { index } = piece;
            const row = rows[index];
            if (!row) return null;
            const place = placeOf(row);
            const isSelected = place === selected || selection.marked.has(place);
            return row.kind === 'band' ? (
              <BandLine
                key={place}
                row={row}
                index={index}
                descent={descentOf(place)}
                isSelected={isSelected}
                isActive={index === active}
                isFolded={folded.has(row.group.code)}
                declared={declaredFor(scores, row.group.code)}
                isDraft={isDraft}
                onAdd={isDraft ? () => grid.insertInto(row.group.code) : null}
              />
            ) : (
              <IndicatorLine
                key={place}
                row={row}
                index={index}
                ruleset={ruleset}
                result={result.indicators[row.indicator.code]}
                descent={descentOf(place)}
                mergesDown={isContinued(rows[index + 1])}
                isSelected={isSelected}
                found={foundAt.get(place) ?? noFindings}
                line={lineOf(row, index)}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const isContinued = (next: TableRow | undefined): boolean => next?.kind === 'indicator' && next.continues;
