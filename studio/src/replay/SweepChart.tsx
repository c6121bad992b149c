import type { Curve, Sweep } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { showDecimal } from '../i18n/numbers.js';
import { useWidth } from '../parts/useWidth.js';
import { thinned } from '../projections/replay/axis.js';
import styles from './Charts.module.css';
import { percent } from './percent.js';
import type { Reported } from './useReplays.js';

const HEIGHT = 232;
const [TOP, BOTTOM, LEFT, RIGHT] = [14, 24, 40, 16] as const;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/** The share that reaches a grade as its bound takes other values: old grey, new indigo, what may still be as a band. */
export function SweepChart({ of: { report }, sweep }: { of: Reported; sweep: Sweep }) {
  const { t } = useTranslation('replay');
  const [box, width] = useWidth<HTMLDivElement>();
  const { count } = report.impact;
  const values = sweep.values.map(Number);
  const [least, most] = [values[0]!, values.at(-1)!];
  const x = (value: number): number => LEFT + ((value - least) / (most - least || 1)) * (width - LEFT - RIGHT);
  const y = (many: number): number => TOP + (1 - many / Math.max(1, count)) * (HEIGHT - TOP - BOTTOM);
  const line = (counts: readonly number[]): string =>
    counts.map((many, index) => `${index === 0 ? 'M' : 'L'}${x(values[index]!)} ${y(many)}`).join('');
  const band = ({ certain, possible }: Curve): string =>
    `${line(possible)}${[...certain]
      .map((many, index) => `L${x(values[index]!)} ${y(many)}`)
      .reverse()
      .join('')}Z`;
  const sides = [
    { curve: sweep.from, style: 'old', version: report.from.version },
    { curve: sweep.to, style: 'fresh', version: report.to.version },
  ] as const;
  return (
    <div ref={box} className={styles.chart} style={{ height: HEIGHT }}>
      {width > 0 && (
        <svg width={width} height={HEIGHT} role="group" aria-label={t('sweep')}>
          {TICKS.map((tick) => (
            <g key={tick}>
              <line x1={LEFT} x2={width - RIGHT} y1={y(tick * count)} y2={y(tick * count)} className={styles.grid} />
              <text x={LEFT - 6} y={y(tick * count) + 4} className={styles.tick} textAnchor="end">
                {tick * 100}%
              </text>
            </g>
          ))}
          {thinned(sweep.values, 8).map((value) => (
            <text key={value} x={x(Number(value))} y={HEIGHT - 8} className={styles.tick} textAnchor="middle">
              {showDecimal(value)}
            </text>
          ))}
          {sweep.to && <path d={band(sweep.to)} className={styles.band} />}
          {sides.map(
            ({ curve, style }) => curve && <path key={style} d={line(curve.certain)} className={styles[style]} />,
          )}
          {sides.map(({ curve, style, version }, index) => {
            if (!curve) return null;
            const many = curve.certain[sweep.values.indexOf(curve.at)] ?? 0;
            const at = { x: x(Number(curve.at)), y: y(many) };
            const share = percent(many, count);
            return (
              <g key={style}>
                <line x1={at.x} x2={at.x} y1={at.y} y2={HEIGHT - BOTTOM} className={styles.dashed} />
                <circle cx={at.x} cy={at.y} r={4} className={styles[`${style}Dot`]}>
                  <title>{t('sweepPoint', { side: version, at: curve.at, percent: share })}</title>
                </circle>
                {/* The old one reads to the left and the new one to the right: both may stand at one point. */}
                <text
                  x={at.x + (index === 0 ? -8 : 8)}
                  y={at.y + (index === 0 ? 16 : -6)}
                  textAnchor={index === 0 ? 'end' : 'start'}
                  className={styles[`${style}Text`]}
                >
                  {version} {share}
                </text>
              </g>
            );
          })}
        </svg>
      )}
    </div>
  );
}
