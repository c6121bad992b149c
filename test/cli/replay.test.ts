import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding, Replay, Result } from '@biaochi/schemas/types';
import { replay as isReplay } from '@biaochi/schemas/validators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mini } from './mini.js';
import { biaochi, biaochiJson, Workspace } from './run.js';

const space = new Workspace();
const at = (name: string): string => path.join(space.folder, name);
const anchor = { document: 'm', clause: '6' };

const [first, second, third] = mini.indicators;
const [good, poor] = mini.grades;

/** The standard asks for 75, renames row 2, and lets row 3 apply to producers alone. */
const revised = {
  ...mini,
  version: '2.0.0',
  facts: [{ id: 'producer', order: 1, label: { zh: '生产企业', en: 'Producer' }, type: 'boolean', anchor }],
  indicators: [
    first,
    { ...second, code: '2A', formerly: ['2'] },
    {
      ...third,
      applicability: {
        byEvaluator: 'forbid',
        when: { fact: 'fact:producer', operator: 'equal', value: true },
        policy: 'stay',
      },
    },
  ],
  grades: [{ ...good, bounds: [{ ...good!.bounds![0]!, atLeast: '75' }] }, poor],
  readings: [],
};

/** What is printed of a ruleset or archive that cannot be read. */
interface Unreadable {
  readonly file: string;
  readonly findings: readonly Finding[];
}

const past = (name: string, share: string | null, more: object = {}): object => ({
  format: 1,
  ruleset: 'mini',
  enterprise: { name },
  answers: { '1': { met: true }, '2': { met: true }, ...(share !== null && { '3': { values: { share } } }) },
  ...more,
});

// Row 2 earns 60, row 3 its share of 40: 70, 80, 70, 60 to 100, and row 1 unmet. After the revision row 3 of who does not
// say whether it produces earns nothing or its share, so that 丙 has at most 70 and 丁 60 to 100.
const cases = [
  past('甲', '25', { facts: { producer: true } }),
  past('乙', '50', { facts: { producer: true } }),
  past('丙', '25'),
  past('丁', null),
  past('戊', '25', { answers: { '1': { met: false }, '2': { met: true } }, readings: { bound: 'sixty' } }),
];
const ndjson = cases.map((one) => JSON.stringify(one)).join('\n');

beforeAll(() => {
  space.write('mini.json', mini);
  space.write('revised.json', revised);
  space.write('past.ndjson', ndjson);
  writeFileSync(at('past.ndjson.gz'), gzipSync(ndjson));
  for (const [index, one] of cases.entries()) space.write(`past/${index}.json`, one);
  space.write('past/readme.txt', 'not an assessment');
});
afterAll(() => space.remove());

const between = ['replay', '--from', 'mini.json', '--to', 'revised.json'];
const replay = async (...archives: string[]): Promise<Replay> =>
  (await biaochiJson<Replay>([...between, ...archives], space.folder)).value;

