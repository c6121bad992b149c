import type { Range, Ruleset } from '@biaochi/schemas/types';
import { type Band, holderOf, joinAddress, nodeAt } from '../model/index.js';
import { compare, parseDecimal } from '../numbers/index.js';
import { isNumber, lowerOf, rangeText, readStretch, upperOf, withLower, withUpper } from './ends.js';
import { type Fix, fix, type Proposer, removed, replaced, textOf } from './fix.js';

const bandsAt = (ruleset: Ruleset, place: string): readonly Band[] => (nodeAt(ruleset, place) ?? []) as Band[];

const ranged = (list: string, { id }: Band, range: Range, unit: string): Fix =>
  fix('bandEnds', { band: id, range: rangeText(range), unit }, replaced(`${list}${joinAddress(id)}/range`, range));

/** A band beside a gap made to reach over it: the one below first. */
export const closedGap: Proposer = (ruleset, finding) => {
  const { lo, hi, loOpen, hiOpen } = readStretch(textOf(finding, 'gap'));
  const unit = textOf(finding, 'unit');
  const bands = bandsAt(ruleset, finding.place);
  const below = bands.filter(({ range }) => isNumber(upperOf(range), lo) && (range.atMost === undefined) === !loOpen);
  const above = bands.filter(({ range }) => isNumber(lowerOf(range), hi) && (range.atLeast === undefined) === !hiOpen);
  return [
    ...below.map((band) => ranged(finding.place, band, withUpper(band.range, hi, hiOpen), unit)),
    ...above.map((band) => ranged(finding.place, band, withLower(band.range, lo, loOpen), unit)),
  ];
};

/** Whether the first range starts before the second. */
function startsBefore(a: Range, b: Range): boolean {
  const [low, other] = [lowerOf(a), lowerOf(b)];
  if (low === undefined || other === undefined) return low === undefined;
  const [from, to] = [parseDecimal(low), parseDecimal(other)];
  return from !== null && to !== null && compare(from, to) < 0;
}

/** Of two bands that overlap, one cut where the other begins or ends. */
export const cutOverlap: Proposer = (ruleset, finding) => {
  const list = holderOf(finding.place);
  const bands = bandsAt(ruleset, list);
  const [a, b] = ['first', 'second'].map((name) => bands.find(({ id }) => id === textOf(finding, name)));
  if (!a || !b) return [];
  const [low, high] = startsBefore(b.range, a.range) ? [b, a] : [a, b];
  const unit = textOf(finding, 'unit');
  const [end, start] = [upperOf(low.range), lowerOf(high.range)];
  return [
    ...(start === undefined
      ? []
      : [ranged(list, low, withUpper(low.range, start, high.range.atLeast !== undefined), unit)]),
    ...(end === undefined
      ? []
      : [ranged(list, high, withLower(high.range, end, low.range.atMost !== undefined), unit)]),
  ];
};

/** A band into which no number falls, removed: no result changes. */
export const removedBand: Proposer = (ruleset, finding) => {
  const band = nodeAt(ruleset, finding.place) as Band;
  return [fix('remove', { what: band.id }, removed(finding.place))];
};
