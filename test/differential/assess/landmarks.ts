import type { Range, Ruleset } from '@biaochi/schemas/types';

/** Reference to numbers. */
export type Landmarks = ReadonlyMap<string, readonly string[]>;

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The numbers at the ends of a range. */
export function endsOf({ atLeast, above, atMost, below }: Range): string[] {
  return [atLeast, above, atMost, below].filter((end) => end !== undefined).map(String);
}

/** Reference to the numbers it is compared with anywhere in the ruleset: where answers change sides. */
export function landmarksOf(ruleset: Ruleset): Landmarks {
  const found = new Map<string, string[]>();
  const note = (reference: string, values: readonly unknown[]): void => {
    const numbers = values.filter((value) => typeof value === 'string' || typeof value === 'number').map(String);
    found.set(reference, [...(found.get(reference) ?? []), ...numbers]);
  };
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    if (!isRecord(node)) return;
    const { fact, value, quantity, bands } = node;
    if (typeof fact === 'string') note(fact, Array.isArray(value) ? value : [value]);
    if (typeof quantity === 'string' && Array.isArray(bands)) {
      note(
        quantity,
        bands.flatMap((band) => (isRecord(band) && isRecord(band.range) ? endsOf(band.range) : [])),
      );
    }
    Object.values(node).forEach(visit);
  };
  visit(ruleset);
  return found;
}
