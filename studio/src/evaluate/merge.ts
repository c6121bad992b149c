import { sameJson } from '@biaochi/engine';
import type { Assessment } from '@biaochi/schemas/types';

type Parts = Record<string, unknown>;

/** The members that are merged one by one; everything else is one value. */
const KEYED = ['answers', 'facts', 'parameters', 'enterprise', 'readings'] as const;

export interface MergedAssessments {
  /** The changes of both sides; where both changed the same, ours. */
  readonly assessment: Assessment;
  /** Where both changed the same otherwise: `answers/21`, `facts/area`, `date`. */
  readonly both: readonly string[];
}

function mergeParts(base: Parts, ours: Parts, theirs: Parts, at: string, both: string[]): Parts {
  const merged: Parts = {};
  for (const key of new Set([...Object.keys(theirs), ...Object.keys(ours)])) {
    const isOurs = !sameJson(ours[key], base[key]);
    if (isOurs && !sameJson(theirs[key], base[key]) && !sameJson(ours[key], theirs[key])) both.push(`${at}${key}`);
    const value = isOurs ? ours[key] : theirs[key];
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

/** Two evaluators' changes to one assessment since what both started from, answer by answer. */
export function mergeAssessments(base: Assessment, ours: Assessment, theirs: Assessment): MergedAssessments {
  const both: string[] = [];
  const [root, left, right] = [base, ours, theirs].map((each) => ({ ...each }) as Parts) as [Parts, Parts, Parts];
  const parts = (whole: Parts, key: string): Parts => (whole[key] ?? {}) as Parts;
  const keyed = KEYED.filter((key) => left[key] !== undefined || right[key] !== undefined).map((key) => [
    key,
    mergeParts(parts(root, key), parts(left, key), parts(right, key), `${key}/`, both),
  ]);
  const rest = (whole: Parts): Parts =>
    Object.fromEntries(Object.entries(whole).filter(([key]) => !(KEYED as readonly string[]).includes(key)));
  const merged = { ...mergeParts(rest(root), rest(left), rest(right), '', both), ...Object.fromEntries(keyed) };
  return { assessment: merged as unknown as Assessment, both };
}
