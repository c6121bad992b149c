import { readRuleset } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { readRulesetDocument } from '../api/rulesets.js';
import { useEditor } from '../document/useEditor.js';

/** The published version that the opened draft revises; null where it revises none, and until it is fetched. */
export function useRevised(): Ruleset | null {
  const digest = useEditor()?.content.revises?.digest;
  const { data } = useQuery({
    queryKey: ['revised', digest],
    enabled: digest !== undefined,
    queryFn: async ({ signal }) => readRuleset((await readRulesetDocument(digest ?? '', signal)).text).ruleset,
    structuralSharing: false,
  });
  return data ?? null;
}
