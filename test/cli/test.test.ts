import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suite } from '../../server/src/cli/commands/test.js';
import { fixture, mini, seventy } from './mini.js';
import { biaochi, biaochiJson, Workspace } from './run.js';

const space = new Workspace();
const root = new URL('../..', import.meta.url).pathname;
const decided = (grade: string) => ({ outcome: { status: 'decided', grade, possible: [grade] } });
const low = { ...seventy, '3': { values: { share: '0' } } };

beforeAll(() => {
  space.write('right/ruleset.json', mini);
  space.write(
    'right/fixtures/a.json',
    fixture('seventy', 1, seventy, { ...decided('good'), totals: { Q: { value: '70' } } }),
  );
  space.write('right/fixtures/b.json', fixture('sixty', 2, low, decided('poor')));
  space.write('wrong/ruleset.json', mini);
  space.write('wrong/fixtures/a.json', {
    ...fixture('a', 1, seventy, { ...decided('poor'), findings: ['level-none-holds'] }),
    title: { zh: '甲<&>', en: 'First <&>' },
  });
  space.write('wrong/fixtures/b.json', '{');
  space.write(
    'wrong/fixtures/c.json',
    fixture('c', 3, { ...seventy, '3': { values: { share: '200' } } }, decided('good')),
  );
  space.write('invalid/ruleset.json', { ...mini, grades: [] });
});
afterAll(() => space.remove());

describe('biaochi test', () => {
  it('without a ruleset runs all that are shipped, and all come out as expected', async () => {
    const { code, value } = await biaochiJson<Suite[]>(['test'], root);
    expect(code).toBe(0);
    expect(value.map(({ ruleset }) => ruleset)).toContain('t-sgipa-027');
    expect(value.filter(({ passed, failed }) => passed === 0 || failed > 0)).toEqual([]);
  });

  it.each([
    ['t-sgipa-027', 0],
    ['right', 0],
    ['right/ruleset.json', 0],
    ['wrong', 1],
    ['invalid', 1],
    ['nothing', 1],
  ])('%s: exit code %i', async (reference, expected) => {
    expect((await biaochi(['test', reference], space.folder)).code).toBe(expected);
  });

  it('says where a fixture departs from what it expects', async () => {
    const { value } = await biaochiJson<Suite>(['test', 'wrong'], space.folder);
    expect(value).toMatchObject({ ruleset: 'mini', version: '1.0.0', passed: 0, failed: 3 });
    expect(value.fixtures[0]!.differences).toEqual([
      { place: '/outcome/grade', expected: 'poor', actual: 'good' },
      { place: '/outcome/possible', expected: ['poor'], actual: ['good'] },
      { place: '/findings', expected: ['level-none-holds'], actual: [] },
    ]);
    const [, unexpected, unread] = value.fixtures;
    expect(unread!.findings).toMatchObject([{ code: 'json-syntax', line: 1 }]);
    // What was found that it does not expect is said in full, and where.
    expect(unexpected!.findings).toMatchObject([
      { code: 'answer-out-of-range', place: '/assessment/answers/3/values/share' },
    ]);
    expect(unexpected!.findings[0]!.line).toBeGreaterThan(1);
  });

  it('says which fixtures each alternative of a reading moves', async () => {
    const { value } = await biaochiJson<Suite>(['test', 'right', '--readings'], space.folder);
    const standing = (grade: string) => ({ grade, possible: [grade], totals: { Q: '60' } });
    expect(value.readings).toEqual([
      {
        reading: 'bound',
        alternative: 'sixty',
        tried: 2,
        unavailable: [],
        moved: [{ fixture: 'sixty', from: standing('poor'), to: standing('good'), outcome: true, totals: [] }],
      },
    ]);
  });

  it('writes a JUnit report', async () => {
    await biaochi(['test', 'wrong', '--junit', 'report.xml', '--lang', 'en'], space.folder);
    const report = readFileSync(path.join(space.folder, 'report.xml'), 'utf8');
    expect(report).toContain('<testsuites name="biaochi" tests="3" failures="3">');
    expect(report).toContain('<testcase classname="mini@1.0.0" name="a First &lt;&amp;&gt;">');
    expect(report).toContain('<failure message="/outcome/grade: &quot;poor&quot; ≠ &quot;good&quot;">');
  });

  it('says so where the report cannot be written', async () => {
    const { code, err } = await biaochi(['test', 'right', '--junit', 'none/report.xml'], space.folder);
    expect([code, err]).toEqual([
      2,
      '写不了文件「none/report.xml」（ENOENT）；请核对路径和权限。\n' +
        'The file “none/report.xml” cannot be written (ENOENT). Check its path and permissions.\n',
    ]);
  });
});
