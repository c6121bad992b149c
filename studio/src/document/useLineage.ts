/**
 * The opened standard beside its base, where it is a variant.
 *
 *   const { lineage } = useLineage();
 *   lineage?.descentOf('/indicators/5.3-1')   // 'own'
 *
 * The base is fetched by its pinned digest after the variant is shown: marks appear once it is there.
 */
import { readRuleset } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useQuery } from '@tanstack/react-query';
import { readRulesetDocument } from '../api/rulesets.js';
import { lineageOf, type Lineage } from './lineage.js';
import type { OpenStandard } from './openStandard.js';
import { useOpenStandard } from './useStandard.js';

export interface Descendance {
  /** Null where the standard is no variant, and until its base is there. */
  lineage: Lineage | null;
  /** Whether the base cannot be had any more. */
  isLost: boolean;
}

const known = new WeakMap<OpenStandard, { base: Ruleset; lineage: Lineage }>();

function lineageWith(standard: OpenStandard, base: Ruleset): Lineage | null {
  const kept = known.get(standard);
  if (kept?.base === base) return kept.lineage;
  if (standard.variant === null) return null;
  const lineage = lineageOf(base, standard.ruleset, standard.variant.changes);
  known.set(standard, { base, lineage });
  return lineage;
}

/** The opened standard beside its base. */
export function useLineage(): Descendance {
  const standard = useOpenStandard();
  const digest = standard.variant?.base.digest;
  const { data, isError } = useQuery({
    queryKey: ['base', digest],
    enabled: digest !== undefined,
    queryFn: async ({ signal }) => readRuleset((await readRulesetDocument(digest!, signal)).text).ruleset,
    structuralSharing: false,
  });
  return { lineage: data ? lineageWith(standard, data) : null, isLost: isError || data === null };
}
