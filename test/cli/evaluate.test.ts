import { readdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Finding, Fixture, Result } from '@biaochi/schemas/types';
import { result as isResult } from '@biaochi/schemas/validators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, mini, seventy } from './mini.js';
import { biaochi, biaochiJson, shipped, shippedJson, Workspace } from './run.js';

const space = new Workspace();
const here = space.folder;
const fixturesFolder = fileURLToPath(new URL('../../rulesets/t-sgipa-027/fixtures', import.meta.url));
const fixtures = readdirSync(fixturesFolder).map((name) => shippedJson<Fixture>(`t-sgipa-027/fixtures/${name}`));
const s03 = fixtures.find(({ id }) => id === 's03-exactly-70')!;

beforeAll(() => {
  space.write('mini.json', mini);
  space.write('seventy.json', answers(seventy));
  space.write('s03.json', s03.assessment);
  space.write('open.json', answers({ '1': { met: true }, '2': { met: true } }));
  space.write('wrong.json', answers({ ...seventy, '9': { met: true } }));
  space.write('none.json', { format: 1, answers: {} });
  space.write('unknown.json', { format: 1, ruleset: 't-none-1', answers: {} });
  space.write('cut.json', '{ "format": 1,\n  "ruleset": ');
  space.write(
    'long.json',
    `{"format":1,"ruleset":"./mini.json","answers":{"1":{"met":true},"2":{"met":true},
  "3":{"values":{"share":25.00000000000000001}}}}`,
  );
});
afterAll(() => space.remove());

interface Unread {
  file: string;
  findings: Finding[];
}

const codes = ({ findings }: { findings: Finding[] }): string[] => findings.map(({ code }) => code);

