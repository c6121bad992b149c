import fs from 'node:fs';
import { check, ordered } from '@biaochi/engine';
import type { Draft, Ruleset } from '@biaochi/schemas/types';
import { createInstance } from 'i18next';
import { describe, expect, it } from 'vitest';
import { isRefusal } from '../../studio/src/commands/command.js';
import { pasteRows } from '../../studio/src/commands/pasteRows.js';
import { tableOrder } from '../../studio/src/commands/tableOrder.js';
import { paste as chinese } from '../../studio/src/i18n/zh/paste.js';
import { clipOf, copiedTable } from '../../studio/src/paste/copied.js';
import type { Role } from '../../studio/src/paste/headings.js';
import { scoringWords } from '../../studio/src/paste/scoringWords.js';
import { fromTsv } from '../../studio/src/paste/tsv.js';
import { acceptedAtFirst, type Decisions, taken, understand } from '../../studio/src/paste/understand.js';
import { sgipa } from './sgipa.js';

const raw = (name: string): string[][] =>
  fromTsv(fs.readFileSync(new URL(`../e2e/data/${name}`, import.meta.url), 'utf8'));
const sgipaTable = raw('t-sgipa-027-table1.txt');
const engineering = raw('ccpitcsc-engineering-tables.txt');

/** The standard without what the table brings. */
const bare: Ruleset = (() => {
  const { derived: _, readings: __, notes: ___, ...rest } = sgipa;
  return { ...rest, groups: [], indicators: [], totals: [], gates: [], grades: sgipa.grades.slice(1) };
})();
const undecided: Decisions = { corrections: new Map(), columns: new Map() };
const read = (grid: readonly (readonly string[])[], decisions = undecided) => understand(grid, bare, decisions);
/** One row under the headings of the standard's own table. */
const heading = ['序号', '一级指标', '二级指标', '指标要求', '指标属性', '说明'];
const rowOf = (...cells: string[]) => read([heading, cells]).rows[0]!;
/** How a phrase is scored, in an optional row whose requirement is given. */
const scored = (phrase: string, requirement = '建立制度；定期公开') =>
  rowOf('1', '甲', '乙', requirement, 'O', phrase).proposal?.scoring ?? null;

describe('table 1 of T/SGIPA 027 as it was printed', () => {
  const { rows, skipped, caption, tables } = read(sgipaTable);
  const own = tableOrder(sgipa).filter(({ code }) => /^\d+$/.test(code));
  const groupOf = (code: string) => sgipa.groups.find((group) => group.code === code)!;

  it('has its 32 rows, each in its groups, with its class', () => {
    expect(rows.map((row) => [row.code, row.item.group, row.item.subgroup, row.class?.code])).toEqual(
      own.map(({ code, group, class: of }) => {
        const { title, parent } = groupOf(group);
        return [code, groupOf(parent!).title.zh, title.zh, of];
      }),
    );
    expect(caption).toBe('表1');
    expect(skipped.map(({ why }) => why)).toEqual(['prose']);
    expect(tables.map(({ columns }) => columns)).toEqual([
      ['number', 'group', 'subgroup', 'requirement', 'class', 'note'],
    ]);
  });

  it('is scored as the standard is, where its phrases say so', () => {
    const differing = own.filter(({ code, scoring }) => {
      const { proposal } = rows.find((row) => row.code === code)!;
      return scoring.method === 'met' && JSON.stringify(proposal?.scoring) !== JSON.stringify(scoring);
    });
    expect(differing.map(({ code }) => code)).toEqual([]);
    const at = (code: string) => rows.find((row) => row.code === code)!.proposal!;
    const shipped = (code: string) =>
      own.find((row) => row.code === code)!.scoring as never as {
        rows: unknown;
        steps: unknown;
        bands: { range: unknown; clamp: unknown }[];
      };
    expect(at('8').scoring).toMatchObject({ method: 'combination', rows: shipped('8').rows });
    expect(at('10').scoring).toMatchObject({ method: 'count', steps: shipped('10').steps });
    expect(at('21').scoring).toMatchObject({
      method: 'scale',
      bands: shipped('21').bands.map(({ range, clamp }) => ({ range, ...(clamp ? { clamp } : {}) })),
    });
    expect(at('21').derived).toMatchObject([{ unit: '%', formula: { text: '100 × part ÷ whole' } }]);
  });

  it('says of each row what was mended, and what to look at', () => {
    const told = (says: string) =>
      rows.filter(({ remarks }) => remarks.some((remark) => remark.says === says)).map(({ code }) => code);
    expect(told('zeroForLetter')).toEqual(['15', '17', '19', '20', '22', '24', '25', '27', '28', '30', '31', '32']);
    expect(told('shifted')).toEqual(['21', '22']);
    expect(told('groupIsSubgroup')).toEqual(['23', '24', '25']);
    expect(told('checksUnnamed')).toEqual(['10']);
    expect(told('zeroEarns')).toEqual(['21']);
    expect(rows.filter((row) => !acceptedAtFirst(row).scoring).map(({ code }) => code)).toEqual(['10', '21']);
    expect(rows.filter(({ weight }) => weight === 'fault')).toEqual([]);
  });

  it('becomes indicators that the schema takes, in one step', () => {
    const draft: Draft = { format: 1, ruleset: bare, fixtures: [], suppressions: [] };
    const all = rows.map((row) => taken(row, { scoring: true, veto: true }, `表1 行${row.code}`)!);
    const after = pasteRows(all, { untitled: { zh: '指标' } }).run(draft);
    if (isRefusal(after)) throw new Error(JSON.stringify(after));
    expect(after.ruleset.indicators).toHaveLength(32);
    expect(after.ruleset.groups.filter(({ parent }) => parent === undefined)).toHaveLength(5);
    expect(after.ruleset.derived).toHaveLength(1);
    const errors = check(after.ruleset).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, place }) => `${code} ${place}`)).toEqual([]);
    // The very same rows again are there already.
    const again = understand(sgipaTable, after.ruleset, undecided).rows;
    expect(new Set(again.map(({ weight }) => weight))).toEqual(new Set(['fault']));
  });
});

