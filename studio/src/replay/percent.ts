/** A share as people read it: `60.2%`; a dash of nobody. */
export const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)}%`;

/** The total whose bound decides the best grade, or else the first that both rulesets have; null where there is none. */
export function mainTotalOf(
  sweeps: readonly { total: string }[] | undefined,
  totals: readonly string[],
): string | null {
  const swept = sweeps?.find(({ total }) => totals.includes(total))?.total;
  return swept ?? totals.at(-1) ?? null;
}
