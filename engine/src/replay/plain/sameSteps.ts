import type { Ruleset } from '@biaochi/schemas/types';
import { sameJson } from '../../model/index.js';

/** The parts of a ruleset that are looked at once everything is computed, or by nobody who computes. */
const AFTER: ReadonlySet<string> = new Set(['version', 'title', 'sources', 'gates', 'grades', 'suffixes']);

const before = (ruleset: Ruleset): unknown =>
  Object.fromEntries(Object.entries(ruleset).filter(([key]) => !AFTER.has(key)));

/** The bounds that compare a rounded value, which is computed with all else. */
const limits = ({ grades }: Ruleset): unknown =>
  grades.flatMap(({ id, bounds = [] }) =>
    bounds.flatMap(({ id: bound, total, rounding }) => (rounding === undefined ? [] : [[id, bound, total, rounding]])),
  );

/** Whether two rulesets compute the same from the same assessment, so that only their gates and grades may differ. */
export const sameSteps = (a: Ruleset, b: Ruleset): boolean =>
  sameJson(before(a), before(b)) && sameJson(limits(a), limits(b));