describe('the tables of the engineering index system as they were printed', () => {
  const { rows, skipped } = read(engineering);
  const at = (code: string) => rows.find((row) => row.code === code)!;

  it('are 15 items; the annex gives the levels of the ones that the list weighs', () => {
    expect(
      rows.map(({ code, item, proposal }) => [
        code,
        item.title,
        proposal &&
          'levels' in proposal.scoring && [
            proposal.scoring.weight,
            ...proposal.scoring.levels.map(({ points }) => points),
          ],
      ]),
    ).toEqual([
      ['1.1', '企业单位产值碳强度', [15, 5, 3, 1]],
      ['1.2', '企业单位产值用水情况', [7, 5, 3, 1]],
      ['2.1', '施工固废处理率', [10, 10, 0]],
      ['2.2', '施工材料重复利用率', [10, 5, 4, 3, 2, 1]],
      ['2.3', '实施清洁生产审核', [6, 5, 3, 2, 1]],
      ['3.1', '持续安全生产', [4, 1, 0]],
      ['4.1', '重点污染物排放总量控制目标完成情况', [10, 1, 0]],
      ['5.1', '低碳管理体系建设', [8, 2, 1, 2]],
      ['5.2', '低碳发展规划和专项资金投入计划', [5, 3, 2, 1]],
      ['5.3', '能源管理体系建设', [6, 3, 2, 1]],
      ['5.4', '环境管理体系建设', [6, 3, 2, 1]],
      ['5.5', '质量管理体系建设', [6, 3, 2, 1]],
      ['6.1', '超额完成节能指标', [2, 3, 2, 1]],
      ['6.2', '资源综合利用情况', [2, 5, 4, 3, 2, 1]],
      ['6.3', '节能工作获奖情况', [3, 5, 4, 3, 2, 1]],
    ]);
    expect([...new Set(rows.map(({ item }) => item.group))]).toEqual([
      '服务低碳化',
      '资源节约化',
      '生产安全化',
      '排放减量化',
      '管理科学化',
      '鼓励项',
    ]);
  });

  it('have two vetoes, because the note says what the star means', () => {
    expect(rows.filter(({ isVeto }) => isVeto).map(({ code }) => code)).toEqual(['3.1', '4.1']);
    expect(acceptedAtFirst(at('3.1')).veto).toBe(true);
    expect(skipped.filter(({ why }) => why === 'veto')).toHaveLength(1);
    const mute = read(engineering.filter(([cell]) => !cell?.includes('一票否决'))).rows.find(
      ({ code }) => code === '3.1',
    )!;
    expect(mute.remarks).toContainEqual({ weight: 'doubt', says: 'starUnexplained' });
    expect(acceptedAtFirst(mute).veto).toBe(false);
  });

  it('have levels by number where each line is a stretch of it', () => {
    const levels = at('2.2').proposal!.scoring as never as { levels: { when: unknown }[] };
    const bound = (operator: string, value: number) => ({ fact: 'value:2.2/value', operator, value });
    expect(levels.levels.map(({ when }) => when)).toEqual([
      bound('greaterThanInclusive', 90),
      { all: [bound('greaterThanInclusive', 85), bound('lessThan', 90)] },
      { all: [bound('greaterThanInclusive', 80), bound('lessThan', 85)] },
      { all: [bound('greaterThanInclusive', 75), bound('lessThan', 80)] },
      bound('lessThan', 75),
    ]);
    expect(at('2.2').proposal!.inputs).toMatchObject([{ id: 'value', unit: '%', label: { zh: '施工材料重复利用率' } }]);
  });

  it('are not taken for right where they contradict themselves', () => {
    const says = (code: string) =>
      at(code)
        .remarks.filter(({ weight }) => weight === 'doubt')
        .map((remark) => remark.says);
    expect([says('2.1'), says('2.3'), says('5.1'), says('5.2'), says('5.5')]).toEqual([
      ['levelsBeyond'],
      ['levelsBeyond'],
      ['samePoints', 'levelsShort'],
      [],
      ['levelsShort'],
    ]);
  });

  it('are taken for right once the editor writes what their levels earn', () => {
    const printed = at('5.1').item.rubric.map(({ line }, index) => [line, { level: String(3 - index) }] as const);
    const corrected = read(engineering, { ...undecided, corrections: new Map(printed) }).rows.find(
      ({ code }) => code === '5.1',
    )!;
    expect(corrected.remarks.filter(({ weight }) => weight === 'doubt')).toEqual([]);
    expect(acceptedAtFirst(corrected).scoring).toBe(true);
  });

  const withClasses = (...classes: Ruleset['classes']) => understand(engineering, { ...bare, classes }, undecided);
  const required = sgipa.classes.find(({ kind }) => kind === 'required')!;

  it('bring classes along where the standard has none that earns points', () => {
    const { classes, rows: own, caption } = withClasses(required);
    expect(caption).toBe('附录A');
    expect(classes.map(({ code, kind, label }) => [code, kind, label.zh])).toEqual([
      ['scored', 'scored', '计分指标'],
      // All weights make a hundred together with those of the encouraged items.
      ['encouraged', 'scored', '鼓励项'],
    ]);
    expect(own.map((row) => row.class?.code)).toEqual([
      ...Array.from({ length: 12 }, () => 'scored'),
      ...Array.from({ length: 3 }, () => 'encouraged'),
    ]);
    expect(own[0]!.remarks).toContainEqual({ weight: 'note', says: 'classNew', params: { class: '计分指标' } });
    const beyond = engineering.map((cells) => cells.map((cell) => (cell === '15%' ? '22%' : cell)));
    expect(understand(beyond, { ...bare, classes: [required] }, undecided).classes[1]?.kind).toBe('bonus');
    expect(withClasses(...sgipa.classes).classes).toEqual([]);
  });

  it('come in with their classes, in the document they are said to stand in', () => {
    const ruleset: Ruleset = {
      ...bare,
      classes: [required],
      sources: [...bare.sources, { id: 'annex', order: 900, number: '附', title: { zh: '附录' } }],
    };
    const { rows: own, classes } = understand(engineering, ruleset, undecided);
    const all = own.map((row) => taken(row, { scoring: true, veto: true }, `附录A ${row.code}`)!);
    const draft: Draft = { format: 1, ruleset, fixtures: [], suppressions: [] };
    const after = pasteRows(all.slice(0, 3), { untitled: { zh: '指标' }, document: 'annex', classes }).run(draft);
    if (isRefusal(after)) throw new Error(JSON.stringify(after));
    // Only the class that one of them is of.
    expect(after.ruleset.classes.map(({ code }) => code)).toEqual([required.code, 'scored']);
    expect(after.ruleset.indicators.map(({ anchor }) => anchor)).toEqual(
      ['1.1', '1.2', '2.1'].map((code) => ({ document: 'annex', clause: `附录A ${code}` })),
    );
  });
});

