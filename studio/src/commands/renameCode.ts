import {
  codeMapping,
  joinAddress,
  renameInAddress,
  renameInFixture,
  renameMember,
  splitAddress,
} from '@biaochi/engine';
import type { Draft, Indicator, Ruleset } from '@biaochi/schemas/types';
import { type Command, isRefusal, type Refusal } from './command.js';
import { withRuleset } from './edit.js';

/** An indicator that takes the answers of these codes of the version before, and says so only where it must. */
function taking({ formerly: _, ...indicator }: Indicator, codes: readonly string[], before: Ruleset): Indicator {
  const same = before.indicators.find(({ code }) => code === indicator.code);
  if (codes.length === 0 && !same) return indicator;
  if (codes.length === 1 && codes[0] === indicator.code) {
    return same?.formerly ? { ...indicator, formerly: same.formerly } : indicator;
  }
  return { ...indicator, formerly: [...codes] };
}

/** The renamed indicator goes on taking the answers that it took before. */
function withPast(ruleset: Ruleset, draft: Ruleset, from: string, to: string, before: Ruleset): Ruleset {
  const codes = codeMapping(before, draft).get(from) ?? [];
  const indicators = ruleset.indicators.map((one) => (one.code === to ? taking(one, codes, before) : one));
  return { ...ruleset, indicators };
}

/** A draft in which a member has another code or id, and everything that names it follows: references, fixtures, suppressions. */
export function renamed(draft: Draft, place: string, key: string, before: Ruleset | null = null): Draft | Refusal {
  const { ruleset, diagnostics } = renameMember(draft.ruleset, place, key);
  if (diagnostics.some(({ code }) => code === 'change-exists')) return { refused: 'codeTaken', params: { code: key } };
  if (diagnostics.length > 0) return { refused: 'misses', findings: diagnostics };
  if (ruleset === draft.ruleset) return draft;
  const [list, code = ''] = splitAddress(place);
  const isRow = list === 'indicators' && place === joinAddress('indicators', code);
  const next = withRuleset(draft, isRow && before ? withPast(ruleset, draft.ruleset, code, key, before) : ruleset);
  if (isRefusal(next)) return next;
  return {
    ...next,
    fixtures: draft.fixtures.map((fixture) => renameInFixture(fixture, place, key)),
    suppressions: draft.suppressions.map((one) => ({ ...one, place: renameInAddress(one.place, place, key) })),
  };
}

/**
 * Gives a member of a list another code or id. `before` is the published version that the draft revises, where it does:
 * past answers then follow the row.
 */
export const renameCode = (place: string, key: string, before: Ruleset | null = null): Command => ({
  label: 'renameCode',
  params: { code: splitAddress(place).at(-1) ?? '', to: key },
  run: (draft) => renamed(draft, place, key, before),
});
