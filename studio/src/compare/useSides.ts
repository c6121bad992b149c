/**
 * What an opened standard can be compared with: the version that a draft revises, the base of a variant, and every
 * version of the same standard that the server has.
 */
import { readRuleset } from '@biaochi/engine';
import type { PublishedRuleset, Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { listRulesets, readRulesetDocument, type RulesetListing } from '../api/rulesets.js';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';

export interface Version extends PublishedRuleset {
  readonly isBase: boolean;
}

const none: readonly RulesetListing[] = [];

function useListings(): readonly RulesetListing[] {
  return useQuery({ queryKey: ['standards'], queryFn: ({ signal }) => listRulesets(signal) }).data ?? none;
}

const versionsOf = (listings: readonly RulesetListing[], id: string): PublishedRuleset[] =>
  listings
    .filter((one) => one.id === id)
    .flatMap(({ version, digest, older }) => [{ id, version, digest }, ...older.map((one) => ({ id, ...one }))])
    .map(({ version, digest }) => ({ id, version, digest }));

/** The versions that the opened standard can be compared with, the likeliest first. */
export function useVersions(): readonly Version[] {
  const listings = useListings();
  const editor = useEditor();
  const { ruleset, variant, digest } = useOpenStandard();
  const revised = editor?.content.revises;
  const bases = variant ? [variant.base, ...versionsOf(listings, variant.base.id)] : [];
  const all: Version[] = [
    ...(revised ? [{ ...revised, isBase: false }] : []),
    ...bases.slice(0, 1).map((base) => ({ ...base, isBase: true })),
    ...versionsOf(listings, ruleset.id).map((one) => ({ ...one, isBase: false })),
    ...bases.slice(1).map((base) => ({ ...base, isBase: true })),
  ];
  const seen = new Set([editor ? '' : digest]);
  return all.filter((one) => !seen.has(one.digest) && seen.add(one.digest));
}

/** A newer version of the base of the opened variant than the one it is pinned to; null where there is none. */
export function useNewerBase(): PublishedRuleset | null {
  const listings = useListings();
  const { variant } = useOpenStandard();
  if (!variant) return null;
  const newest = versionsOf(listings, variant.base.id)[0];
  return newest && newest.digest !== variant.base.digest ? newest : null;
}

/** A published ruleset by its digest; null until it is there. */
export function usePublished(digest: string | undefined): Ruleset | null {
  // The same question as of a variant's base, so that one answer serves both.
  const { data } = useQuery({
    queryKey: ['base', digest],
    enabled: digest !== undefined,
    queryFn: async ({ signal }) => readRuleset((await readRulesetDocument(digest!, signal)).text).ruleset,
    structuralSharing: false,
  });
  return data ?? null;
}
