import { type Rational, rational } from './rational.js';

/** The most significant digits a decimal may have, and those a JSON number may have (beyond, a double has lost some). */
export const MAX_DIGITS = 30;
export const MAX_JSON_DIGITS = 15;
/** How far an exponent may lie from zero. */
export const MAX_EXPONENT = 30;

const DECIMAL = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?$/;

/** Why a text is no decimal: not written as one, too many significant digits, or too large an exponent. */
export type DecimalFault = 'form' | 'digits' | 'exponent';

/** The number a decimal text states, or what is wrong with it. */
export function readDecimal(text: string, digitsAllowed: number = MAX_DIGITS): Rational | DecimalFault {
  const match = DECIMAL.exec(text);
  if (!match) return 'form';
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  const exponent = Number(power);
  if (Math.abs(exponent) > MAX_EXPONENT) return 'exponent';
  const digits = whole + fraction;
  const significant = digits.replace(/^0+/, '');
  // Trailing zeros of a fraction are written digits; those of a whole number only say how large it is.
  const counted = fraction === '' ? significant.replace(/0+$/, '') : significant;
  if (counted.length > digitsAllowed || digits.length > MAX_DIGITS + MAX_EXPONENT + 1) return 'digits';
  const scale = exponent - fraction.length;
  const value = BigInt(sign + digits);
  return scale >= 0 ? rational(value * 10n ** BigInt(scale)) : rational(value, 10n ** BigInt(-scale));
}

/**
 * The number that a decimal string (at most 30 significant digits, exponent within ±30) or a JSON number (at most 15)
 * states, or null where it states none.
 */
export function parseDecimal(value: string | number): Rational | null {
  if (typeof value === 'number' && !Number.isFinite(value)) return null;
  const read = typeof value === 'number' ? readDecimal(String(value), MAX_JSON_DIGITS) : readDecimal(value, MAX_DIGITS);
  return typeof read === 'string' ? null : read;
}

/** How many decimals x has when written out, or null where they do not end. */
function decimalsOf(x: Rational): number | null {
  let rest = x.d;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** n ÷ 10^decimals as a plain decimal without trailing zeros. */
function written(n: bigint, decimals: number): string {
  const sign = n < 0n ? '-' : '';
  const digits = (n < 0n ? -n : n).toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits.slice(digits.length - decimals).replace(/0+$/, '');
  return fraction === '' ? sign + whole : `${sign}${whole}.${fraction}`;
}

const SHOWN_DECIMALS = 12;

/** x as a decimal without trailing zeros; one that does not end is given to 12 decimals, half-up. */
export function toDecimal(x: Rational): string {
  if (x.d === 1n) return x.n.toString();
  const decimals = decimalsOf(x);
  if (decimals !== null) return written((x.n * 10n ** BigInt(decimals)) / x.d, decimals);
  const scaled = 2n * (x.n < 0n ? -x.n : x.n) * 10n ** BigInt(SHOWN_DECIMALS);
  const rounded = (scaled + x.d) / (2n * x.d);
  return written(x.n < 0n ? -rounded : rounded, SHOWN_DECIMALS);
}

/** x exactly: its decimal where that ends, otherwise the reduced fraction, for example "25/43". */
export function toExact(x: Rational): string {
  return decimalsOf(x) === null ? `${x.n}/${x.d}` : toDecimal(x);
}
