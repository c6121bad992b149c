import { useTranslation } from 'react-i18next';
import { showDecimal } from '../i18n/numbers.js';
import { useWidth } from '../parts/useWidth.js';
import { ticksTo } from '../projections/replay/axis.js';
import styles from './Charts.module.css';
import type { Reported } from './useReplays.js';

const HEIGHT = 232;
const [TOP, BOTTOM, LEFT, RIGHT] = [22, 24, 36, 14] as const;

/** A bin's border as a decimal: the width has at most a few digits, so that products are rounded to them. */
const border = (bin: number, width: string): string => {
  const digits = width.split('.')[1]?.length ?? 0;
  return (bin * Number(width)).toFixed(digits);
};

/** How one total shifts: a bar for each bin, falls on the left, rises on the right, none at all in the middle. */
export function Histogram({ of: { report }, total }: { of: Reported; total: string }) {
  const { t } = useTranslation('replay');
  const [box, width] = useWidth<HTMLDivElement>();
  const { bins, up, down } = report.impact.shifts[total]!;
  const counts = new Map(bins.counts.map(([bin, count]) => [bin!, count!]));
  const [least, most] = [Math.min(0, ...counts.keys()), Math.max(0, ...counts.keys())];
  const highest = Math.max(1, ...counts.values());
  const slots = most - least + 1;
  const step = Math.max(2, (width - LEFT - RIGHT) / slots);
  const y = (count: number): number => TOP + (1 - count / highest) * (HEIGHT - TOP - BOTTOM);
  const x = (bin: number): number => LEFT + (bin - least) * step;
  const zero = x(0) + step / 2;
  const rangeOf = (bin: number): string => {
    if (bin === 0) return t('unchanged');
    const ends = bin < 0 ? [bin, bin + 1] : [bin - 1, bin];
    return ends.map((end) => showDecimal(border(end, bins.width))).join('…');
  };
  // Labels stand under the outer ends of bins, as many as there is room for.
  const every = Math.max(1, Math.ceil(slots / Math.max(3, Math.floor((width - LEFT - RIGHT) / 52))));
  const labelled = Array.from({ length: slots }, (_, index) => least + index).filter((bin) => bin % every === 0);
  return (
    <div ref={box} className={styles.chart} style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="img" aria-label={t('shift', { total: '' })}>
          {ticksTo(highest, 3).map((tick) => (
            <g key={tick}>
              <line x1={LEFT} x2={width - RIGHT} y1={y(tick)} y2={y(tick)} className={styles.grid} />
              <text x={LEFT - 6} y={y(tick) + 4} className={styles.tick} textAnchor="end">
                {showDecimal(String(tick))}
              </text>
            </g>
          ))}
          {[...counts].map(([bin, count]) => (
            <rect
              key={bin}
              x={x(bin) + 1}
              width={Math.max(1, step - 2)}
              y={y(count)}
              height={HEIGHT - BOTTOM - y(count)}
              rx={1.5}
              className={styles[bin === 0 ? 'unk' : bin < 0 ? 'bad' : 'ok']}
            >
              <title>{t('shiftBar', { range: rangeOf(bin), count })}</title>
            </rect>
          ))}
          <line x1={LEFT} x2={width - RIGHT} y1={HEIGHT - BOTTOM} y2={HEIGHT - BOTTOM} className={styles.base} />
          <line x1={zero} x2={zero} y1={10} y2={HEIGHT - BOTTOM} className={styles.dashed} />
          <text x={zero - 8} y={12} className={styles.badText} textAnchor="end">
            {down > 0 && t('down', { count: down })}
          </text>
          <text x={zero + 8} y={12} className={styles.okText}>
            {up > 0 && t('up', { count: up })}
          </text>
          {labelled.map((bin) => (
            <text
              key={bin}
              x={x(bin) + step / 2 + (bin === 0 ? 0 : (Math.sign(bin) * step) / 2)}
              y={HEIGHT - 8}
              className={styles.tick}
              textAnchor="middle"
            >
              {bin > 0 ? '+' : ''}
              {showDecimal(border(bin, bins.width))}
            </text>
          ))}
        </svg>
      )}
    </div>
  );
}
