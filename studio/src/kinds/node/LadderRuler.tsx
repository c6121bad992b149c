import { useId } from 'react';
import { useText } from '../../i18n/useText.js';
import { Hatch } from '../../parts/ruler/Hatch.js';
import { ticks } from '../../parts/ruler/scale.js';
import { seenValue } from '../../projections/explanation/seen.js';
import { gradeTone } from '../../projections/gradeTone.js';
import { spanOf, type MainScale } from '../../projections/mainScale.js';
import { linesOf } from './lines.js';
import styles from './Node.module.css';
import { useScope } from '../../why/useExplanation.js';

const WIDTH = 148;
const HEIGHT = 296;
const AXIS = 36;
const TOP = 12;
const BOTTOM = HEIGHT - 12;
const ASIDE = 15;
const NAME_WIDTH = WIDTH - AXIS - 14;

const LINE = 16;

/** The top of a step's name between its limit and the next, clear of the value's figure. */
function nameTop(limit: number, next: number, value: number | null, height: number): number {
  const top = Math.min(limit - height - 10, (limit + next - height) / 2);
  if (value === null || value < top - 10 || value > top + height + 10) return top;
  return value + 10 + height <= limit - 8 ? value + 10 : value - 10 - height;
}

/** The main total on an upright ruler: the ladder's bounds as dark lines, where the assessment stands as a pointer. */
export function LadderRuler({ scale: { total, from, to, limits } }: { scale: MainScale }) {
  const scope = useScope();
  const text = useText();
  const hatch = useId();
  const y = (value: number): number => BOTTOM - ((value - from) / (to - from)) * (BOTTOM - TOP);
  const span = spanOf(scope.result, total.id);
  const tone = gradeTone(scope.catalog.ruleset, scope.result);
  const seen = seenValue(scope, `total:${total.id}`);
  const lowest = limits[0]?.at ?? from;
  const inks = { ok: 'var(--ok)', bad: 'var(--bad)', unknown: 'var(--unk)' };
  const isOpen = span !== null && span.from !== span.to;
  const middle = span === null ? null : y((span.from + span.to) / 2);
  // The value steps aside where it would stand on a limit's figure: below it, or above where it is the higher one.
  const near = middle === null ? undefined : limits.find(({ at }) => Math.abs(y(at) - middle) < ASIDE);
  const figure =
    middle === null || near === undefined
      ? middle
      : y(near.at) + (span !== null && span.from >= near.at ? -ASIDE : ASIDE);
  return (
    <svg width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} fontSize="12" fill="var(--t3)" aria-hidden>
      <defs>
        <Hatch id={hatch} tone="unknown" />
      </defs>
      <rect x={AXIS - 10} y={y(to)} width="10" height={Math.max(0, y(lowest) - y(to))} fill="var(--ok-bg)" />
      <rect x={AXIS - 10} y={y(lowest)} width="10" height={Math.max(0, y(from) - y(lowest))} fill="var(--sunk)" />
      <path d={`M${AXIS} ${y(to)}V${y(from)}`} stroke="var(--t3)" />
      {ticks(from, to, BOTTOM - TOP, 40).map(({ at, rank, label }) => (
        <g key={at}>
          <path
            d={`M${AXIS} ${y(at)}h${rank === 'major' ? -9 : rank === 'middle' ? -6 : -3}`}
            stroke="var(--t3)"
            strokeWidth=".8"
          />
          {label && (
            <text x={AXIS - 15} y={y(at) + 4} textAnchor="end">
              {label}
            </text>
          )}
        </g>
      ))}
      {limits.map(({ at, label, grade }, index) => (
        <g key={at}>
          <path d={`M${AXIS - 12} ${y(at)}H${AXIS + 18}`} stroke="var(--t1)" strokeWidth="1.5" />
          <text x={AXIS + 21} y={y(at) + 4} fill="var(--t1)" fontWeight="600">
            {limits.length > 1 ? `${label} ${text(grade)}` : label}
          </text>
          {limits.length === 1 && (
            <foreignObject
              x={AXIS + 14}
              y={nameTop(y(at), y(limits[index + 1]?.at ?? to), figure, LINE * linesOf(text(grade), NAME_WIDTH))}
              width={NAME_WIDTH}
              height="52"
            >
              <div className={styles.stepName}>{text(grade)}</div>
            </foreignObject>
          )}
        </g>
      ))}
      {isOpen && (
        <rect
          x={AXIS + 3}
          y={y(span.to)}
          width="8"
          height={Math.max(6, y(span.from) - y(span.to))}
          rx="4"
          fill={`url(#${hatch})`}
          stroke="var(--unk-bar)"
        />
      )}
      {middle !== null && (
        <>
          {!isOpen && <path d={`M${AXIS + 3} ${middle}l8-5v10z`} fill={inks[tone]} />}
          <text x={AXIS + 15} y={(figure ?? middle) + 4} fill={inks[tone]} fontSize="13" fontWeight="600">
            {seen.text}
          </text>
        </>
      )}
    </svg>
  );
}