describe('a phrase', () => {
  it.each([
    ['满足即得5分', { method: 'met', points: 5 }],
    ['满足得２.５分。', { method: 'met', points: 2.5 }],
    ['5分', { method: 'met', points: 5 }],
    ['10', { method: 'met', points: 10 }],
    ['必须满足', { method: 'met' }],
    [
      '全部满足得5分（满足1项得2分）',
      {
        method: 'count',
        steps: [
          { count: 2, points: 5 },
          { count: 1, points: 2 },
          { count: 0, points: 0 },
        ],
      },
    ],
    [
      '全部满足得6分(满足3项得4分，满足2项得2分，满足1项得1分)',
      { method: 'count', steps: [{ count: 4, points: 6 }, { count: 3 }, { count: 2 }, { count: 1 }, { count: 0 }] },
    ],
    [
      '全部满足得5分 (仅满足前项得3分， 仅满足后项得2分)',
      { method: 'combination', checks: [{ label: { zh: '建立制度' } }, { label: { zh: '定期公开' } }] },
    ],
    [
      '比例≥60%得5分',
      {
        method: 'scale',
        bands: [
          { range: { atLeast: 60 }, points: 5 },
          { range: { below: 60 }, points: 0 },
        ],
      },
    ],
    ['每有一项得1分，最多5分', null],
    ['视情况', null],
    ['', null],
  ])('%s', (phrase, expected) => {
    if (expected === null) expect(scored(phrase)).toBeNull();
    else expect(scored(phrase)).toMatchObject(expected);
  });
});

