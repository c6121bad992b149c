import { describe, expect, it } from 'vitest';
import { explain, explanation } from '../../studio/src/projections/explanation/explanation.js';
import { findLine, type Line } from '../../studio/src/projections/explanation/line.js';
import { plain } from '../../studio/src/projections/words/sentence.js';
import type { Language } from '../../studio/src/i18n/languages.js';
import type { Assessment } from '@biaochi/schemas/types';
import { why } from '../../studio/src/i18n/why/index.js';
import { answers, evaluated, justShort, unmet } from './sgipa.js';

function tree(assessment: Assessment, language: Language = 'zh'): Line {
  const { ruleset, result } = evaluated(assessment, language);
  return explanation(ruleset, result, language);
}

function flat(line: Line): Line[] {
  return [line, ...line.children.flatMap(flat)];
}

/** Sentence, figure and clause of the line about a subject. */
function said(root: Line, subject: string): [string, string | null, string | undefined] {
  const line = findLine(root, subject);
  return line === null ? ['', null, undefined] : [plain(line.text), line.value, line.clause?.clause];
}

const exactly70 = answers('400', {
  ...unmet('7', '12', '15', '19', '28', '30', '31', '32'),
  '10': { checks: { a: true, b: false, c: false } },
});
const halfDone = answers('5', {
  '21': { values: { used: '5' } },
  '22': undefined,
  '23': undefined,
  '8': { checks: { a: true } },
});

