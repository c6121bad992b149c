import { type CombinationRow, type CountStep, holderOf, joinAddress, nodeAt } from '../model/index.js';
import { fix, type Proposer, removed, replaced, textOf } from './fix.js';

/** A last row for all cases that no other answers; it earns nothing, and its words say so. */
export const lastRow: Proposer = (ruleset, { place }) => {
  const rows = nodeAt(ruleset, place) as CombinationRow[];
  return [fix('lastRow', { points: '0' }, replaced(place, [...rows, { met: [], points: '0' }]))];
};

/** A row for none met, which earns nothing. */
export const noneRow: Proposer = (ruleset, { place }) => {
  const steps = nodeAt(ruleset, place) as CountStep[];
  return [fix('countRow', { count: 0, points: '0' }, replaced(place, [{ count: 0, points: '0' }, ...steps]))];
};

/** A row that no case reaches, removed: no result changes. */
export const removedRow: Proposer = (ruleset, finding) => {
  const row = nodeAt(ruleset, finding.place) as CombinationRow | CountStep;
  const what = 'met' in row ? row.met.join(', ') || '[]' : String(row.count);
  return [fix('remove', { what }, removed(finding.place))];
};

/** Of two rows for one count, either kept; where they say the same there is nothing to choose. */
export const keptRow: Proposer = (ruleset, finding) => {
  const list = holderOf(finding.place);
  const steps = nodeAt(ruleset, list) as CountStep[];
  const count = Number(textOf(finding, 'count'));
  const first = steps.findIndex((step) => step.count === count);
  const own = nodeAt(ruleset, finding.place) as CountStep;
  const earlier = steps[first]!;
  const keepFirst = fix('keepRow', { count, points: String(earlier.points) }, removed(finding.place));
  if (String(own.points) === String(earlier.points)) return [keepFirst];
  return [keepFirst, fix('keepRow', { count, points: String(own.points) }, removed(list + joinAddress(first)))];
};
