import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, fixture, mini, seventy } from './mini.js';
import { biaochi, Workspace } from './run.js';

const space = new Workspace();
beforeAll(() => {
  space.write('mini.json', mini);
  space.write('pass.json', answers(seventy));
  space.write('fail.json', answers({ '1': { met: false }, '3': { values: { share: '40' } }, '9': { met: true } }));
  space.write('folder/ruleset.json', mini);
  const expect = { outcome: { status: 'decided', grade: 'poor', possible: ['poor'] } };
  space.write('folder/fixtures/a.json', fixture('a', 1, seventy, expect));
});
afterAll(() => space.remove());

const printed = async (...args: string[]): Promise<string> => (await biaochi(args, space.folder)).out;

describe('what people read', () => {
  it('evaluate, in Chinese', async () => {
    expect(await printed('evaluate', 'pass.json')).toMatchInlineSnapshot(`
      "pass.json  小标准  mini@1.0.0

      等级  达标 (good)
        ✓  必选项 = 通过  5.2
        ✓  Q = 70 ≥ 70    5.2

      门槛
        ✓  必选项 (required)  通过  5.2

      总分
        Q  70  总分  5.1

      指标
        1  R  满足               有制度  1 = 是                                表1 行1
        2  S  满足      60 / 60  有记录  2 = 是                                表1 行2
        3  S  部分满足  10 / 40  利用率  3.share = 25 ≥ 0；3.share = 25 ≤ 100  表1 行3
      "
    `);
    expect(await printed('evaluate', 'fail.json')).toMatchInlineSnapshot(`
      "fail.json  小标准  mini@1.0.0

      等级  未达标 (poor)
        ✗  必选项 = 不通过，须为通过  5.2

      门槛
        ✗  必选项 (required)  不通过: 1  5.2
            ✗  1 = 不满足，须为满足或不适用  表1 行1

      总分
        Q  16 – 76  总分  5.1

      指标
        1  R  不满足             有制度  1 = 否，须为是                        表1 行1
        2  S  未知         0–60  有记录  2 = 未知，须为是                      表1 行2
        3  S  部分满足  16 / 40  利用率  3.share = 40 ≥ 0；3.share = 40 ≤ 100  表1 行3

      发现
      fail.json:13:5  错误  answer-unknown-code  /answers/9
        答案的键要是规则集里的指标编码，没有指标「9」；请改正编码或删去这条答案。
        13 |     "9": {
           |     ^
      "
    `);
  });

  it('evaluate, in English', async () => {
    expect(await printed('evaluate', 'fail.json', '--lang', 'en', '--reading', 'bound=sixty')).toMatchInlineSnapshot(`
      "fail.json  Small standard  mini@1.0.0  bound=sixty

      Grade  Not qualified (poor)
        ✗  Required rows = fail, needs pass  5.2

      Gates
        ✗  Required rows (required)  fail: 1  5.2
            ✗  1 = unmet, needs met or not applicable  表1 行1

      Totals
        Q  16 – 76  Total  5.1

      Indicators
        1  R  unmet             Has rules      1 = no, needs yes                     表1 行1
        2  S  unknown     0–60  Keeps records  2 = unknown, needs yes                表1 行2
        3  S  partial  16 / 40  Share used     3.share = 40 ≥ 0; 3.share = 40 ≤ 100  表1 行3

      Findings
      fail.json:13:5  error  answer-unknown-code  /answers/9
        An answer's key must be an indicator's code; there is no indicator “9”. Correct the code or remove the answer.
        13 |     "9": {
           |     ^
      "
    `);
  });

  it('test and describe', async () => {
    expect(await printed('test', 'folder', '--readings')).toMatchInlineSnapshot(`
      "mini@1.0.0  0 通过, 1 不通过
        ✗ a  样本a
            /outcome/grade     应为 poor      实得 good
            /outcome/possible  应为 ["poor"]  实得 ["good"]

      存疑与取舍
        bound=sixty  不改变任何样本企业
      "
    `);
    expect(await printed('describe', 'mini.json', '--lang', 'en')).toMatchInlineSnapshot(`
      "Small standard  mini@1.0.0  sha256-e84b7f8076b7727bcf510f9ef8c75cfe2745f174470368cffa7a939fafab4172

      Sources (1)
        T/M 1  Small standard

      Classes (2)
        R  R  Required  1
        S  S  Scored    2

      Inputs (1)
        value:3/share  Share  number  %  [0, 100]  表1 行3

      Indicators (3)
        1  R  Has rules      met               required  may not be called not applicable  表1 行1
        2  S  Keeps records  met           60            may not be called not applicable  表1 行2
        3  S  Share used     value  share  40            may not be called not applicable  表1 行3

      Totals (1)
        Q  Total  sum  5.1

      Gates (1)
        required  Required rows  1  lowest grade  5.2

      Grades (2)
        good  Qualified      5.2
        poor  Not qualified  5.2

      Readings (1)
        bound  Is the limit 70 or 60?  5.2
          ●  seventy  70  default
          ○  sixty    60
      "
    `);
  });

  it('is coloured for a terminal and never with NO_COLOR', async () => {
    const coloured = await biaochi(['evaluate', 'pass.json'], space.folder, { NO_COLOR: '', FORCE_COLOR: '1' });
    const plain = await biaochi(['evaluate', 'pass.json'], space.folder, { NO_COLOR: '1', FORCE_COLOR: '1' });
    expect(coloured.out).toContain('\u001b[32m');
    expect(plain.out).not.toContain('\u001b[');
    expect(coloured.out.replace(/\u001b\[\d+m/g, '')).toBe(plain.out);
  });
});
