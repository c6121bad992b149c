import { check, fixesFor, type Diagnostic, applyChanges } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { expectOf } from '../../studio/src/bench/expectOf.js';
import { movementOf, publishedRunner } from '../../studio/src/bench/published.js';
import { type Command, isRefusal } from '../../studio/src/commands/command.js';
import { applyFix } from '../../studio/src/commands/fixes.js';
import {
  createFixture,
  duplicateFixture,
  importFixtures,
  moveFixture,
  removeFixture,
  setFixtureWords,
  setDerivation,
  setFixtureAnswer,
  setFixtureFact,
  takeExpected,
} from '../../studio/src/commands/fixtures.js';
import { reopen, suppress } from '../../studio/src/commands/suppressions.js';
import { countsOf, foundIn, idleAmong } from '../../studio/src/findings/found.js';
import { type History, historyOf, record, redo, undo } from '../../studio/src/history/history.js';
import { evaluated, justShort, sgipa } from './sgipa.js';

const title = { zh: '新样本' };
const { result } = evaluated(justShort);
const none: Draft = { format: 1, ruleset: sgipa, fixtures: [], suppressions: [] };

const done = (draft: Draft, ...commands: Command[]): Draft =>
  commands.reduce((last, command) => {
    const next = command.run(last);
    if (isRefusal(next)) throw new Error(`refused: ${next.refused}`);
    return next;
  }, draft);

const one = done(none, createFixture(title, justShort, expectOf(result)));
const aimed = done(one, setFixtureWords('s01-sample', 'purpose', 'zh', '恰不足'));
const two = done(one, duplicateFixture('s01-sample', { zh: '又一个' }));
const warning: Diagnostic = { code: 'anchor-advisable', severity: 'warning', place: '/readings/rounding', params: {} };

/** Each command with the draft it is carried out on and what is to be seen after it. */
const cases: [name: string, before: Draft, command: Command, seen: (draft: Draft) => unknown, expected: unknown][] = [
  [
    'create',
    none,
    createFixture(title, justShort, expectOf(result)),
    (d) => d.fixtures.map(({ id }) => id),
    ['s01-sample'],
  ],
  [
    'duplicate',
    one,
    duplicateFixture('s01-sample', title),
    (d) => d.fixtures.map(({ id }) => id),
    ['s01-sample', 's02-sample'],
  ],
  [
    'import',
    one,
    importFixtures([
      { ...one.fixtures[0]!, id: 'e02-other', order: 20, assessment: { ...justShort, ruleset: 'another' } },
      { ...one.fixtures[0]!, title: { zh: '换过' } },
    ]),
    (d) => d.fixtures.map(({ id, order, title: { zh }, assessment }) => [id, order, zh, assessment.ruleset]),
    [
      ['s01-sample', 10, '换过', sgipa.id],
      ['e02-other', 20, '新样本', sgipa.id],
    ],
  ],
  [
    'rename',
    one,
    setFixtureWords('s01-sample', 'title', 'en', 'A new one'),
    (d) => d.fixtures[0]?.title.en,
    'A new one',
  ],
  [
    'purpose',
    one,
    setFixtureWords('s01-sample', 'purpose', 'zh', '恰不足'),
    (d) => d.fixtures[0]?.purpose,
    { zh: '恰不足' },
  ],
  ['no purpose', aimed, setFixtureWords('s01-sample', 'purpose', 'zh', ''), (d) => d.fixtures[0]?.purpose, undefined],
  ['move', two, moveFixture('s02-sample', -1), (d) => d.fixtures.map(({ order }) => order), [20, 10]],
  ['remove', two, removeFixture('s01-sample'), (d) => d.fixtures.length, 1],
  [
    'answer',
    one,
    setFixtureAnswer('s01-sample', '7', { met: true }),
    (d) => d.fixtures[0]?.assessment.answers['7'],
    { met: true },
  ],
  [
    'unanswer',
    one,
    setFixtureAnswer('s01-sample', '7', undefined),
    (d) => '7' in d.fixtures[0]!.assessment.answers,
    false,
  ],
  [
    'state a fact',
    one,
    setFixtureFact('s01-sample', 'size', '5'),
    (d) => d.fixtures[0]?.assessment.facts,
    { size: '5' },
  ],
  [
    'derive',
    one,
    setDerivation('s01-sample', [{ text: title, clause: '5.2' }]),
    (d) => d.fixtures[0]?.derivation.length,
    1,
  ],
  ['suppress', none, suppress(warning, '源文件没有条款号'), (d) => d.suppressions[0]?.reason, '源文件没有条款号'],
  ['reopen', done(none, suppress(warning, '好')), reopen(warning), (d) => d.suppressions, []],
];