describe('a row', () => {
  it.each<[string, string[], Partial<Record<'code' | 'group' | 'subgroup' | 'class' | 'says', unknown>>]>([
    [
      'in its columns',
      ['7', '甲', '乙', '做到这一点。', 'R', '必须满足'],
      { code: '7', group: '甲', subgroup: '乙', class: 'R' },
    ],
    ['with full-width signs', ['７', '甲', '乙', '做到。', 'Ｏ', '满足即得５分'], { code: '7', class: 'O' }],
    [
      'with a digit for the letter',
      ['7', '甲', '乙', '做到。', '0', '满足即得5分'],
      { class: 'O', says: 'zeroForLetter' },
    ],
    ['with its class by name', ['7', '甲', '乙', '做到。', '必要指标', '必须满足'], { class: 'R' }],
    [
      'slipped to the right',
      ['7', '', '甲', '乙', '做到这一点，并公开。', 'A', '满足即得5分'],
      { group: '甲', subgroup: '乙', class: 'A', says: 'shifted' },
    ],
    ['of no known class', ['7', '甲', '乙', '做到。', 'Z', '满足即得5分'], { class: undefined, says: 'classUnknown' }],
    [
      'that must be met and earns',
      ['7', '甲', '乙', '做到。', 'R', '满足即得5分'],
      { class: 'R', says: 'requiredEarns' },
    ],
    ['that is scored and must be met', ['7', '甲', '乙', '做到。', 'O', '必须满足'], { says: 'scoredMust' }],
    ['without a number', ['', '甲', '乙', '做到这一点。', 'O', '5分'], { code: '1', says: 'codeMade' }],
    ['whose number is none', ['7(a)', '甲', '乙', '做到这一点。', 'O', '5分'], { says: 'codeUnfit' }],
    ['that says nothing of points', ['7', '甲', '乙', '做到这一点。', 'O', ''], { says: 'noNote' }],
  ])('%s', (_, cells, expected) => {
    const row = rowOf(...cells);
    const seen = { code: row.code, group: row.item.group, subgroup: row.item.subgroup, class: row.class?.code };
    const { says, ...fields } = expected;
    expect(seen).toMatchObject(fields);
    if (says !== undefined) expect(row.remarks.map((remark) => remark.says)).toContain(says);
  });

  it('has its columns in any order, and under other names', () => {
    const grid = [
      ['指标属性', '评分说明', '编号', '要求', '二级指标', '一级指标', '备用'],
      ['O', '满足即得5分', '3', '设有专人负责。', '管理层', '管理', 'x'],
    ];
    expect(read(grid).rows[0]).toMatchObject({
      code: '3',
      item: { group: '管理', subgroup: '管理层', title: '设有专人负责' },
      class: { code: 'O' },
      proposal: { scoring: { points: 5 } },
    });
  });

  it('is read by what its cells hold where there are no headings', () => {
    const { rows } = read(sgipaTable.slice(3, 15));
    expect(rows.map(({ code, item, class: of }) => [code, item.subgroup, of?.code]).slice(0, 5)).toEqual([
      ['1', '管理层', 'R'],
      ['2', '管理层', 'R'],
      ['3', '管理层', 'O'],
      ['4', '节能规划', 'O'],
      ['5', '节能规划', 'A'],
    ]);
    expect(rows[0]!.remarks).toContainEqual({ weight: 'note', says: 'guessedColumns' });
  });

  it('stands under the band across the table above it', () => {
    const grid = [
      ['编号', '要求', '属性', '说明'],
      ['一、管理', '', '', ''],
      ['1', '设有专人负责。', 'O', '5分'],
    ];
    expect(read(grid).rows.map(({ item }) => item.group)).toEqual(['一、管理']);
  });
});

