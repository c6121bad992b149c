import { useId } from 'react';
import { useWidth } from '../useWidth.js';
import { Hatch } from './Hatch.js';
import styles from './Ruler.module.css';
import { RulerAxis } from './RulerAxis.js';
import { lensFor, RulerLens } from './RulerLens.js';
import { RulerMembers } from './RulerMembers.js';
import { ticks, textWidth } from './scale.js';
import type { RulerLimit, RulerMember, RulerZone } from './types.js';

/** list: small, one of many; strip: dots and figures; full: wide zones with words and, near a limit, a lens. */
export type RulerSize = 'list' | 'strip' | 'full';

const sizes = {
  list: { side: 12, top: 6, levels: 3, dot: 3.5, rise: 7, zone: 7, foot: 26 },
  strip: { side: 14, top: 20, levels: 3, dot: 4.5, rise: 9, zone: 10, foot: 28 },
  full: { side: 16, top: 36, levels: 2, dot: 5, rise: 10, zone: 12, foot: 28 },
} as const;

const halfOf = (text: string): number => textWidth(text) / 2;

/** The middle of a text of 11 pixels, moved so that the text stays within the ruler. */
function within(middle: number, text: string, side: number, width: number): number {
  const half = halfOf(text);
  return Math.max(side + half, Math.min(width - side - half, middle));
}

export interface RulerProps {
  /** What the ruler shows, for those who do not see it. */
  label: string;
  from: number;
  to: number;
  limits: RulerLimit[];
  zones: RulerZone[];
  members: RulerMember[];
  chosen?: string | undefined;
  onChoose?: ((id: string) => void) | undefined;
  size?: RulerSize;
}

/**
 * The mark of the product: a bounded number on a ruler with ticks, its limits as dark lines, the verdicts as pale
 * zones, what is settled as a dot, what is not as a stretch. Positions are drawn from numbers; every figure that is
 * written comes as text from the engine.
 */
export function Ruler({ label, from, to, limits, zones, members, chosen, onChoose, size = 'strip' }: RulerProps) {
  const [ref, width] = useWidth<HTMLDivElement>();
  const hatch = useId();
  const { side, top, levels, dot, rise, zone, foot } = sizes[size];
  const x = (value: number): number => side + ((value - from) / (to - from)) * (width - 2 * side);
  const y = top + levels * rise + zone;
  const picked = members.find(({ id }) => id === chosen);
  const lens = size === 'full' && picked ? lensFor(picked, limits) : null;
  return (
    <div ref={ref} className={styles.ruler}>
      {width > 80 && (
        <svg width={width} height={y + foot} role="img" aria-label={label} fontSize="11">
          <defs>
            {(['ok', 'bad', 'unknown', 'changed'] as const).map((tone) => (
              <Hatch key={tone} id={`${hatch}${tone}`} tone={tone} />
            ))}
          </defs>
          {zones.map((one) => (
            <g key={one.from}>
              <rect
                x={x(one.from)}
                y={y - zone}
                width={Math.max(0, x(one.to) - x(one.from))}
                height={zone}
                fill={`var(--${one.tone}-bg)`}
              />
              {size === 'full' &&
                one.label &&
                (zones.length === 1 || x(one.to) - x(one.from) + side >= 2 * halfOf(one.label)) && (
                  <text
                    x={within((x(one.from) + x(one.to)) / 2, one.label, side, width)}
                    y={12}
                    textAnchor="middle"
                    fill={`var(--${one.tone})`}
                  >
                    {one.label}
                  </text>
                )}
            </g>
          ))}
          <RulerAxis
            from={from}
            to={to}
            y={y}
            x={x}
            ticks={ticks(from, to, width - 2 * side, 44)}
            keepClear={limits.map(({ at }) => x(at))}
          />
          {limits.map(({ at, label: words }) => (
            <g key={at}>
              <path d={`M${x(at)} ${top - 4}V${y + 10}`} stroke="var(--t1)" strokeWidth="1.5" />
              <text x={x(at)} y={y + 22} textAnchor="middle" fontWeight="600" fill="var(--t1)">
                {words}
              </text>
            </g>
          ))}
          <RulerMembers
            {...{ members, x, dot, levels, rise, hatch, width }}
            band={{ top: y - zone, height: zone }}
            y={y - zone - dot - 0.5}
            chosen={chosen}
            onChoose={onChoose}
          />
        </svg>
      )}
      {lens && picked && width > 80 && <RulerLens {...lens} member={picked} width={width} />}
    </div>
  );
}
