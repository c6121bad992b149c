import { digest, readAs, ReplayRun, type Ruleset } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { row, standard } from './small.js';

const text = { zh: '读法' };
const at = '/grades/good/bounds/Q/atLeast';
const anchor = { document: 'd', clause: '1' };
const before = standard([row('1'), row('2')], {
  readings: [
    {
      id: 'limit',
      order: 1,
      question: text,
      anchor,
      default: 'low',
      reason: text,
      alternatives: [
        { id: 'low', order: 1, label: text, changes: [] },
        { id: 'high', order: 2, label: text, changes: [{ op: 'replace', at, value: '20' }] },
      ],
    },
  ],
});
const named = (ruleset: Ruleset) => ({ ruleset, digest: digest(ruleset) });
const past = { format: 1, ruleset: 'small', answers: { '1': { met: true }, '2': { met: false } } };

const replayed = (to: Ruleset) => {
  const run = new ReplayRun(named(before), named(to), { attribute: true, sweep: false });
  run.add({ assessment: past, result: null });
  return run.report();
};

describe('a what-if is replayed like a revision', () => {
  test.each([
    // A reading that is taken is a choice no more; that alone moves no one.
    ['another reading', { readings: { limit: 'high' } }, [['/readings', 0, '0']]],
    ['a change', { changes: [{ op: 'replace' as const, at, value: '20' }] }, []],
  ])('%s moves whom it moves, and is named as the cause', (_, whatIf, idle) => {
    const { ruleset, diagnostics } = readAs(before, whatIf);
    expect(diagnostics).toEqual([]);
    const { impact, attribution } = replayed(ruleset);
    expect(impact.moves.map(({ from, to }) => [from, to])).toEqual([['good', 'poor']]);
    expect(attribution?.groups.map(({ id, decisive, grades }) => [id, decisive, grades])).toEqual([
      [at, 1, '-1'],
      ...idle,
    ]);
  });

  test('that changes nothing is the ruleset itself, and one that cannot be had says why', () => {
    expect(readAs(before, {}).ruleset).toEqual(before);
    expect(readAs(before, { readings: { limit: 'none' } }).diagnostics.map(({ code }) => code)).toEqual([
      'reading-unknown-alternative',
    ]);
  });
});
