import type { Assessment, Indicator, Ruleset } from '@biaochi/schemas/types';
import type { Outcome } from './outcome.js';
import type { Value } from './value.js';

/** One complete assessment being run: the rules, the answers, and what has been found out so far. */
export interface Session {
  readonly ruleset: Ruleset;
  readonly assessment: Assessment;
  /** The value of a reference (`points:3`), found once; rejects with Unknown. */
  readonly ask: (reference: string) => Promise<Value>;
  /** The outcome of an indicator, found once; rejects with Unknown. */
  readonly outcome: (code: string) => Promise<Outcome>;
  readonly indicator: (code: string) => Indicator;
  /** A session on other rules and answers, such as those of one entity. */
  readonly aside: (ruleset: Ruleset, assessment: Assessment) => Session;
}

/** A function that finds each answer once and keeps the promise of it. */
export function once<T>(find: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const found = new Map<string, Promise<T>>();
  return (key) => {
    const known = found.get(key);
    if (known) return known;
    const fresh = find(key);
    found.set(key, fresh);
    return fresh;
  };
}
