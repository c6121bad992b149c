import type { Ruleset } from '@biaochi/schemas/types';
import { applyChanges } from '../changes/index.js';
import { check } from '../check/index.js';
import type { Diagnostic, DiagnosticCode } from '../diagnostics/index.js';
import { validateRuleset } from '../model/index.js';
import type { Fix } from './fix.js';
import { proposers } from './proposers.js';

/** How many findings there are of each code, and of each code at each place. */
interface Tally {
  readonly codes: ReadonlyMap<string, number>;
  readonly errors: ReadonlyMap<string, number>;
  readonly sites: ReadonlyMap<string, number>;
}

const siteOf = ({ code, place }: Diagnostic): string => `${code} ${place}`;

function counted(names: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function tallyOf(ruleset: Ruleset): Tally {
  const found = check(ruleset);
  const errors = found.filter(({ severity }) => severity === 'error');
  return {
    codes: counted(found.map(({ code }) => code)),
    errors: counted(errors.map(({ code }) => code)),
    sites: counted(found.map(siteOf)),
  };
}

const tallies = new WeakMap<Ruleset, Tally>();

/** The tally of a ruleset, taken once however many findings are asked about. */
function known(ruleset: Ruleset): Tally {
  const tally = tallies.get(ruleset) ?? tallyOf(ruleset);
  tallies.set(ruleset, tally);
  return tally;
}

const fewer = (after: ReadonlyMap<string, number>, before: ReadonlyMap<string, number>, name: string): boolean =>
  (after.get(name) ?? 0) < (before.get(name) ?? 0);

/** Whether a fix takes the finding away, not only elsewhere, and brings no error of any kind. */
function mends(ruleset: Ruleset, finding: Diagnostic, { changes }: Fix): boolean {
  const applied = applyChanges(ruleset, changes);
  if (applied.diagnostics.length > 0 || validateRuleset(applied.ruleset).diagnostics.length > 0) return false;
  const [before, after] = [known(ruleset), tallyOf(applied.ruleset)];
  if (!fewer(after.sites, before.sites, siteOf(finding)) || !fewer(after.codes, before.codes, finding.code))
    return false;
  return [...after.errors].every(([code, count]) => count <= (before.errors.get(code) ?? 0));
}

/** Whether findings of a code may have a fix at all; cheap. */
export const mayHaveFix = ({ code }: Diagnostic): boolean => proposers[code as DiagnosticCode] !== undefined;

/**
 * The fixes of one finding of `check`, the nearest to what was probably meant first. Each has been tried: it takes the
 * finding away and brings no new error. None where only the editor can know what is meant.
 */
export function fixesFor(ruleset: Ruleset, finding: Diagnostic): Fix[] {
  return (proposers[finding.code as DiagnosticCode] ?? [])
    .flatMap((propose) => propose(ruleset, finding))
    .filter((one) => mends(ruleset, finding, one));
}
