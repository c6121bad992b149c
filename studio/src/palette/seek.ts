/** The kinds of what is on offer, in the order in which they are listed. */
const kinds = ['do', 'view', 'place', 'member'] as const;

/** What can be found by its words. */
export interface Sought {
  readonly kind: (typeof kinds)[number];
  readonly label: string;
  /** What stands before the label: the code of an indicator. */
  readonly code?: string;
  /** What kind of thing it is, behind the label: 指标. */
  readonly note?: string;
  /** Other words that it is found by: its name in the other language. */
  readonly also?: string;
}

const plain = (text: string): string => text.toLowerCase().normalize('NFKC');

/** How well a word is found in an offer: 0 not at all, more for its code than for its name, and for a beginning. */
function worth(word: string, { code = '', label, note = '', also = '' }: Sought): number {
  const [own, name] = [plain(code), plain(label)];
  if (own === word) return 6;
  if (own !== '' && own.startsWith(word)) return 5;
  if (name.startsWith(word)) return 4;
  if (name.includes(word)) return 3;
  if (plain(also).includes(word)) return 2;
  return plain(note).includes(word) ? 1 : 0;
}

/**
 * The offers that hold every word sought, the best first and those alike as they stand; all of them by kind where
 * nothing is sought.
 */
export function seek<T extends Sought>(offers: readonly T[], sought: string): readonly T[] {
  const words = plain(sought).split(/\s+/).filter(Boolean);
  const byKind = (a: T, b: T): number => kinds.indexOf(a.kind) - kinds.indexOf(b.kind);
  if (words.length === 0) return [...offers].sort(byKind);
  return offers
    .map((offer) => ({ offer, worths: words.map((word) => worth(word, offer)) }))
    .filter(({ worths }) => worths.every((one) => one > 0))
    .map(({ offer, worths }) => ({ offer, sum: worths.reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.sum - a.sum || byKind(a.offer, b.offer))
    .map(({ offer }) => offer);
}