describe('biaochi replay', () => {
  it('says in Chinese who moves, how totals shift, what is missing and what is left', async () => {
    const { code, out } = await biaochi([...between, 'past.ndjson'], space.folder);
    expect(code).toBe(0);
    expect(out).toMatchInlineSnapshot(`
      "mini@1.0.0 → mini@2.0.0  企业 5

      等级迁移
        达标    →  未达标  2
        达标    =  达标    1
        未达标  =  未达标  1
        未定    =  未定    1

      结论改变的企业
        ↓  甲  达标 → 未达标  Q 70
        ↓  丙  达标 → 未达标  Q 70 → 60–70

      得分变化（最小 … 中位 … 最大）
        Q  总分  ↑ 0  ↓ 0  = 2  0 … 0 … 0

      缺少的资料（涉及的企业数）
        事实  producer  生产企业  3  其中使结论未定 1

      新规则集里没有去处的（涉及的企业数）
        取舍  bound  界限是70还是60？  1

      在旧规则集下就有错误的评价（有错误的部分按未评计）
        ✗  甲  fact-unknown /facts/producer
        ✗  乙  fact-unknown /facts/producer

      与当日结果核对
        核对 0  不符 0
      "
    `);
  });

  it('says the same in English', async () => {
    const { out } = await biaochi([...between, 'past.ndjson', '--lang', 'en'], space.folder);
    expect(out).toMatchInlineSnapshot(`
      "mini@1.0.0 → mini@2.0.0  enterprises 5

      Grade migration
        Qualified      →  Not qualified  2
        Qualified      =  Qualified      1
        Not qualified  =  Not qualified  1
        undetermined   =  undetermined   1

      Enterprises that move
        ↓  甲  Qualified → Not qualified  Q 70
        ↓  丙  Qualified → Not qualified  Q 70 → 60–70

      Score shift (least … median … greatest)
        Q  Total  ↑ 0  ↓ 0  = 2  0 … 0 … 0

      Missing inputs (enterprises concerned)
        fact  producer  Producer  3  leaving undetermined 1

      Left without a place in the new ruleset (enterprises concerned)
        reading  bound  Is the limit 70 or 60?  1

      With errors under the old ruleset already (what they concern counts as not assessed)
        ✗  甲  fact-unknown /facts/producer
        ✗  乙  fact-unknown /facts/producer

      Against the results of the day
        compared 0  different 0
      "
    `);
  });

  // 甲 has 70 of 75. 丙 has 70: 75 alone fails it, the new condition alone leaves 60 to 70 open, both fail it.
  it('attributes the moves to groups of changes, and tells them in words', async () => {
    const { code, value } = await biaochiJson<Replay>([...between, 'past.ndjson', '--attribute'], space.folder);
    expect([code, isReplay(value), isReplay.errors]).toEqual([0, true, null]);
    const { groups, moves, method } = value.attribution!;
    const [threshold, condition] = ['/grades/good/bounds/Q/atLeast', '/indicators/3/applicability'];
    expect(method).toBe('exact');
    expect(moves.map(({ name, grades, undetermined }) => [name, grades, undetermined])).toEqual([
      ['甲', -1, 0],
      ['丙', -1, 0],
    ]);
    const shares = moves.map((move) =>
      move.shares.map(({ group, ...share }) => [groupOf(group), ...Object.values(share)]),
    );
    expect(shares).toEqual([
      [['threshold', 'good', true, '-1', '0']],
      [
        ['condition', 'poor', false, '-0.5', '0.5'],
        ['threshold', 'undetermined', false, '-0.5', '-0.5'],
      ],
    ]);
    const { out } = await biaochi([...between, 'past.ndjson', '--attribute', '--lang', 'en'], space.folder);
    expect(out).toContain('would not move without it 1');
    function groupOf(id: string): string {
      expect(groups.map((group) => group.id)).toContain(id);
      return id.startsWith(threshold) ? 'threshold' : id.startsWith(condition) ? 'condition' : id;
    }
  });

  it('prints JSON that follows its schema', async () => {
    const { code, value } = await biaochiJson<Replay>([...between, 'past.ndjson'], space.folder);
    expect([code, isReplay(value), isReplay.errors]).toEqual([0, true, null]);
    expect(value.impact.count).toBe(5);
    expect(value.impact.moves.map(({ name, direction }) => [name, direction])).toEqual([
      ['甲', 'worse'],
      ['丙', 'worse'],
    ]);
    expect(value.impact.missing).toEqual([{ kind: 'fact', code: 'producer', count: 3, blocking: 1 }]);
    expect(value.left).toEqual([{ kind: 'reading', code: 'bound', count: 1 }]);
    expect(value.faulty.map(({ name, findings }) => [name, findings])).toEqual([
      ['甲', [{ code: 'fact-unknown', place: '/facts/producer' }]],
      ['乙', [{ code: 'fact-unknown', place: '/facts/producer' }]],
    ]);
  });

  it('reads .ndjson, .ndjson.gz, files of one case and folders alike, several in turn', async () => {
    const expected = await replay('past.ndjson');
    expect(await replay('past.ndjson.gz')).toEqual(expected);
    expect(await replay('past')).toEqual(expected);
    expect(await replay(...cases.map((_, index) => `past/${index}.json`))).toEqual(expected);
    const twice = await replay('past.ndjson', 'past');
    expect([twice.impact.count, twice.impact.moves.map(({ position }) => position)]).toEqual([10, [1, 3, 6, 8]]);
  });

  it('takes a line for what stands between line feeds, whatever else is in it', async () => {
    const [one, two] = [past('甲\u2028乙', '25'), past('丙', '25')].map((each) => JSON.stringify(each));
    space.write('odd.ndjson', `\uFEFF${one}\r\n\r\n   \n${two}\n`);
    expect((await replay('odd.ndjson')).impact.moves.map(({ name }) => name)).toEqual(['甲\u2028乙', '丙']);
    space.write('empty.ndjson', '');
    expect((await replay('empty.ndjson')).impact).toMatchObject({ count: 0, migration: [], moves: [] });
  });
});

describe('results of the day', () => {
  const result = async (name: string): Promise<Result> =>
    (await biaochiJson<Result>(['evaluate', `past/${name}.json`, '--ruleset', 'mini.json'], space.folder)).value;

  it('that come out again are exit code 0, as evaluate printed them', async () => {
    const kept = await Promise.all(cases.map((_, index) => result(String(index))));
    const lines = kept.map((one, index) => JSON.stringify({ assessment: cases[index], result: one }));
    space.write('kept.ndjson', lines.join('\n'));
    const { code, value } = await biaochiJson<Replay>([...between, 'kept.ndjson'], space.folder);
    expect([code, value.own]).toEqual([0, { compared: 5, changed: [] }]);
  });

  it('that do not are exit code 1, and each is named with its parts', async () => {
    const tampered = await result('1');
    tampered.totals['Q']!.exact = '81';
    tampered.indicators['3']!.points = '21';
    space.write('tampered.json', { assessment: cases[1], result: tampered });
    const { code, out } = await biaochi([...between, 'tampered.json'], space.folder);
    expect(code).toBe(1);
    expect(out).toContain('  核对 1  不符 1\n  ✗  乙  /totals/Q  /indicators/3\n');
  });
});

