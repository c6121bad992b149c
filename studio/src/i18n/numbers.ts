const thin = '\u2009';
const minus = '\u2212';

/**
 * A decimal string as people read it: thin spaces between thousands, a true minus, the digits untouched, so that 69.95
 * is never shown as 70. `decimals` adds zeros up to so many places ('70' with 1 gives '70.0') and takes none away.
 */
export function showDecimal(value: string, decimals = 0): string {
  const [whole = '', fraction = ''] = value.replace(/^-/, '').split('.');
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, thin) : whole;
  const digits = fraction.padEnd(decimals, '0');
  return `${value.startsWith('-') ? minus : ''}${grouped}${digits ? `.${digits}` : ''}`;
}

/** An interval as `52.4–104.2`, or one number where both ends agree; an absent end is `…`. */
export function showInterval(min: string | null, max: string | null, decimals = 0): string {
  const end = (value: string | null): string => (value === null ? '…' : showDecimal(value, decimals));
  return min !== null && min === max ? end(min) : `${end(min)}–${end(max)}`;
}
