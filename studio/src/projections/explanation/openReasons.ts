import type { Indicator, Reason } from '@biaochi/schemas/types';
import { readReference } from '../words/reference.js';
import type { Scope } from './scope.js';

/** What is not known at an unsettled indicator: for one on a derived quantity the values that the quantity still needs. */
export function openReasons(scope: Scope, { code, scoring }: Indicator): Reason[] {
  const own = (scope.result.indicators[code]?.because ?? []).filter((each) => each.holds === null);
  if (!('quantity' in scoring)) return own;
  const { space, name } = readReference(scoring.quantity);
  const needed = space === 'derived' ? (scope.result.derived[name]?.because ?? []) : [];
  const missing = needed.filter((each) => each.value === null);
  return missing.length > 0 ? missing : own;
}
