import type { Decimal } from '@biaochi/schemas/types';
import { type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { showText } from '../projections/words/figures.js';
import { RulerAxis } from '../parts/ruler/RulerAxis.js';
import { ticks } from '../parts/ruler/scale.js';
import { useWidth } from '../parts/useWidth.js';
import type { FlipMark } from './flips.js';
import styles from './Slider.module.css';
import { moved, positionOf, sameNumber, snappedTo, type Track, valueAt } from './track.js';

const SIDE = 14;
const [EDGE, HEIGHT, TALL] = [26, 54, 16];
/** How many steps a page key goes. */
const PAGE = 10;

interface SliderProps {
  readonly label: string;
  readonly track: Track;
  readonly value: Decimal;
  /** As the document has it, drawn as the limit that it is. */
  readonly stated: Decimal;
  readonly flips: readonly FlipMark[];
  readonly onTurn: (value: Decimal) => void;
  readonly onFocus: () => void;
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -PAGE,
  PageUp: PAGE,
};

/** A number on its ruler, to be dragged or moved by keys; marks stand where outcomes flip. Every value is exact. */
export function Slider({ label, track, value, stated, flips, onTurn, onFocus }: SliderProps) {
  const { t } = useTranslation('whatif');
  const [box, width] = useWidth<HTMLDivElement>();
  const held = useRef(false);
  const drawn = (position: number): number => SIDE + (position / track.steps) * (width - 2 * SIDE);
  const [from, to] = [Number(valueAt(track, 0)), Number(valueAt(track, track.steps))];
  const x = (at: number): number => SIDE + ((at - from) / (to - from)) * (width - 2 * SIDE);
  const [here, there] = [drawn(positionOf(track, value)), drawn(positionOf(track, stated))];
  const most = Math.max(1, ...flips.map(({ count }) => count));
  const isTurned = !sameNumber(value, stated);
  const shown = { value: showText(value), stated: showText(stated) };

  const toPointer = ({ clientX, currentTarget }: PointerEvent<HTMLDivElement>): void => {
    const pixels = clientX - currentTarget.getBoundingClientRect().left - SIDE;
    onTurn(snappedTo(track, (pixels / (width - 2 * SIDE)) * track.steps));
  };
  const press = (event: KeyboardEvent): void => {
    const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
    if (ctrlKey || metaKey) return;
    const by = steps[key];
    if (key === 'Home') onTurn(valueAt(track, 0));
    else if (key === 'End') onTurn(valueAt(track, track.steps));
    else if (by !== undefined) onTurn(moved(track, value, shiftKey ? by * PAGE : by, altKey));
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div
      ref={box}
      className={styles.slider}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={from}
      aria-valuemax={to}
      aria-valuenow={Number(value)}
      aria-valuetext={t(isTurned ? 'now' : 'same', shown)}
      title={t('keys', { step: showText(valueAt({ ...track, from: { n: 0n, d: 1n } }, 1)) })}
      onFocus={onFocus}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        held.current = true;
        toPointer(event);
      }}
      onPointerMove={(event) => held.current && toPointer(event)}
      onPointerUp={() => (held.current = false)}
      onPointerCancel={() => (held.current = false)}
    >
      {width > 2 * SIDE && (
        <svg width={width} height={HEIGHT} fontSize="11" aria-hidden>
          {isTurned && (
            <rect
              x={Math.min(here, there)}
              y={EDGE - 5}
              width={Math.abs(here - there)}
              height={5}
              fill="var(--chg-bar)"
            />
          )}
          {flips.map(({ below, count, fixtures }) => (
            <rect
              key={below}
              x={(drawn(below) + drawn(below + 1)) / 2 - 1}
              y={EDGE - 6 - (4 + (TALL - 4) * (count / most))}
              width={2}
              height={4 + (TALL - 4) * (count / most)}
              fill={fixtures > 0 ? 'var(--chg-bar)' : 'var(--unk-bar)'}
            >
              <title>
                {t('flipMark', {
                  low: showText(valueAt(track, below)),
                  high: showText(valueAt(track, below + 1)),
                  count,
                })}
              </title>
            </rect>
          ))}
          <RulerAxis {...{ from, to, x, y: EDGE }} ticks={ticks(from, to, width - 2 * SIDE, 44)} keepClear={[there]} />
          <path d={`M${there} ${EDGE - 10}V${EDGE + 10}`} stroke="var(--t1)" strokeWidth="1.5" />
          <text x={there} y={EDGE + 22} textAnchor="middle" fontWeight="600" fill="var(--t1)">
            {shown.stated}
          </text>
          <circle className={styles.handle} cx={here} cy={EDGE} r="7" />
        </svg>
      )}
    </div>
  );
}
