import { readingDigest } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../studio/src/commands/command.js';
import { confirmReadings } from '../../studio/src/commands/confirmReading.js';
import { isWithin } from '../../studio/src/publish/isWithin.js';
import { sgipa } from './sgipa.js';

describe('the values of an adoption', () => {
  it.each([
    ['80', { atLeast: '0', atMost: '100' }, true],
    [' 100 ', { atLeast: '0', atMost: '100' }, true],
    ['100.000001', { atLeast: '0', atMost: '100' }, false],
    ['0', { above: '0', below: '1' }, false],
    ['1', { above: '0', below: '1' }, false],
    ['0.999999999999999999', { above: '0', below: '1' }, true],
    ['', { atLeast: '0' }, false],
    ['八十', { atLeast: '0' }, false],
    ['1/2', { atLeast: '0' }, false],
  ])('%s within %j: %s', (text, range, expected) => {
    expect(isWithin(text, range)).toBe(expected);
  });
});

describe('confirming readings', () => {
  const draft: Draft = { format: 1, ruleset: sgipa, fixtures: [], suppressions: [] };
  const [first, second] = sgipa.readings ?? [];
  const confirmed = (ids: readonly string[], of: Draft): Draft => {
    const after = confirmReadings(ids).run(of);
    if (isRefusal(after)) throw new Error(after.refused);
    return after;
  };

  it('holds the reading as it stands', () => {
    expect(confirmed([first!.id], draft).confirmedReadings).toEqual([
      { reading: first!.id, digest: readingDigest(first!) },
    ]);
  });

  it('keeps the others, and confirms none twice', () => {
    const both = confirmed([second!.id], confirmed([first!.id], confirmed([first!.id], draft)));
    expect(both.confirmedReadings?.map(({ reading }) => reading)).toEqual([first!.id, second!.id]);
    expect(draft.confirmedReadings).toBeUndefined();
  });

  it('confirms nothing that is not there', () => {
    expect(confirmed(['nowhere'], draft).confirmedReadings).toEqual([]);
  });
});