describe('a verdict five hundredths short, in Chinese', () => {
  const root = tree(justShort);

  it.each([
    ['outcome', ['结论：未达标，3道门槛中“评价总得分不低于70”没有过', null, '5.2']],
    ['gate:basic', ['全部基本要求：3项全部满足', '3 / 3', '5.2']],
    ['gate:required', ['全部必要指标：8项满足，行29因“不产生危险废物”不适用，不构成障碍', '8 / 8', '5.2']],
    [
      'bound:green-low-carbon/pass',
      ['评价总得分低于70：Q = 61.0 + 8.95 = 69.95，按全数值比较，不修约', '69.95', '5.2'],
    ],
    ['total:QO', ['可选指标总得分：100 × 61 ÷ 100 = 61.0，四舍五入保留一位小数', '61.0', '5.1.2']],
    ['group:management', ['管理与规划 行7、行10失9分', '31 / 40', '4.2']],
    ['points:7', ['行7 取得企业级碳中和证书：不满足', '0 / 5', '表1 行7']],
    ['points:10', ['行10 质量、环境、能源三类体系运行：3项中满足1项', '1 / 5', '表1 行10']],
    ['total:QA', ['附加指标总得分：5 + 0 + 3.95 = 8.95', '8.95', '5.1.3']],
    ['points:21', ['行21 可再生能源、余能的利用率 = 100 × 395 ÷ 10\u2009000 = 3.95%', '3.95 / 10', '表1 行21']],
    [
      'derived:utilisation',
      ['落在“大于0，不足10%”一段，按比例得分，0%得0分，10%得10分，不低于1，不高于9', null, '表1 行21'],
    ],
    ['check:10/b', ['环境管理体系：不满足', null, '表1 行10']],
  ] as const)('says of %s', (subject, expected) => {
    expect(said(root, subject)).toEqual(expected);
  });

  it('ends each line that an evaluator can dispute in its clause', () => {
    const without = flat(root).filter((line) => line.clause === null && line.kind !== 'missing');
    expect(without.map((line) => line.id)).toEqual([]);
  });

  it('gives every line its own id', () => {
    const ids = flat(root).map((line) => line.id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('marks as deciding the bound and the members that lost points, not what passed', () => {
    const deciding = flat(root).filter((line) => line.deciding && (line.kind === 'indicator' || line.kind === 'gate'));
    const codes = [
      'points:7',
      'points:10',
      'points:15',
      'points:19',
      'points:28',
      'points:30',
      'points:31',
      'points:32',
    ];
    expect(deciding.map((line) => line.subject)).toEqual([...codes, 'points:12', 'points:21']);
    expect(findLine(root, 'bound:green-low-carbon/pass')?.deciding).toBe(true);
  });

  it('carries the readings that bear on a number and the notes at an item', () => {
    const kinds = (subject: string): string[] => (findLine(root, subject)?.children ?? []).map((line) => line.kind);
    expect(kinds('total:QO').filter((kind) => kind === 'reading').length).toBeGreaterThan(0);
    expect(kinds('points:21')).toContain('reading');
    expect(kinds('points:18')).toContain('note');
  });
});

describe('the same verdict in English', () => {
  const root = tree(justShort, 'en');

  it.each([
    ['outcome', ['Outcome: Not qualified; of 3 gates, “Total score is at least 70” failed', null, '5.2']],
    ['gate:basic', ['All basic requirements: all 3 met', '3 / 3', '5.2']],
    [
      'bound:green-low-carbon/pass',
      ['Total score is below 70: Q = 61.0 + 8.95 = 69.95, compared with every digit, not rounded', '69.95', '5.2'],
    ],
    ['group:product', ['Greener products row 28 loses 5 points', '5 / 10', '4.2']],
    ['points:10', ['row 10 Quality, environmental and energy management systems: 1 of 3 met', '1 / 5', '表1 行10']],
  ] as const)('says of %s', (subject, expected) => {
    expect(said(root, subject)).toEqual(expected);
  });
});

describe('other verdicts', () => {
  it('names the member that failed a gate, and keeps the points that do not make up for it', () => {
    const root = tree(answers('1500', unmet('16')));
    expect(said(root, 'outcome')[0]).toBe('结论：未达标，3道门槛中“全部必要指标”没有过');
    expect(said(root, 'gate:required').slice(0, 2)).toEqual([
      '全部必要指标：没有满足行16 照明功率密度符合GB/T 50034 9项中8项满足',
      '8 / 9',
    ]);
    expect(said(root, 'bound:green-low-carbon/pass')[1]).toBe('120.0');
    expect(
      findLine(root, 'gate:required')
        ?.children.filter((line) => line.deciding)
        .map((line) => line.subject),
    ).toEqual(['points:16']);
  });

  it('holds at exactly the bound', () => {
    const root = tree(exactly70);
    expect(said(root, 'outcome')[0]).toBe('结论：绿色低碳企业，3道门槛全部通过');
    expect(said(root, 'bound:green-low-carbon/pass').slice(0, 2)).toEqual([
      '评价总得分不低于70：Q = 61.0 + 9.0 = 70.0，按全数值比较，不修约',
      '70.0',
    ]);
  });

  it('shows what is unknown as a range, with what is still missing, gates first', () => {
    const root = tree(halfDone);
    expect(said(root, 'outcome')[0]).toBe('结论：未定，还可能是绿色低碳企业或未达标，还缺4项');
    const missing = findLine(root, 'missing');
    expect(missing?.children.map((line) => plain(line.text))).toEqual([
      '行23 采用先进工艺，不用淘汰工艺装备：影响门槛“全部必要指标”',
      '行8 强度年降5%以上，总量连降两年：可能得3–5分',
      '行21 可再生能源、余能利用率：可能得1–10分',
      '行22 从源头削减污染，提高资源效率：可能得0–5分',
    ]);
    const share = missing?.children.find((line) => line.subject === 'points:21');
    expect(share?.children.map((line) => plain(line.text))).toEqual(['还没有填“总用能量”']);
  });

  it('explains any subject by itself, in the words of the tree', () => {
    const { ruleset, result } = evaluated(justShort);
    for (const subject of [
      'total:Q',
      'gate:required',
      'points:21',
      'group:performance',
      'outcome',
      'derived:utilisation',
    ]) {
      expect(plain(explain(ruleset, result, 'zh', subject).text)).not.toBe('');
    }
    expect(plain(explain(ruleset, result, 'zh', 'total:Q').text)).toBe('评价总得分：Q = 61.0 + 8.95 = 69.95');
  });
});

describe('the sentences', () => {
  const holes = (template: string): string[] =>
    [...new Set([...template.matchAll(/\{([^{}|]+)[^{}]*\}/g)].map((match) => match[1] ?? ''))].sort();

  it('fill in the same things in both languages, up to words that only count', () => {
    const differing = Object.entries(why.zh).filter(([key, template]) => {
      const english = holes(why.en[key as keyof typeof why.en]);
      return holes(template).some((hole) => !english.includes(hole));
    });
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it('have no Chinese in English and no typed space between Chinese and Latin', () => {
    expect(Object.values(why.en).filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
    const spaced = /\p{Script=Han} [A-Za-z0-9{]|[A-Za-z0-9}] \p{Script=Han}/u;
    expect(Object.values(why.zh).filter((text) => spaced.test(text))).toEqual([]);
  });
});
