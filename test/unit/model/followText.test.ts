import {
  applyChanges,
  applyTextEdits,
  canonicalOrder,
  followText,
  mentionsIn,
  placeInText,
  readLoosely,
  renameMember,
} from '@biaochi/engine';
import type { Change } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { shipped } from '../shipped.js';

const ruleset = shipped('t-sgipa-027');
/** The way somebody may have laid the file out: lists on one line, four blanks, members in another order. */
const own = JSON.stringify({ ...ruleset, indicators: [...ruleset.indicators].reverse() }, null, 4);
const [one] = ruleset.indicators;

const added = { ...one!, code: 'neu', order: 7.5 };

const cases: readonly { name: string; changes: readonly Change[]; touches: number }[] = [
  { name: 'nothing', changes: [], touches: 0 },
  { name: 'a word', changes: [{ op: 'replace', at: '/indicators/21/title/zh', value: '能源' }], touches: 1 },
  { name: 'a field more', changes: [{ op: 'add', at: '/summary/en', value: 'In short' }], touches: 3 },
  { name: 'an order', changes: [{ op: 'move', at: '/indicators/21', order: 99 }], touches: 1 },
  { name: 'a row more', changes: [{ op: 'add', at: '/indicators/neu', value: added }], touches: 80 },
  {
    name: 'rows less',
    changes: [
      { op: 'remove', at: '/indicators/21' },
      { op: 'remove', at: '/indicators/9' },
      { op: 'replace', at: '/indicators/7/title/zh', value: '第七行' },
    ],
    touches: 200,
  },
];

/** How many lines of one text the other does not have. */
const lost = (text: string, other: string): number => {
  const there = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !there.has(line)).length;
};

describe('a text follows its document', () => {
  it('by a new code, wherever it is named', () => {
    const next = renameMember(ruleset, '/indicators/21', '21a').ruleset;
    const text = applyTextEdits(
      own,
      followText(own, next, () => 'anew'),
    );
    expect(canonicalOrder(JSON.parse(text))).toEqual(canonicalOrder(next));
    const named = mentionsIn(ruleset).filter(({ names }) => names.includes('/indicators/21'));
    expect(lost(own, text)).toBeLessThanOrEqual(named.length);
  });

  it.each(cases)('by $name', ({ changes, touches }) => {
    const next = applyChanges(ruleset, changes).ruleset;
    const edits = followText(own, next, () => 'anew');
    const text = applyTextEdits(own, edits);
    expect(canonicalOrder(JSON.parse(text))).toEqual(canonicalOrder(next));
    expect(lost(own, text)).toBeLessThanOrEqual(touches);
    if (changes.length === 0) expect(edits).toEqual([]);
  });

  it('is written anew where much differs', () => {
    const indicators = ruleset.indicators.flatMap((row) => {
      return ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((mark) => ({ ...row, code: `${row.code}${mark}` }));
    });
    const [edit, ...more] = followText(own, { ...ruleset, indicators }, () => 'anew');
    expect([edit?.content, more]).toEqual(['anew', []]);
  });
});

describe('a text that is not finished', () => {
  const text = '{ "indicators": [ { "code": "1", "class": "R }, \n { "code": "2" } ] }';

  it('says where it is being typed', () => {
    const { path, isKey, value } = placeInText(text, text.indexOf('R') + 1);
    expect({ path, isKey, value }).toEqual({ path: ['indicators', 0, 'class'], isKey: false, value: 'R }, ' });
  });

  it('is read as far as can be', () => {
    const { value, stretchOf } = readLoosely('{ "classes": [ { "code": "R" }, { "code": ');
    expect(value).toEqual({ classes: [{ code: 'R' }, {}] });
    expect(stretchOf(['classes', 0, 'code'])).toEqual({ offset: 25, length: 3 });
  });
});
