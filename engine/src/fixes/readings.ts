import type { Reading } from '@biaochi/schemas/types';
import { nearest } from '../diagnostics/index.js';
import { byKey, holderOf, joinAddress, nodeAt, splitAddress } from '../model/index.js';
import { type Fix, fix, type Proposer, removed, replaced, textOf } from './fix.js';

/** The default made the alternative that is near, or the only one that changes nothing: the ruleset as it stands. */
export const foundDefault: Proposer = (ruleset, finding) => {
  const { alternatives } = nodeAt(ruleset, holderOf(finding.place)) as Reading;
  const near = nearest(
    textOf(finding, 'seen'),
    alternatives.map(({ id }) => id),
  );
  const idle = alternatives.filter(({ changes }) => changes.length === 0);
  const meant = [near, idle.length === 1 ? (idle[0]?.id ?? '') : ''].filter((id) => id !== '');
  return [...new Set(meant)].map((alternative) =>
    fix('takeDefault', { alternative }, replaced(finding.place, alternative)),
  );
};

/** A reading taken out of its own exclusions. */
export const removedSelf: Proposer = (ruleset, finding) => {
  const excludes = nodeAt(ruleset, finding.place) as string[];
  const what = textOf(finding, 'reading');
  const at = excludes.length > 1 ? finding.place + joinAddress(excludes.indexOf(what)) : finding.place;
  return [fix('remove', { what }, removed(at))];
};

/** Two readings that do not go together, said to exclude each other. */
export const excluded: Proposer = (ruleset, finding) => {
  const [, id = ''] = splitAddress(finding.place);
  const reading = byKey(ruleset.readings).get(id);
  const other = textOf(finding, 'reading');
  if (!reading) return [];
  const at = joinAddress('readings', id, 'excludes');
  const change: Fix['changes'][number] = reading.excludes
    ? replaced(at, [...reading.excludes, other])
    : { op: 'add', at, value: [other] };
  return [fix('exclude', { reading: id, other }, change)];
};

/** The address of a reading's change made the one that was probably meant. */
export const nearAddress: Proposer = (_, finding) => {
  const [seen, near] = [textOf(finding, 'at'), textOf(finding, 'near')];
  return near === '' ? [] : [fix('replace', { seen, value: near }, replaced(`${finding.place}/at`, near))];
};

/** What a reading adds although it is there, replaced instead. */
export const asReplace: Proposer = (_, finding) => [
  fix('asReplace', { at: textOf(finding, 'at') }, replaced(`${finding.place}/op`, 'replace')),
];
