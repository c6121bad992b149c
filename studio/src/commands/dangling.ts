import { checkNames, type Diagnostic } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';

/** Whether a finding says that something names what is not there. */
const isDangling = ({ code }: Diagnostic): boolean => /^(unknown-|change-|reading-)/.test(code);

/** What would name something that is no longer there, were one ruleset to become the other. */
export function danglingAfter(before: Ruleset, after: Ruleset): Diagnostic[] {
  const found = checkNames(after).filter(isDangling);
  if (found.length === 0) return found;
  const known = new Set(checkNames(before).map(({ code, place }) => `${code} ${place}`));
  return found.filter(({ code, place }) => !known.has(`${code} ${place}`));
}
