import type { Bound, Grade } from '@biaochi/schemas/types';
import { joinAddress, ordered } from '../model/index.js';
import { isNumber, readStretch } from './ends.js';
import { type Fix, fix, type Proposer, removed, textOf } from './fix.js';

type End = 'atLeast' | 'above' | 'atMost' | 'below';

/** A bound beside a hole in the ladder, moved to the far end of the hole. */
export const closedHole: Proposer = ({ grades }, finding) => {
  const { lo, hi, loOpen, hiOpen } = readStretch(textOf(finding, 'gap'));
  const total = textOf(finding, 'total');
  const moved = (from: string | null, end: End, to: string | null, becomes: End): Fix[] =>
    grades.flatMap(({ id, bounds = [] }) =>
      bounds
        .filter((bound) => bound.total === total && isNumber(bound[end], from))
        .flatMap((bound): Fix[] => {
          if (to === null) return [];
          const at = joinAddress('grades', id, 'bounds', bound.id);
          const { [end]: _, ...rest } = bound;
          const value: Bound = { ...rest, [becomes]: to };
          return [fix('boundEnd', { grade: id, end: becomes, value: to }, { op: 'replace', at, value })];
        }),
    );
  return [
    ...moved(lo, loOpen ? 'atMost' : 'below', hi, hiOpen ? 'below' : 'atMost'),
    ...moved(hi, hiOpen ? 'atLeast' : 'above', lo, loOpen ? 'above' : 'atLeast'),
  ];
};

/** The last grade left without demands, so that it takes all that is left. */
export const clearedDemands: Proposer = ({ grades }, { place }) => {
  const last: Grade | undefined = ordered(grades).at(-1);
  if (!last) return [];
  const keys = (['bounds', 'when'] as const).filter((key) => last[key] !== undefined);
  return [fix('clearDemands', { grade: last.id }, ...keys.map((key) => removed(`${place}/${key}`)))];
};

/** A grade without demands put to the end, where there may be one. */
export const movedLast: Proposer = ({ grades }, finding) => {
  const grade = textOf(finding, 'grade');
  const order = Math.max(...grades.map((each) => each.order)) + 1;
  return [fix('moveLast', { grade }, { op: 'move', at: finding.place, order })];
};

/** A bound without an end, removed: it asks for nothing. */
export const removedBound: Proposer = (_, finding) => [
  fix('remove', { what: textOf(finding, 'total') }, removed(finding.place)),
];
