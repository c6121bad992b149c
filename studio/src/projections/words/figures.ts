import { compare, parseDecimal, rational, round, toDecimal, type Rational } from '@biaochi/engine';
import type { Rounding } from '@biaochi/schemas/types';
import { showDecimal } from '../../i18n/numbers.js';

const SHOWN_DECIMALS = 4;

/** The rational of a decimal or of a fraction such as `25/43` as results write them; null for anything else. */
export function readFigure(text: unknown): Rational | null {
  if (typeof text === 'number') return parseDecimal(text);
  if (typeof text !== 'string') return null;
  const [n, d] = text.split('/');
  if (d === undefined) return parseDecimal(text);
  return /^-?\d+$/.test(n!) && /^[1-9]\d*$/.test(d) ? rational(BigInt(n!), BigInt(d)) : null;
}

/**
 * A number as the page writes it: a true minus, thin spaces between thousands, at least `decimals` decimals, every digit of
 * a decimal that ends, and `≈` with four decimals for one that does not.
 */
export function showFigure(value: Rational, decimals = 0): string {
  const text = toDecimal(value);
  const ends = compare(parseDecimal(text) ?? value, value) === 0;
  return ends ? showDecimal(text, decimals) : shortened(value, decimals);
}

/** A decimal or fraction of a result as the page writes it; what cannot be read as a number stays as it is. */
export function showText(text: string | number, decimals = 0): string {
  const value = readFigure(text);
  if (value === null) return String(text);
  // Results cut a decimal that does not end at twelve places.
  return /\.\d{12}$/.test(String(text)) ? shortened(value, decimals) : showFigure(value, decimals);
}

function shortened(value: Rational, decimals: number): string {
  return `≈${showDecimal(toDecimal(round(value, { mode: 'half-up', digits: SHOWN_DECIMALS })), decimals)}`;
}

/** The ends of what a number may still be, `52.4–104.2`, or the one value where they meet. */
export function showSpan(min: string | null | undefined, max: string | null | undefined, decimals = 0): string {
  const end = (text: string | null | undefined): string =>
    text === null || text === undefined ? '…' : showText(text, decimals);
  const [low, high] = [end(min), end(max)];
  return low === high && low !== '…' ? low : `${low}–${high}`;
}

const LONGEST = 999n;

/** A share that does not end as a decimal, as the fraction that it is, `34/43`; null for any other number, and for long fractions. */
export function showFraction(value: Rational): string | null {
  const ends = compare(parseDecimal(toDecimal(value)) ?? value, value) === 0;
  return ends || value.d > LONGEST || value.n > value.d || value.n < 0n ? null : `${value.n}/${value.d}`;
}

/** The ends of an open number in a narrow place: one decimal, `≈` where that is not all. */
export function showShortSpan(min: string | null | undefined, max: string | null | undefined): string {
  const end = (text: string | null | undefined): string => {
    const value = readFigure(text);
    if (value === null) return '…';
    const short = round(value, { mode: 'half-up', digits: 1 });
    return compare(short, value) === 0 ? showFigure(value) : `≈${showFigure(short)}`;
  };
  return `${end(min)}–${end(max)}`;
}

/** How many decimals a total shows at least: those its rounding keeps, and never fewer than one. */
export function decimalsOf(rounding: Rounding | undefined): number {
  return Math.max(1, rounding?.digits ?? 0);
}
