import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLineage } from '../document/useLineage.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useSelection } from '../document/useSelection.js';
import { EmptyState } from '../parts/EmptyState.js';
import type { TableRow } from '../projections/table/rows.js';
import { useWhy } from '../why/WhyContext.js';
import { BandLine } from './BandLine.js';
import { columnsOf } from './columns.js';
import { IndicatorLine } from './IndicatorLine.js';
import styles from './IndicatorTable.module.css';
import { placeOf } from './places.js';
import { indexOf, onGridKey } from './useGridKeys.js';
import type { Rows } from './useRows.js';

function Head({ columns }: { columns: ReturnType<typeof columnsOf>['names'] }) {
  const { t } = useTranslation('table');
  return (
    <div role="rowgroup" className={styles.headGroup}>
      <div role="row" className={`${styles.row} ${styles.head}`}>
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

/** The standard's own table: bands of first-level groups, merged second-level groups, a row each indicator, with the live result. */
export function IndicatorTable({ rows: { rows, folded, setFolded }, onOpen }: { rows: Rows; onOpen: () => void }) {
  const { t } = useTranslation('table');
  const { ruleset, variant } = useOpenStandard();
  const { lineage } = useLineage();
  const { result } = useLive();
  const { show } = useWhy();
  const [selected, select] = useSelection();
  const body = useRef<HTMLDivElement>(null);
  const active = indexOf(rows, selected);
  const follow = useRef(false);
  const columns = useMemo(() => columnsOf(ruleset, variant !== null), [ruleset, variant]);
  const elements = useMemo(() => new Map<string, HTMLElement>(), []);

  useEffect(() => {
    const element = selected === null ? undefined : elements.get(selected);
    element?.scrollIntoView({ block: 'nearest' });
    if (follow.current) element?.focus({ preventScroll: true });
    follow.current = false;
  }, [selected, elements]);

  if (rows.length === 0) {
    return <EmptyState icon="search" title={t('nothingFound')} help={t('nothingFoundHelp')} />;
  }

  const keys = onGridKey({
    rows,
    active,
    folded,
    setFolded,
    open: onOpen,
    askWhy: () => {
      const row = rows[active];
      const element = row && elements.get(placeOf(row));
      if (row && element) show(subjectOf(row), element);
    },
    moveTo: (index) => {
      const row = rows[index];
      if (!row) return;
      follow.current = true;
      select(placeOf(row));
    },
  });

  return (
    <div className={styles.scroller}>
      <div
        role="treegrid"
        aria-label={t('label')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.names.length}
        className={columns.hasEvidence ? styles.table : `${styles.table} ${styles.noEvidence}`}
        style={columns.style}
        onKeyDown={keys}
      >
        <Head columns={columns.names} />
        <div role="rowgroup" ref={body}>
          {rows.map((row, index) => {
            const place = placeOf(row);
            const common = {
              index,
              descent: lineage?.descentOf(place) ?? null,
              isSelected: place === selected,
              isActive: index === active,
              onSelect: () => select(place),
              onOpen,
              hold: (element: HTMLElement | null) => {
                if (element) elements.set(place, element);
                else elements.delete(place);
              },
            };
            return row.kind === 'band' ? (
              <BandLine
                key={place}
                row={row}
                isFolded={folded.has(row.group.code)}
                onFold={(fold) => setFolded(row.group.code, fold)}
                {...common}
              />
            ) : (
              <IndicatorLine
                key={place}
                row={row}
                ruleset={ruleset}
                result={result.indicators[row.indicator.code]}
                mergesDown={isContinued(rows[index + 1])}
                {...common}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

const isContinued = (next: TableRow | undefined): boolean => next?.kind === 'indicator' && next.continues;