describe('what the editor says', () => {
  const line = read(sgipaTable).rows.find(({ code }) => code === '23')!.item.line;
  const correcting = (cells: Partial<Record<Role, string>>) =>
    read(sgipaTable, { ...undecided, corrections: new Map([[line, cells]]) }).rows;

  it('is read as if it had been printed, and carries down', () => {
    const rows = correcting({ group: '技术', subgroup: '工艺', class: 'A', note: '满足即得4分' });
    const at = (code: string) => rows.find((row) => row.code === code)!;
    expect(at('23')).toMatchObject({
      item: { group: '技术', subgroup: '工艺' },
      class: { code: 'A' },
      proposal: { scoring: { points: 4 } },
    });
    expect(at('23').remarks).toEqual([]);
    expect(at('24').item.group).toBe('技术');
    expect(at('26').item.group).toBe('产品绿色化');
  });

  it('of a column holds for all rows', () => {
    const columns = ['number', 'group', 'subgroup', 'requirement', 'skip', 'note'] as const;
    const { rows } = read(sgipaTable, { ...undecided, columns: new Map([[0, columns]]) });
    expect(rows[0]!.remarks.map(({ says }) => says)).toContain('classDefault');
  });
});

describe('a table that was copied', () => {
  const i18n = createInstance();
  void i18n.init({ lng: 'zh-CN', resources: { 'zh-CN': { paste: chinese } }, keySeparator: false, initAsync: false });
  const t = i18n.getFixedT('zh-CN', 'paste');
  const words = {
    headings: (['number', 'group', 'subgroup', 'requirement', 'class', 'note', 'source'] as const).map((role) =>
      t(`role.${role}`),
    ),
    text: ({ zh }: { zh: string }) => zh,
    scoring: ({ scoring }: (typeof sgipa.indicators)[number]) => scoringWords(t, scoring),
  };
  const rows = tableOrder(sgipa).filter(({ code }) => /^\d+$/.test(code));
  const clip = clipOf(copiedTable(sgipa, rows, words));

  it('pasted again is the same rows, as far as a phrase says how they are scored', () => {
    const again = read(fromTsv(clip.text)).rows;
    expect(again.map((row) => [row.code, row.item.subgroup, row.class?.code, row.item.source])).toEqual(
      rows.map(({ code, group, class: of, anchor }) => [
        code,
        sgipa.groups.find((one) => one.code === group)!.title.zh,
        of,
        anchor?.clause ?? '',
      ]),
    );
    const phrased = rows.filter(({ scoring }) => scoring.method === 'met');
    expect(
      again.filter(({ code }) => phrased.some((row) => row.code === code)).map(({ proposal }) => proposal?.scoring),
    ).toEqual(phrased.map(({ scoring }) => scoring));
    const pointsOf = (code: string) => again.find((row) => row.code === code)!.proposal?.scoring;
    expect(pointsOf('8')).toMatchObject({ method: 'combination' });
    expect(pointsOf('10')).toMatchObject({ method: 'count' });
  });

  it('has merged cells for Word and Excel: each row has all columns, merged ones counted', () => {
    const lines = clip.html.split('<tr>').slice(1);
    expect(lines).toHaveLength(rows.length + 1);
    const open: number[] = [];
    for (const line of lines) {
      const cells = [...line.matchAll(/<t[dh][^>]*?(?:rowspan="(\d+)")?>/g)].map(([, span]) => Number(span ?? 1));
      const carried = open.filter((left) => left > 0).length;
      expect(cells.length + carried).toBe(words.headings.length);
      open.forEach((left, at) => (open[at] = left - 1));
      open.push(...cells.map((span) => span - 1));
    }
    expect(ordered(sgipa.groups).length).toBeGreaterThan(0);
  });
});
