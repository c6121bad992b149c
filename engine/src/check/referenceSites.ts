import { joinAddress } from '../model/index.js';
import { comparedFact, nodesOf } from './conditionNodes.js';
import type { CheckContext } from './context.js';

/** A reference, where it stands, and whether only a number will do there. */
export interface ReferenceSite {
  readonly reference: string;
  readonly place: string;
  readonly needsNumber: boolean;
}

/** Every reference of a ruleset: in conditions, formulas, scales and bounds. */
export function referenceSites(context: CheckContext): ReferenceSite[] {
  const sites: ReferenceSite[] = [];
  for (const { value, place } of context.conditions.flatMap((site) => nodesOf(site))) {
    if (value.fact !== undefined) sites.push({ reference: value.fact, place: `${place}/fact`, needsNumber: false });
    const other = comparedFact(value.value);
    if (other !== null) sites.push({ reference: other, place: `${place}/value/fact`, needsNumber: false });
  }
  for (const { value, place } of context.formulas) {
    for (const [symbol, reference] of Object.entries(value.where)) {
      sites.push({ reference, place: `${place}/where${joinAddress(symbol)}`, needsNumber: true });
    }
  }
  for (const { value, place } of context.under<string>('quantity')) {
    sites.push({ reference: value, place, needsNumber: true });
  }
  for (const end of ['atLeast', 'above', 'atMost', 'below']) {
    for (const { value, place } of context.under<unknown>(end)) {
      if (typeof value !== 'object' || value === null || !('fact' in value)) continue;
      sites.push({ reference: String(value.fact), place: `${place}/fact`, needsNumber: true });
    }
  }
  return sites;
}
