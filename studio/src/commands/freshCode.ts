/**
 * A code that is not taken, after the pattern of another: 21 → 22, 8.1.1-1 → 8.1.1-2, `energy` → `energy-2`; the first
 * that is free.
 */
export function freshCode(taken: Iterable<string>, like: string): string {
  const known = new Set(taken);
  const [, stem = '', digits = ''] = /^(.*?)(\d*)$/su.exec(like) ?? [];
  const start = digits === '' ? `${like}-` : stem;
  for (let number = digits === '' ? 2n : BigInt(digits) + 1n; ; number++) {
    const code = start + String(number).padStart(digits.length, '0');
    if (!known.has(code)) return code;
  }
}
