import { useSuspenseQuery } from '@tanstack/react-query';
import { listRulesets, type RulesetListing } from '../api/rulesets.js';

/** The list of standards on the server; suspends. */
export function useStandards(): RulesetListing[] {
  return useSuspenseQuery({ queryKey: ['standards'], queryFn: ({ signal }) => listRulesets(signal) }).data;
}