describe('an archive that cannot be read', () => {
  const fails = async (archive: string, ...texts: string[]): Promise<void> => {
    const { code, value } = await biaochiJson<Unreadable>([...between, archive], space.folder);
    expect([code, value.file]).toEqual([2, archive]);
    expect(value.findings).toHaveLength(1);
    for (const text of texts) expect(value.findings[0]!.message).toContain(text);
  };

  it('is a fault with the file and the line, in both languages', async () => {
    space.write('broken.ndjson', `${ndjson.split('\n')[0]}\n\n{"format": 1,,}\n`);
    const zh = await biaochi([...between, 'broken.ndjson'], space.folder);
    expect(zh.code).toBe(2);
    expect(zh.out).toMatchInlineSnapshot(`
      "broken.ndjson  错误  archive-unreadable
        归档「broken.ndjson:3」读不了：第3行第14列「,」：这里要有一个带双引号的键；请补上。请改正这一条，或从归档里取出。
      "
    `);
    const en = await biaochi([...between, 'broken.ndjson', '--lang', 'en'], space.folder);
    expect(en.out).toMatchInlineSnapshot(`
      "broken.ndjson  error  archive-unreadable
        The archive entry “broken.ndjson:3” cannot be read: Line 3, column 14, “,”: a key in double quotation marks belongs here; add it. Correct it, or take it out of the archive.
      "
    `);
    await fails('broken.ndjson', 'broken.ndjson:3');
  });

  it('is one where an entry is no assessment, or its result no result', async () => {
    space.write('list.ndjson', `${ndjson}\n[1, 2]`);
    await fails('list.ndjson', 'list.ndjson:6');
    space.write('half.json', { assessment: cases[0], result: { outcome: {} } });
    await fails('half.json', 'half.json', 'ruleset');
  });

  it('is one where the bytes are not UTF-8, not compressed, or cut short', async () => {
    space.write('latin.ndjson', `${ndjson}\n`);
    appendFileSync(at('latin.ndjson'), Buffer.from([0x7b, 0xe9, 0x7d]));
    await fails('latin.ndjson', 'latin.ndjson:6', 'UTF-8');
    space.write('plain.ndjson.gz', ndjson);
    await fails('plain.ndjson.gz', 'plain.ndjson.gz:1', 'Z_DATA_ERROR');
    writeFileSync(at('cut.ndjson.gz'), readFileSync(at('past.ndjson.gz')));
    truncateSync(at('cut.ndjson.gz'), 60);
    await fails('cut.ndjson.gz', 'cut.ndjson.gz:', 'Z_BUF_ERROR');
  });

  it('is one that is not there', async () => {
    await fails('nothing.ndjson', 'nothing.ndjson', 'ENOENT');
  });
});

describe('another reading of the same standard', () => {
  const same = ['replay', '--from', 'mini.json', '--to', 'mini.json', 'past.ndjson'];

  it('is the new side: at 60 the one who earns at least 60 is decided, and nobody else moves', async () => {
    const { code, value } = await biaochiJson<Replay>(
      [...same, '--reading', 'bound=sixty', '--attribute'],
      space.folder,
    );
    expect(code).toBe(0);
    expect(value.impact.moves.map(({ name, from, to }) => [name, from, to])).toEqual([['丁', 'undetermined', 'good']]);
    expect(value.to.digest).not.toBe(value.from.digest);
    expect(value.attribution?.moves).toHaveLength(1);
  });

  it('that is not there ends with 2 and says which there are', async () => {
    const { code, value } = await biaochiJson<Unreadable>([...same, '--reading', 'bound=fifty'], space.folder);
    expect([code, value.findings[0]?.code]).toEqual([2, 'ruleset-invalid']);
    expect(value.findings[0]?.message).toContain('fifty');
  });
});

describe('the arguments', () => {
  it.each([
    ['without --to', ['replay', '--from', 'mini.json', 'past.ndjson']],
    ['without an archive', between],
  ])('%s: exit code 2', async (_, args) => {
    const { code, out } = await biaochi(args, space.folder);
    expect([code, out]).toEqual([2, '']);
  });

  it('name a ruleset that cannot be used', async () => {
    const args = ['replay', '--from', 'mini.json', '--to', 'nothing', 'past.ndjson'];
    const { code, value } = await biaochiJson<Unreadable>(args, space.folder);
    expect([code, value.file, value.findings[0]?.code]).toEqual([2, 'nothing', 'ruleset-unknown']);
  });

  it('take ids of shipped standards and their archives', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    const args = ['replay', '--from', 't-sgipa-027', '--to', 't-sgipa-027', 'rulesets/t-sgipa-027/past'];
    const { code, value } = await biaochiJson<Replay>(args, root);
    expect([code, value.own, value.impact.moves]).toEqual([0, { compared: 500, changed: [] }, []]);
  });
});
