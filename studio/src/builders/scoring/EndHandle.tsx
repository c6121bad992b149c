import type { Decimal } from '@biaochi/schemas/types';
import { useRef, type KeyboardEvent, type PointerEvent } from 'react';
import { snapped } from './snap.js';
import styles from './Handle.module.css';

/** A position on a ruler that is dragged, or moved with the arrow keys where it has the focus. */
export function EndHandle({
  label,
  words,
  value,
  digits,
  isClosed,
  x,
  y,
  at,
  colour,
  onMove,
  onHold,
}: {
  label: string;
  /** The position in words. */
  words: string;
  value: Decimal;
  /** The decimals it snaps to; one more with Alt held. */
  digits: number;
  /** Filled where the end belongs to its band, hollow where it does not. */
  isClosed: boolean;
  x: number;
  y: number;
  /** The number at a distance from the drawing's left edge. */
  at: (pixels: number) => number;
  colour: string;
  onMove: (value: Decimal) => void;
  /** Told when a drag begins and ends, so that the axis can keep still. */
  onHold: (isHeld: boolean) => void;
}) {
  const held = useRef(false);
  const start = (event: PointerEvent<SVGGElement>): void => {
    event.currentTarget.setPointerCapture(event.pointerId);
    held.current = true;
    onHold(true);
  };
  const move = (event: PointerEvent<SVGGElement>): void => {
    const drawing = event.currentTarget.ownerSVGElement;
    if (!held.current || !drawing) return;
    const pixels = event.clientX - drawing.getBoundingClientRect().left;
    onMove(snapped(at(pixels), digits + (event.altKey ? 1 : 0)));
  };
  const end = (): void => {
    held.current = false;
    onHold(false);
  };
  const key = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 }[event.key];
    if (step === undefined) return;
    const fine = digits + (event.altKey ? 1 : 0);
    onMove(snapped(Number(value) + step * (event.shiftKey ? 10 : 1) * 10 ** -fine, fine));
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <g
      className={styles.handle}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuenow={Number(value)}
      aria-valuetext={words}
      onPointerDown={start}
      onPointerMove={move}
      onPointerUp={end}
      onPointerCancel={end}
      onKeyDown={key}
    >
      <title>{`${label} ${words}`}</title>
      <circle cx={x} cy={y} r="11" fill="transparent" />
      <circle
        className={styles.dot}
        cx={x}
        cy={y}
        r="5"
        fill={isClosed ? colour : 'var(--surface)'}
        stroke={colour}
        strokeWidth="2"
      />
    </g>
  );
}
