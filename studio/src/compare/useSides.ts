/**
 * What an opened standard can be compared with: the version that a draft revises, the base of a variant, every version of
 * the same standard that the server has, and what was kept of the draft.
 */
import { readRuleset } from '@biaochi/engine';
import type { PublishedRuleset, Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { readMilestone } from '../api/milestones.js';
import { listRulesets, readRulesetDocument, type RulesetListing } from '../api/rulesets.js';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useMilestoneList } from '../drafts/useMilestones.js';

/** One side of a comparison; `key` tells it from the others, in the address too. */
export type Version = { readonly key: string; readonly id: string; readonly version: string } & (
  { readonly is: 'version' | 'base' } | { readonly is: 'milestone'; readonly draft: string; readonly name: string }
);

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
  const milestones = useMilestoneList(editor?.id);
  const { ruleset, variant, digest } = useOpenStandard();
  const revised = editor?.content.revises;
  const bases = variant ? [variant.base, ...versionsOf(listings, variant.base.id)] : [];
  const as =
    (is: 'version' | 'base') =>
    ({ id, version, digest: key }: PublishedRuleset): Version => ({ is, key, id, version });
  const all: Version[] = [
    ...(revised ? [as('version')(revised)] : []),
    ...bases.slice(0, 1).map(as('base')),
    ...milestones.map((one): Version => ({
      is: 'milestone',
      key: one.id,
      draft: editor!.id,
      id: ruleset.id,
      name: one.name,
      version: one.version,
    })),
    ...versionsOf(listings, ruleset.id).map(as('version')),
    ...bases.slice(1).map(as('base')),
  ];
  const seen = new Set([editor ? '' : digest]);
  return all.filter(({ key }) => !seen.has(key) && seen.add(key));
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

/** The ruleset of a version; null until it is there. */
export function useVersion(version: Version | undefined): Ruleset | null {
  const published = usePublished(version?.is === 'milestone' ? undefined : version?.key);
  const { data } = useQuery({
    queryKey: ['milestone', version?.key],
    enabled: version?.is === 'milestone',
    queryFn: async ({ signal }) =>
      version?.is === 'milestone' ? (await readMilestone(version.draft, version.key, signal)).content.ruleset : null,
    structuralSharing: false,
  });
  return version?.is === 'milestone' ? (data ?? null) : published;
}