describe('commands on fixtures and findings', () => {
  it.each(cases)('%s, undone and done again', (_, before, command, seen, expected) => {
    const text = JSON.stringify(before);
    const start: History = historyOf(before);
    const after = record(start, command, done(before, command));
    expect(seen(after.present)).toEqual(expected);
    expect(JSON.stringify(before)).toBe(text);
    expect(undo(after).present).toBe(before);
    expect(redo(undo(after)).present).toEqual(after.present);
  });

  it.each([
    ['a fixture that is gone', setFixtureAnswer('s09-sample', '7', undefined), 'misses'],
    ['an empty Chinese name', setFixtureWords('s01-sample', 'title', 'zh', ' '), 'textRequired'],
    ['a purpose in English alone', setFixtureWords('s01-sample', 'purpose', 'en', 'Just short'), 'textRequired'],
    ['an error let stand', suppress({ ...warning, severity: 'error' }, '好'), 'notSuppressible'],
    ['a warning let stand without a reason', suppress(warning, ' '), 'reasonRequired'],
  ])('refuse %s', (_, command, refused) => {
    expect(command.run(one)).toMatchObject({ refused });
  });

  it('take typing at one field as one step, and another field as another', () => {
    const merges = [setFixtureFact('a', 'x', '1'), setFixtureFact('a', 'x', '12'), setFixtureFact('a', 'y', '1')];
    expect(new Set(merges.map(({ merge }) => merge)).size).toBe(2);
  });

  it('take away with an unused input what fixtures state of it', () => {
    const fact = { id: 'idle', order: 1, label: title, type: 'number' as const };
    const { ruleset } = applyChanges(sgipa, [{ op: 'add', at: '/facts/idle', value: fact }]);
    const draft = done({ ...one, ruleset }, setFixtureFact('s01-sample', 'idle', '5'));
    const finding = check(ruleset).find(({ code }) => code === 'unused-fact');
    if (!finding) throw new Error('the fact is used');
    const [fix] = fixesFor(ruleset, finding);
    const after = done(draft, applyFix(fix!));
    expect(after.fixtures[0]?.assessment.facts).toEqual({});
    expect(check(after.ruleset)).toEqual([]);
  });
});

describe('what is taken as expected', () => {
  it('is what the result comes to, so that the fixture passes', () => {
    const expected = expectOf(result);
    expect(expected.outcome.grade).toBe(result.outcome.grade);
    expect(expected.totals?.['Q']).toEqual({ value: '69.95' });
    expect(expected.indicators?.['7']?.status).toBe('unmet');
    const draft = done(one, takeExpected('s01-sample', expected));
    expect(draft).toBe(one);
  });

  it('gives both ends of what is open', () => {
    const open = evaluated({ format: 1, ruleset: 'sgipa', answers: {} }).result;
    expect(expectOf(open).totals?.['Q']?.value).toBeNull();
    expect(expectOf(open).outcome.status).toBe('undetermined');
  });
});

describe('a draft against the published version', () => {
  const run = publishedRunner(sgipa);
  const fixture = one.fixtures[0]!;

  it('does not move where nothing was changed', () => {
    expect(movementOf(run(sgipa)(fixture).result, result)).toBeNull();
  });

  it('carries answers back to the code that a row had', () => {
    const indicators = sgipa.indicators.map((each) =>
      each.code === '30' ? { ...each, code: '30a', formerly: ['30'] } : each,
    );
    const { '30': answer, ...others } = justShort.answers;
    const renamed = { ...fixture, assessment: { ...justShort, answers: { ...others, '30a': answer! } } };
    const before = run({ ...sgipa, indicators })(renamed);
    expect(before.left).toEqual([]);
    expect(before.result.outcome.grade).toBe(result.outcome.grade);
    expect(before.result.totals['Q']?.value).toBe('69.95');
  });

  it('says what has no place in the published version', () => {
    const draft = applyChanges(sgipa, [
      { op: 'add', at: '/facts/idle', value: { id: 'idle', order: 1, label: title, type: 'number' } },
    ]).ruleset;
    const stated = { ...fixture, assessment: { ...justShort, facts: { idle: '5' } } };
    expect(run(draft)(stated).left).toEqual([{ kind: 'fact', code: 'idle' }]);
  });
});

describe('findings', () => {
  const error: Diagnostic = { ...warning, severity: 'error', code: 'full-differs' };

  it('stand by gravity, those let stand not counted', () => {
    const found = foundIn([warning, error], [{ code: warning.code, place: warning.place, reason: '好' }]);
    expect(found.map(({ finding }) => finding.severity)).toEqual(['error', 'warning']);
    expect(countsOf(found)).toEqual({ error: 1, warning: 0, info: 0 });
  });

  it('never let an error stand, and keep a suppression that concerns nothing as idle', () => {
    const words = { code: error.code, place: error.place, reason: '好' };
    expect(countsOf(foundIn([error], [words])).error).toBe(1);
    expect(idleAmong([error], [words])).toEqual([words]);
  });
});
