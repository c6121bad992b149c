import type { RulesetListing } from '../../api/rulesets.js';

/** A standard in the list, and how many bases it stands under: 0 for one that is no variant, or whose base is not listed. */
export interface Relative {
  readonly listing: RulesetListing;
  readonly depth: number;
  readonly base: RulesetListing | null;
}

/** The standards as families: every variant right after its base, examples after all others, else as they were. */
export function families(listings: readonly RulesetListing[]): Relative[] {
  const byId = new Map(listings.map((listing) => [listing.id, listing]));
  const baseOf = ({ id, base }: RulesetListing): RulesetListing | null =>
    base === undefined || base.id === id ? null : (byId.get(base.id) ?? null);
  // An example that varies a standard stands with the examples.
  const aboveOf = (listing: RulesetListing): RulesetListing | null => {
    const base = baseOf(listing);
    return base !== null && listing.example && !base.example ? null : base;
  };
  const shown = new Set<string>();
  const withVariants = (listing: RulesetListing, depth: number): Relative[] => {
    if (shown.has(listing.id)) return [];
    shown.add(listing.id);
    const variants = listings.filter((each) => aboveOf(each) === listing);
    return [
      { listing, depth, base: baseOf(listing) },
      ...variants.flatMap((variant) => withVariants(variant, depth + 1)),
    ];
  };
  const heads = listings.filter((listing) => aboveOf(listing) === null);
  const sorted = [...heads.filter(({ example }) => !example), ...heads.filter(({ example }) => example)];
  // A ring of bases has no head: its members follow, each once.
  return [...sorted, ...listings].flatMap((listing) => withVariants(listing, 0));
}
