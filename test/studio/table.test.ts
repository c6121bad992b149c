import { describe, expect, it } from 'vitest';
import { composition } from '../../studio/src/projections/table/composition.js';
import { concernsOf } from '../../studio/src/projections/table/concerns.js';
import { fullScores } from '../../studio/src/projections/table/fullScores.js';
import { tableRows, type BandRow, type Filter, type IndicatorRow } from '../../studio/src/projections/table/rows.js';
import { sgipa } from './sgipa.js';

const all: Filter = { words: '', classes: new Set() };
const indicatorRows = (filter: Filter): IndicatorRow[] =>
  tableRows(sgipa, filter).filter((row): row is IndicatorRow => row.kind === 'indicator');
const codes = (filter: Filter): string[] => indicatorRows(filter).map((row) => row.indicator.code);

describe("the standard's own table", () => {
  it('has a band for each first-level group, and every indicator once, in order', () => {
    const bands = tableRows(sgipa, all).filter((row): row is BandRow => row.kind === 'band');
    expect(bands.map(({ group, count }) => [group.title.zh, count])).toEqual([
      ['基本要求', 3],
      ['管理与规划', 12],
      ['基础设施', 8],
      ['绿色低碳生产/经营', 5],
      ['产品绿色化', 3],
      ['绩效', 4],
    ]);
    expect(codes(all)).toEqual([
      ...['4.1.1', '4.1.2', '4.1.3'],
      ...Array.from({ length: 32 }, (_, i) => String(i + 1)),
    ]);
  });

  it('merges the second-level cell of rows that follow one another', () => {
    const plan = indicatorRows(all).filter(({ group }) => group?.code === 'carbon-plan');
    expect(plan.map(({ indicator, continues, span }) => [indicator.code, continues, span])).toEqual([
      ['6', false, 3],
      ['7', true, 2],
      ['8', true, 1],
    ]);
    expect(indicatorRows(all)[0]).toMatchObject({ group: null, continues: false, span: 1 });
  });

  it('says what each band earns at most by class', () => {
    const [, management] = tableRows(sgipa, all).filter((row): row is BandRow => row.kind === 'band');
    expect(management?.shares.map(({ class: own, count, full }) => [own.code, count, full])).toEqual([
      ['R', 2, null],
      ['O', 8, '40'],
      ['A', 2, '10'],
    ]);
  });

  it.each([
    ['a word of the title', { ...all, words: '体系' }, ['10']],
    ['a word in English, whatever its case', { ...all, words: 'AIR CONDITIONING' }, ['18', '19']],
    ['the clause', { ...all, words: '表1 行21' }, ['21']],
    ['full-width digits', { ...all, words: '５００３４' }, ['16']],
    ['a class', { words: '', classes: new Set(['A']) }, ['5', '12', '21']],
    ['a class and a word', { words: '平台', classes: new Set(['A']) }, ['12']],
    ['nothing', { ...all, words: '没有这样的词' }, []],
  ] satisfies [string, Filter, string[]][])('finds by %s', (_, filter, expected) => {
    expect(codes(filter)).toEqual(expected);
  });
});

describe('sums', () => {
  it('counts classes in the order of the ruleset', () => {
    expect(composition(sgipa, sgipa.indicators).map(({ class: own, count, full }) => [own.code, count, full])).toEqual([
      ['basic', 3, null],
      ['R', 9, null],
      ['O', 20, '100'],
      ['A', 3, '20'],
    ]);
  });

  it('checks declared full points against the members', () => {
    const told = (ruleset: typeof sgipa) =>
      fullScores(ruleset).map(({ total, sum, agrees }) => [total.id, sum, agrees]);
    expect(told(sgipa)).toEqual([
      ['QO', '100', true],
      ['QA', '20', true],
    ]);
    const without = { ...sgipa, indicators: sgipa.indicators.filter(({ code }) => code !== '32') };
    expect(told(without)).toEqual([
      ['QO', '95', false],
      ['QA', '20', true],
    ]);
  });

  it('finds readings and notes of an indicator', () => {
    const { readings, notes } = concernsOf(sgipa, '21');
    expect(readings.map(({ id }) => id)).toEqual(['row21-scale', 'row21-zero']);
    expect(notes.every(({ indicators }) => indicators?.includes('21'))).toBe(true);
  });
});
