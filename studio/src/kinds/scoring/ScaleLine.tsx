import type { Class, Text } from '@biaochi/schemas/types';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { showDecimal } from '../../i18n/numbers.js';
import { useText } from '../../i18n/useText.js';
import { kindBar } from '../../parts/ClassChip.js';
import { Hatch } from '../../parts/ruler/Hatch.js';
import { RulerAxis } from '../../parts/ruler/RulerAxis.js';
import { stack, textWidth, ticks } from '../../parts/ruler/scale.js';
import { useWidth } from '../../parts/useWidth.js';
import { withUnit } from '../../projections/explanation/values.js';
import type { DrawnBand, DrawnScale, End } from '../../projections/scale/bands.js';
import styles from './Panels.module.css';

/** One fixture's value of the quantity. */
export interface QuantityDot {
  id: string;
  at: number;
  value: string;
  title: Text;
}

const side = 16;
const top = 22;
const plot = 46;
const base = top + plot;

/** Where quantities and points stand in the drawing. */
export interface Frame {
  x: (value: number) => number;
  y: (points: number) => number;
}

/** The frame with the way back: the quantity at a distance from the drawing's left edge. */
export interface ScaleFrame extends Frame {
  at: (pixels: number) => number;
}

/** A band's end: filled where the end belongs to it, hollow where it does not. */
function EndDot({ end, points, frame: { x, y }, colour }: { end: End; points: number; frame: Frame; colour: string }) {
  if (end.kind === 'unbounded') return null;
  return (
    <circle
      cx={x(end.at)}
      cy={y(points)}
      r="3.5"
      fill={end.kind === 'closed' ? colour : 'var(--surface)'}
      stroke={colour}
      strokeWidth="1.8"
    />
  );
}

function BandShape({
  drawn: { low, high, pieces },
  index,
  frame,
  colour,
}: {
  drawn: DrawnBand;
  index: number;
  frame: Frame;
  colour: string;
}) {
  const { x, y } = frame;
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) return null;
  const line = pieces.map(({ x1, y1, x2, y2 }) => `${x(x1)} ${y(y1)}L${x(x2)} ${y(y2)}`).join('L');
  const isPoint = low.at === high.at;
  return (
    <g>
      {!isPoint && (
        <>
          <path d={`M${x(low.at)} ${base}L${line}L${x(high.at)} ${base}Z`} fill={colour} opacity="0.22" />
          <path d={`M${line}`} stroke={colour} strokeWidth="2" fill="none" strokeLinejoin="round" />
        </>
      )}
      <EndDot end={low} points={first.y1} frame={frame} colour={colour} />
      <EndDot end={high} points={last.y2} frame={frame} colour={colour} />
      <text
        x={isPoint ? x(low.at) - 4 : (x(low.at) + x(high.at)) / 2}
        y="13"
        textAnchor="middle"
        fill="var(--t2)"
        fontWeight="600"
      >
        {String.fromCodePoint(0x2460 + index)}
      </text>
    </g>
  );
}

/** How far apart the ticks with words stand, in pixels, so that numbers with their unit keep clear of each other. */
const tickGap = (from: number, to: number, unit: string | undefined): number =>
  Math.max(36, textWidth(withUnit(`${Math.max(Math.abs(from), Math.abs(to)).toFixed(1)}`, unit)) + 10);

/** A scale over its number line: points as height, open and closed ends, gaps and overlaps hatched, fixtures as dots beneath. */
export function ScaleLine({
  drawn,
  unit,
  dots,
  value,
  kind,
  overlay,
}: {
  drawn: DrawnScale;
  unit: string | undefined;
  dots: QuantityDot[];
  value: string | null;
  kind: Class['kind'];
  /** What is drawn over all of it: the handles of the ends where the scale is edited. */
  overlay?: (frame: ScaleFrame) => ReactNode;
}) {
  const { t } = useTranslation('panels');
  const text = useText();
  const [ref, width] = useWidth<HTMLDivElement>();
  const hatch = useId();
  const { from, to, top: most } = drawn;
  const x = (at: number): number =>
    side + ((Math.min(to, Math.max(from, at)) - from) / (to - from)) * (width - 2 * side);
  const frame: Frame = { x, y: (points) => base - (points / (most || 1)) * (plot - 6) };
  const shown = [...dots].sort((a, b) => a.at - b.at);
  const heights = stack(
    shown.map(({ at }) => x(at)),
    8,
    3,
  );
  const live = value === null ? null : Number(value);
  return (
    <div ref={ref} className={styles.line}>
      {width > 80 && (
        <svg
          width={width}
          height={base + 72}
          role={overlay ? 'group' : 'img'}
          aria-label={t('scaleDrawn')}
          fontSize="11"
        >
          <defs>
            <Hatch id={`${hatch}gap`} tone="bad" />
            <Hatch id={`${hatch}overlap`} tone="changed" />
          </defs>
          {drawn.flaws.map(({ kind: flaw, from: start, to: end }) => (
            <rect
              key={`${flaw}${start}`}
              x={x(start) - (start === end ? 3 : 0)}
              y={top}
              width={Math.max(6, x(end) - x(start))}
              height={plot}
              rx="2"
              fill={`url(#${hatch}${flaw})`}
              stroke={flaw === 'gap' ? 'var(--bad)' : 'var(--chg)'}
              strokeDasharray="3 2"
            />
          ))}
          {drawn.bands.map((band, index) => (
            <BandShape key={band.band.id} drawn={band} index={index} frame={frame} colour={kindBar[kind]} />
          ))}
          <g transform={`translate(0 ${base + 8})`}>
            <RulerAxis
              from={from}
              to={to}
              y={0}
              x={x}
              ticks={ticks(from, to, width - 2 * side, tickGap(from, to, unit)).map((tick) => ({
                ...tick,
                ...(tick.label && { label: withUnit(tick.label, unit) }),
              }))}
            />
          </g>
          {overlay?.({ ...frame, at: (pixels) => from + ((pixels - side) / (width - 2 * side)) * (to - from) })}
          {shown.map((dot, index) => (
            <circle
              key={dot.id}
              cx={x(dot.at)}
              cy={base + 60 - (heights[index] ?? 0) * 8}
              r="3.2"
              fill="var(--unk-bar)"
            >
              <title>{`${text(dot.title)} ${withUnit(showDecimal(dot.value), unit)}`}</title>
            </circle>
          ))}
          {live !== null && (
            <path d={`M${x(live)} ${base + 6}l-4.5 -8h9z`} fill="var(--t1)" stroke="var(--surface)">
              <title>{withUnit(showDecimal(value ?? ''), unit)}</title>
            </path>
          )}
        </svg>
      )}
    </div>
  );
}
