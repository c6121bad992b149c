import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import { agree, compile } from '@biaochi/engine';
import { isValid } from './cases.js';
import { shrunk } from './shrink.js';

/** The smallest valid ruleset and assessment on which the engines still differ. */
export function smallest(
  ruleset: Ruleset,
  assessment: Assessment,
): Promise<{ ruleset: Ruleset; assessment: Assessment }> {
  return shrunk({ ruleset, assessment }, async (candidate) => {
    if (!isValid(candidate.ruleset)) return false;
    return (await agree(candidate.ruleset, compile(candidate.ruleset), candidate.assessment)).found.length > 0;
  });
}
