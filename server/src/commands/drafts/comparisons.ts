import { type Compare, compareEngines, documentDigest } from '@biaochi/engine';

/** How many drafts' comparisons are remembered. */
const KEPT = 20;

/**
 * Compares the engines once for each content, one content after another: a few thousand evaluations take seconds, and
 * whoever asks meanwhile waits for the same answer.
 */
export function comparisons(): Compare {
  const known = new Map<string, ReturnType<Compare>>();
  let last: Promise<unknown> = Promise.resolve();
  return ({ ruleset, fixtures }, context) => {
    const key = documentDigest({ ruleset, fixtures, seed: context.seed });
    const kept = known.get(key);
    if (kept) return kept;
    const found = last.then(() => compareEngines(ruleset, fixtures, context));
    last = found.catch(() => known.delete(key));
    known.set(key, found);
    const [oldest] = known.keys();
    if (known.size > KEPT) known.delete(oldest!);
    return found;
  };
}
