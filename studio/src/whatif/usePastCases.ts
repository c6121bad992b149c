import { readRuleset } from '@biaochi/engine';
import type { PublishedRuleset, Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useAccess } from '../access/useAccess.js';
import { type ArchiveListing, listArchives, readSample } from '../api/replays.js';
import { type PastSample, readRulesetDocument, readShippedPast } from '../api/rulesets.js';
import type { Ground } from '../document/useTrial.js';

/** One past assessment with its position in the archive, from 1. */
export type Past = PastSample['cases'][number];

export interface PastCases {
  /** Null while it is read. */
  readonly cases: readonly Past[] | null;
  /** How many the archive has in all. */
  readonly count: number;
  /** How many of those that were read are of another standard, and left out. */
  readonly foreign: number;
  /** The version that they are of, where the document revises it; they are carried over from it. */
  readonly from: Ruleset | null;
  /** Whether they could not be read. */
  readonly isLost: boolean;
}

/** The published version that past assessments are of: the document itself, or the one that it revises or varies. */
export function versionOf({ document, editor }: Ground): PublishedRuleset | null {
  const { digest, ruleset } = document;
  if (editor === null) return { digest, id: ruleset.id, version: ruleset.version };
  const { revises, base } = editor.content;
  return revises ?? base ?? null;
}

const none: readonly ArchiveListing[] = [];

/** The archives that can be chosen, those with results of this version first; none for those who may not see any. */
export function useArchivesOf(digest: string | undefined): readonly ArchiveListing[] {
  const { can } = useAccess();
  const { data = none } = useQuery({
    queryKey: ['archives'],
    enabled: can('read', 'Archive'),
    queryFn: ({ signal }) => listArchives(signal),
    staleTime: 0,
  });
  return useMemo(() => {
    const own = ({ rulesets }: ArchiveListing): number => (rulesets.some((one) => one.digest === digest) ? 1 : 0);
    return [...data].sort((a, b) => own(b) - own(a) || b.at.localeCompare(a.at));
  }, [data, digest]);
}

/** Whether an assessment says that it is of a version, or of another one of the same standard. */
function isOf({ id, digest }: PublishedRuleset, assessment: object): boolean {
  const { ruleset } = assessment as { readonly ruleset?: unknown };
  return ruleset === digest || (typeof ruleset === 'string' && ruleset.split('@')[0] === id);
}

/** The past assessments of an archive, or for null those that ship with the version. */
export function usePastCases(ground: Ground, archive: string | null): PastCases {
  const version = versionOf(ground);
  const digest = version?.digest;
  const { data: sample, isError } = useQuery({
    queryKey: ['past', archive ?? digest],
    enabled: digest !== undefined,
    queryFn: ({ signal }) => (archive === null ? readShippedPast(digest!, signal) : readSample(archive, signal)),
    structuralSharing: false,
  });
  const isRevision = ground.editor !== null;
  const { data: from } = useQuery({
    queryKey: ['base', digest],
    enabled: isRevision && digest !== undefined,
    queryFn: async ({ signal }) => readRuleset((await readRulesetDocument(digest!, signal)).text).ruleset,
    structuralSharing: false,
  });
  return useMemo(() => {
    const isWaiting = !sample || (isRevision && from === undefined);
    const own = sample?.cases.filter(({ assessment }) => version !== null && isOf(version, assessment));
    return {
      cases: isWaiting ? null : own!,
      count: sample?.count ?? 0,
      foreign: (sample?.cases.length ?? 0) - (own?.length ?? 0),
      from: from ?? null,
      isLost: isError || from === null,
    };
  }, [sample, isRevision, from, version?.id, digest, isError]);
}
