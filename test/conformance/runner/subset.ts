/** Where `actual` lacks or contradicts something that `expected` states; what only `actual` says is passed over. */
export function differences(expected: unknown, actual: unknown, place = ''): string[] {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [told(place, expected, actual)];
    return expected.flatMap((part, index) => differences(part, actual[index], `${place}/${index}`));
  }
  if (typeof expected === 'object' && expected !== null) {
    if (typeof actual !== 'object' || actual === null || Array.isArray(actual)) return [told(place, expected, actual)];
    const seen = actual as Record<string, unknown>;
    return Object.entries(expected).flatMap(([key, part]) => differences(part, seen[key], `${place}/${key}`));
  }
  return Object.is(expected, actual) ? [] : [told(place, expected, actual)];
}

const told = (place: string, expected: unknown, actual: unknown): string =>
  `${place}: expected ${JSON.stringify(expected)}, came to ${JSON.stringify(actual)}`;
