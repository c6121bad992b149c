import { assessor, carrier, codeMapping, type Entry } from '@biaochi/engine';
import type { Assessment, Fixture, Result, Ruleset } from '@biaochi/schemas/types';

/** A fixture under the published version: its result there, and what it states that the version does not ask for. */
export interface Before {
  readonly result: Result;
  readonly left: readonly Entry[];
}

/**
 * The published ruleset as the one that a draft's answers are carried back to: a code of it is taken from the codes
 * that came of it in the draft.
 */
function backwards(published: Ruleset, draft: Ruleset): Ruleset {
  const became = new Map<string, string[]>();
  for (const [code, sources] of codeMapping(published, draft)) {
    for (const source of sources) became.set(source, [...(became.get(source) ?? []), code]);
  }
  const indicators = published.indicators.map((indicator) => {
    const to = became.get(indicator.code) ?? [];
    const { formerly: _, ...rest } = indicator;
    return to.length === 1 && to[0] === indicator.code ? rest : { ...rest, formerly: to };
  });
  return { ...published, indicators };
}

/** Runs fixtures under a published version; an assessment that carries over the same is evaluated once. */
export function publishedRunner(published: Ruleset): (draft: Ruleset) => (fixture: Fixture) => Before {
  const assess = assessor(published);
  const results = new Map<string, Result>();
  const resultOf = (assessment: Record<string, unknown>): Result => {
    const key = JSON.stringify(assessment);
    const result = results.get(key) ?? assess(assessment);
    results.set(key, result);
    return result;
  };
  return (draft) => {
    const carry = carrier(draft, backwards(published, draft));
    const ran = new WeakMap<Assessment, Before>();
    return ({ assessment }) => {
      const known = ran.get(assessment);
      if (known) return known;
      const carried = carry(assessment);
      const before = { result: resultOf(carried.assessment), left: carried.left };
      ran.set(assessment, before);
      return before;
    };
  };
}

/** What differs between a result under the published version and one under the draft: the outcome, or only numbers. */
export interface Movement {
  readonly outcome: boolean;
  /** Totals of both whose value differs. */
  readonly totals: readonly string[];
  /** Indicators of the draft whose points or status differ, or that the published version has not. */
  readonly indicators: readonly string[];
}

type Figure = Result['totals'][string];
const same = (a: Figure, b: Figure): boolean => a.exact === b.exact && a.min === b.min && a.max === b.max;

/** How a result moved; null where outcome and totals are as they were. */
export function movementOf(before: Result, now: Result): Movement | null {
  const outcome =
    before.outcome.grade !== now.outcome.grade || before.outcome.possible.join() !== now.outcome.possible.join();
  const totals = Object.entries(now.totals).flatMap(([id, total]) => {
    const was = before.totals[id];
    return was && same(was, total) ? [] : [id];
  });
  if (!outcome && totals.length === 0) return null;
  const indicators = Object.entries(now.indicators).flatMap(([code, { status, points }]) => {
    const was = before.indicators[code];
    return was && was.status === status && was.points === points ? [] : [code];
  });
  return { outcome, totals, indicators };
}
