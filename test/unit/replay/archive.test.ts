import { assessor, digest, keptResult, readPast, Replayer } from '@biaochi/engine';
import type { Result } from '@biaochi/schemas/types';
import * as validators from '@biaochi/schemas/validators';
import { describe, expect, test } from 'vitest';
import { row, standard } from './small.js';

const small = standard([row('1'), row('2'), row('3', { class: 'R', scoring: { method: 'met' } })]);
const named = { ruleset: small, digest: digest(small) };
const assessment = { format: 1, ruleset: 'small', answers: { '1': { met: true }, '3': { met: true } } };
const whole = assessor(small)(assessment);
const kept = keptResult(whole);

describe('an entry of an archive', () => {
  test('is an assessment, alone or with its result, whole or its heart', () => {
    expect(readPast(JSON.stringify(assessment)).past).toEqual({ assessment, result: null });
    expect(readPast(JSON.stringify({ assessment })).past).toEqual({ assessment, result: null });
    expect(readPast(JSON.stringify({ assessment, result: null })).past).toEqual({ assessment, result: null });
    for (const result of [whole, kept]) {
      expect(readPast(JSON.stringify({ assessment, result })).past).toEqual({ assessment, result });
      expect([validators.past({ assessment, result }), validators.past.errors]).toEqual([true, null]);
    }
  });

  test.each([
    ['{', 'json-syntax'],
    ['[1]', 'assessment-wrong-type'],
    ['12345678901234567890', 'assessment-wrong-type'],
    ['{"assessment":[]}', 'schema-type'],
    ['{"assessment":{},"result":{}}', 'schema-required'],
    ['{"assessment":{},"result":{"ruleset":{"digest":"x"},"outcome":{}}}', 'schema-pattern'],
    ['{"assessment":{},"result":{"ruleset":{"digest":"x"},"outcome":{},"totals":{"Q":5}}}', 'schema-type'],
  ])('%s is refused: %s', (text, code) => {
    const { past, diagnostics } = readPast(text);
    expect(past).toBeNull();
    expect(diagnostics.map((one) => one.code)).toContain(code);
  });

  test('may have anything wrong in its assessment: that is for the evaluation to say', () => {
    expect(readPast('{"answers": 5}').past).toEqual({ assessment: { answers: 5 }, result: null });
  });
});

describe('a result of the day', () => {
  const changed = (result: object): readonly string[] | null => {
    const replayer = new Replayer(named, named);
    replayer.add(readPast(JSON.stringify({ assessment, result })).past!);
    const { own } = replayer.report();
    return own.compared === 0 ? null : (own.changed[0]?.parts ?? []);
  };
  const changedIn = (change: (result: Result) => void): readonly string[] | null => {
    const result = structuredClone(whole);
    change(result);
    return changed(result);
  };

  test('comes out as it was, whole, its heart, or only its outcome', () => {
    expect(changed(whole)).toEqual([]);
    expect(changed(kept)).toEqual([]);
    const { status, grade } = kept.outcome;
    expect(changed({ ruleset: kept.ruleset, outcome: { status, grade } })).toEqual([]);
    expect(changedIn((result) => result.outcome.because.pop())).toEqual([]);
  });

  test.each<[string, (result: Result) => void]>([
    ['/outcome', (result) => (result.outcome.grade = 'poor')],
    ['/outcome', (result) => result.outcome.possible.push('poor')],
    ['/gates/required', (result) => (result.gates['required']!.status = 'fail')],
    ['/totals/Q', (result) => (result.totals['Q']!.max = '30')],
    ['/indicators/1', (result) => (result.indicators['1']!.points = '9')],
    ['/indicators/2', (result) => delete result.indicators['2']],
    ['/indicators/4', (result) => (result.indicators['4'] = result.indicators['1']!)],
  ])('%s that differs is found', (place, change) => {
    expect(changedIn(change)).toEqual([place]);
  });

  test('of another ruleset is not compared', () => {
    expect(changedIn((result) => (result.ruleset.digest = `sha256-${'0'.repeat(64)}`))).toBeNull();
  });
});

describe('an assessment with errors', () => {
  test('is named with them', () => {
    const replayer = new Replayer(named, named);
    const enterprise = { name: '甲' };
    replayer.add({ assessment, result: null });
    replayer.add({ assessment: { ...assessment, enterprise, answers: { '7': { met: true } } }, result: null });
    replayer.add({ assessment: { answers: { '1': { met: 'yes' } } }, result: null });
    expect(replayer.report().faulty).toEqual([
      { position: 2, name: '甲', findings: [{ code: 'answer-unknown-code', place: '/answers/7' }] },
      {
        position: 3,
        name: '#3',
        findings: [
          { code: 'assessment-format', place: '/format' },
          { code: 'answer-wrong-type', place: '/answers/1/met' },
        ],
      },
    ]);
  });
});
