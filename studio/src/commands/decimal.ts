import type { Decimal } from '@biaochi/schemas/types';

const written = /^-?(0|[1-9]\d*)(\.\d+)?$/;

/** A decimal as rulesets keep it: a number where a double holds it exactly as written, otherwise its text. */
export function decimalOf(text: string): Decimal {
  const digits = text.replace(/^-|\./g, '').replace(/^0+/, '');
  return digits.length <= 15 ? Number(text) : text;
}

/** What was typed as a decimal; a full-width sign, a true minus and thin spaces are understood. Null where it is none. */
export function readDecimal(typed: string): Decimal | null {
  const text = typed
    .normalize('NFKC')
    .replace(/[\u2212\u2012-\u2014]/g, '-')
    .replace(/[\s\u2009]/g, '')
    .replace(/^(-?)\./, '$10.');
  return written.test(text) ? decimalOf(text) : null;
}
