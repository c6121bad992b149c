import type { Direction, OpenTotal } from '@biaochi/schemas/types';
import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/Card.js';
import { Chip, type Tone } from '../parts/Chip.js';
import { Icon } from '../parts/Icon.js';
import { Segmented } from '../parts/Segmented.js';
import { sharesOf } from '../projections/replay/causes.js';
import { showShortSpan, showText } from '../projections/words/figures.js';
import styles from './Movers.module.css';
import { type Mover, narrowed, type Narrowing } from './movers.js';
import { ShareBar } from './ShareBar.js';
import type { Names } from './useNames.js';
import type { Reported } from './useReplays.js';

const STEP = 100;

const tones: Record<Direction, Tone> = {
  better: 'ok',
  worse: 'bad',
  nowUndetermined: 'unknown',
  nowDecided: 'plain',
  other: 'plain',
};

function Line({
  of,
  total,
  names,
  order,
  onOpen,
}: {
  of: Mover;
  total: string | null;
  names: Names;
  order: readonly string[];
  onOpen: (position: number) => void;
}) {
  const { t } = useTranslation('replay');
  const { position, name, direction, totals, attributed } = of;
  const values = total === null ? undefined : totals[total];
  const [main] = attributed ? sharesOf(attributed) : [];
  const value = (exact: string | null | undefined, open: OpenTotal | undefined) => {
    if (open) return <span className={styles.open}>{showShortSpan(open.min, open.max)}</span>;
    return exact ? showText(exact, 1) : '–';
  };
  return (
    <div role="row" className={styles.line} data-mover={position}>
      <div role="cell" className="el">
        <button type="button" className={styles.opens} onClick={() => onOpen(position)}>
          {name}
        </button>
      </div>
      <div role="cell" className={styles.number}>
        {value(values?.from, values?.fromOpen)}
      </div>
      <div role="cell" className={styles.number}>
        <span className="t3">→</span> {value(values?.to, values?.toOpen)}
      </div>
      <div role="cell" title={t('cell', { from: names.state(of.fromState), to: names.state(of.toState) })}>
        <Chip tone={tones[direction]}>{t(direction)}</Chip>
      </div>
      <div role="cell">{attributed && <ShareBar of={attributed} order={order} />}</div>
      <div role="cell" className="el s12 t2" title={main && names.change(main.group)}>
        {main && names.change(main.group)}
      </div>
    </div>
  );
}

/** The enterprises that move: narrowed by where they go, by what moves them, or by name; each opens both explanations. */
export function Movers({
  of,
  movers,
  total,
  names,
  narrowing,
  onNarrow,
  onOpen,
}: {
  of: Reported;
  movers: readonly Mover[];
  total: string | null;
  names: Names;
  narrowing: Narrowing;
  onNarrow: (narrowing: Narrowing) => void;
  onOpen: (position: number) => void;
}) {
  const { t } = useTranslation('replay');
  const [most, setMost] = useState(STEP);
  const found = narrowed(movers, narrowing);
  const order = (of.report.attribution?.groups ?? []).map(({ id }) => id);
  const { cell, direction, name, cause } = narrowing;
  const isSpan = ({ totals }: Mover): boolean =>
    total !== null && (totals[total]?.fromOpen ?? totals[total]?.toOpen) !== undefined;
  const there = (['worse', 'better', 'nowUndetermined', 'nowDecided', 'other'] as const).filter((one) =>
    movers.some((move) => move.direction === one),
  );
  return (
    <Card
      title={t('movers')}
      remark={found.length === movers.length ? movers.length : `${found.length} / ${movers.length}`}
      className={styles.card}
    >
      {movers.length === 0 ? (
        <p className={`t3 ${styles.none}`}>{t('noMovers')}</p>
      ) : (
        <>
          <div className={styles.tools}>
            <Segmented
              label={t('outcome')}
              value={direction}
              onChange={(value) => onNarrow({ ...narrowing, direction: value })}
              options={(['all', ...there] as const).map((value) => ({ value, label: t(value) }))}
            />
            <Input
              className={styles.search}
              size="small"
              allowClear
              value={name}
              aria-label={t('search')}
              placeholder={t('search')}
              onChange={({ target }) => onNarrow({ ...narrowing, name: target.value })}
            />
          </div>
          {(cell !== null || cause !== null) && (
            <div className={styles.narrowed}>
              {cell !== null && (
                <button type="button" title={t('clearCell')} onClick={() => onNarrow({ ...narrowing, cell: null })}>
                  <Chip tone="primary">
                    {t('cell', { from: names.state(cell.from), to: names.state(cell.to) })}
                    <Icon name="close" size="small" />
                  </Chip>
                </button>
              )}
              {cause !== null && (
                <button type="button" title={t('clearCell')} onClick={() => onNarrow({ ...narrowing, cause: null })}>
                  <Chip tone="primary">
                    {names.change(cause)}
                    <Icon name="close" size="small" />
                  </Chip>
                </button>
              )}
            </div>
          )}
          <div
            role="table"
            aria-label={t('movers')}
            className={`${styles.table} ${found.some(isSpan) ? styles.spans : ''}`}
          >
            <div role="row" className={`${styles.line} ${styles.columns}`}>
              <span role="columnheader">{t('enterprise')}</span>
              <span role="columnheader" className={styles.number}>
                {t('before')} {total}
              </span>
              <span role="columnheader" className={styles.number}>
                {t('after')} {total}
              </span>
              <span role="columnheader">{t('outcome')}</span>
              <span role="columnheader">{t('causeShares')}</span>
              <span role="columnheader">{t('mainCause')}</span>
            </div>
            {found.slice(0, most).map((move) => (
              <Line key={move.position} of={move} total={total} names={names} order={order} onOpen={onOpen} />
            ))}
          </div>
          {found.length === 0 && <p className={`t3 ${styles.none}`}>{t('noMatch')}</p>}
          {found.length > most && (
            <Button type="text" block onClick={() => setMost(most + STEP)}>
              {t('more', { count: Math.min(STEP, found.length - most) })}
            </Button>
          )}
        </>
      )}
    </Card>
  );
}