describe('biaochi evaluate --json', () => {
  it('gives one result for one file, in the shape of the schema', async () => {
    const { code, value } = await biaochiJson<Result>(['evaluate', 's03.json'], here);
    expect(code).toBe(0);
    expect([isResult(value), isResult.errors]).toEqual([true, null]);
    expect(value.outcome).toMatchObject({ status: 'decided', grade: 'green-low-carbon' });
    expect(value.totals['Q']).toMatchObject({ value: '70', exact: '70', min: '70', max: '70' });
    expect(value.ruleset.digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(value.outcome.because).toContainEqual({
      fact: 'total:Q',
      value: '70',
      operator: 'greaterThanInclusive',
      bound: '70',
      holds: true,
      clause: '5.2',
      document: 'sgipa',
    });
  });

  it('adds the nearest improvements where asked, and only there', async () => {
    space.write('unmet.json', answers({ '1': { met: false }, '2': { met: true }, '3': { values: { share: '50' } } }));
    const { code, value } = await biaochiJson<Result>(['evaluate', 'unmet.json', '--improve'], here);
    expect([code, isResult(value), isResult.errors]).toEqual([0, true, null]);
    expect(value.improvements).toMatchObject({
      target: 'good',
      reachable: 'yes',
      needed: ['1'],
      sets: [{ grade: 'good', answers: { '1': { met: true } } }],
    });
    const plain = await biaochiJson<Result>(['evaluate', 'unmet.json'], here);
    expect(plain.value).not.toHaveProperty('improvements');
    const { out } = await biaochi(['evaluate', 'unmet.json', '--improve'], here);
    expect(out).toMatch(/最近的改进 {2}到 达标\n {2}1 种办法，每种项数 1\n {2}都要改 1\n {2}1 {2}1 .* → 满足/);
  });

  it('gives an array for several files, in their order, an unreadable one as its findings', async () => {
    const files = ['seventy.json', 'missing.json', 's03.json', 'cut.json'];
    const { code, value } = await biaochiJson<(Result | Unread)[]>(['evaluate', ...files], here);
    expect(code).toBe(2);
    expect(value.map((one) => ('outcome' in one ? one.outcome.grade : [one.file, ...codes(one)]))).toEqual([
      'good',
      ['missing.json', 'file-unreadable'],
      'green-low-carbon',
      ['cut.json', 'json-syntax'],
    ]);
    expect((value[3] as Unread).findings[0]).toMatchObject({ severity: 'error', line: 2, column: 14 });
  });

  it('gives every shipped fixture its expected outcome in one run', async () => {
    const files = fixtures.map((fixture) => space.write(`all/${fixture.id}.json`, fixture.assessment));
    const { value } = await biaochiJson<Result[]>(['evaluate', ...files], here);
    const outcome = ({ status, grade, possible }: Result['outcome']) => ({ status, grade, possible });
    expect(value.map((one) => outcome(one.outcome))).toEqual(fixtures.map(({ expect }) => expect.outcome));
  });

  it.each([
    ['seventy.json', 0, []],
    ['open.json', 0, []],
    ['wrong.json', 2, ['answer-unknown-code']],
    ['none.json', 2, ['ruleset-missing']],
    ['unknown.json', 2, ['ruleset-unknown']],
    ['missing.json', 2, ['file-unreadable']],
    ['.', 2, ['file-unreadable']],
    ['cut.json', 2, ['json-syntax']],
  ])('%s: exit code %i, findings %j', async (file, expected, findings) => {
    const { code, value } = await biaochiJson<Unread>(['evaluate', file], here);
    expect([code, codes(value)]).toEqual([expected, findings]);
  });

  it('says line and column of a finding, and never says one mistake twice', async () => {
    const { value: wrong } = await biaochiJson<Result>(['evaluate', 'wrong.json'], here);
    expect(wrong.findings).toMatchObject([{ place: '/answers/9', line: 16, column: 5 }]);
    const { code, value: long } = await biaochiJson<Result>(['evaluate', 'long.json'], here);
    expect([code, long.outcome.status]).toEqual([2, 'undetermined']);
    expect(long.findings).toMatchObject([{ code: 'json-number-digits', place: '/answers/3/values/share', line: 2 }]);
  });

  it('speaks Chinese unless asked for English', async () => {
    const { value: zh } = await biaochiJson<Result>(['evaluate', 'wrong.json'], here);
    const { value: en } = await biaochiJson<Result>(['evaluate', 'wrong.json', '--lang', 'en'], here);
    expect(zh.findings[0]!.message).toMatch(/没有指标「9」/);
    expect(en.findings[0]!.message).toMatch(/there is no indicator “9”/);
  });
});

describe('biaochi evaluate --ruleset', () => {
  const digest = async (): Promise<string> =>
    (await biaochiJson<Result>(['evaluate', 's03.json'], here)).value.ruleset.digest;

  it.each([
    ['an id', () => 't-sgipa-027'],
    ['id@version', () => `t-sgipa-027@${shippedJson<{ version: string }>('t-sgipa-027/ruleset.json').version}`],
    ['a digest', digest],
    ['a file', () => space.write('copy/ruleset.json', shipped('t-sgipa-027/ruleset.json'))],
    ['a folder', () => path.dirname(space.write('copy/ruleset.json', shipped('t-sgipa-027/ruleset.json')))],
  ])('takes %s, and wins over the file', async (_, reference) => {
    space.write('other.json', { ...s03.assessment, ruleset: './mini.json' });
    const args = ['evaluate', 'other.json', '--ruleset', await reference()];
    const { code, value } = await biaochiJson<Result>(args, here);
    expect([code, value.ruleset.id, value.outcome.grade]).toEqual([0, 't-sgipa-027', 'green-low-carbon']);
    expect(value.ruleset.digest).toBe(await digest());
  });

  it.each([
    ['nothing-like-it', 'ruleset-unknown'],
    ['./nothing.json', 'file-unreadable'],
    ['seventy.json', 'ruleset-invalid'],
    ['cut.json', 'ruleset-invalid'],
  ])('%s is %s', async (reference, expected) => {
    const { code, value } = await biaochiJson<Unread>(['evaluate', 's03.json', '--ruleset', reference], here);
    expect([code, value.file, codes(value)]).toEqual([2, 's03.json', [expected]]);
  });
});

describe('biaochi evaluate --reading', () => {
  it.each([
    [{}, [], 'good', {}],
    [{ bound: 'sixty' }, [], 'good', { bound: 'sixty' }],
    [{}, ['--reading', 'bound=sixty'], 'good', { bound: 'sixty' }],
    [{ bound: 'sixty' }, ['--reading', 'bound=seventy'], 'poor', {}],
  ])('file %j, command line %j: %s', async (readings, args, grade, taken) => {
    const given =
      grade === 'good' && Object.keys(taken).length === 0 ? seventy : { ...seventy, '3': { values: { share: '0' } } };
    space.write('reading.json', answers(given, { readings }));
    const { value } = await biaochiJson<Result>(['evaluate', 'reading.json', ...args], here);
    expect([value.outcome.grade, value.ruleset.readings]).toEqual([grade, taken]);
  });

  it('may be given several times, and an unknown one is an error finding without a line', async () => {
    const args = [
      'evaluate',
      'seventy.json',
      '--reading',
      'bound=sixty',
      '--reading',
      'limit=x',
      '--reading',
      'none=y',
    ];
    const { code, value } = await biaochiJson<Result>(args, here);
    expect([code, codes(value)]).toEqual([2, ['reading-unknown', 'reading-unknown']]);
    expect(value.findings[0]).not.toHaveProperty('line');
    expect(value.ruleset.readings).toEqual({ bound: 'sixty' });
  });

  it('without an alternative is a mistake in the arguments', async () => {
    const { code, out, err } = await biaochi(['evaluate', 'seventy.json', '--reading', 'bound'], here);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('--reading takes READING=ALTERNATIVE, but “bound” was given.');
  });
});

describe('biaochi evaluate --reference', () => {
  it('gives the reference engine’s answer for every complete fixture, and it never differs', async () => {
    const complete = fixtures.filter(({ assessment, expect }) => {
      return (
        Object.keys(assessment.answers).length === 35 && expect.outcome.status === 'decided' && !expect.findings?.length
      );
    });
    expect(complete.length).toBeGreaterThan(15);
    const files = complete.map((fixture) => space.write(`all/${fixture.id}.json`, fixture.assessment));
    const { code, value } = await biaochiJson<Result[]>(['evaluate', '--reference', ...files], here);
    expect(code).toBe(0);
    expect(value.map(({ outcome }) => outcome.grade)).toEqual(complete.map(({ expect }) => expect.outcome.grade));
    expect(value.every((one) => isResult(one))).toBe(true);
    expect(value[0]!.outcome.because).toEqual([]);
  });

  it('is an error finding on an incomplete assessment, which it does not answer', async () => {
    const { code, value } = await biaochiJson<Result>(['evaluate', '--reference', 'open.json'], here);
    expect([code, codes(value)]).toEqual([2, ['reference-incomplete']]);
    expect(value.findings[0]!.message).toContain('answer:3');
    expect([value.outcome.grade, value.totals, isResult(value)]).toEqual([null, {}, true]);
  });
});

describe('mistakes in the arguments', () => {
  it.each([[['evaluate']], [['evaluate', 'a.json', '--lang', 'fr']], [['evaluate', '--nothing']], [['nothing']]])(
    '%j: exit code 2, nothing on standard output',
    async (args) => {
      const { code, out, err } = await biaochi(args, here);
      expect([code, out]).toEqual([2, '']);
      expect(err).toMatch(/^error: /);
    },
  );
});
