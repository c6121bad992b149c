import { schemas } from '@biaochi/schemas/bundle';
import { applyChanges, type Change, diffRulesets, ordered } from '@biaochi/engine';
import { describe, expect, it, test } from 'vitest';
import { FIELDS } from '../../../engine/src/changes/words/fields.js';
import { LISTS, NOUNS } from '../../../engine/src/changes/words/nouns.js';
import { OPTIONS } from '../../../engine/src/changes/words/options.js';
import { shipped } from '../shipped.js';

const base = shipped('t-sgipa-027');

interface Schema {
  readonly [key: string]: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly enum?: readonly unknown[];
}

/** Names of properties of a schema with their own schemas, at any depth. */
function propertiesOf(node: unknown): [string, Schema][] {
  if (typeof node !== 'object' || node === null) return [];
  const { properties = {} } = node as Schema;
  const own = Object.entries(properties).map(([name, schema]) => [name, schema as Schema] as [string, Schema]);
  return [...own, ...Object.values(node).flatMap(propertiesOf)];
}

/** What is never a change by itself: keys, orders, languages; the parts of atomic values; a change's own fields. */
const PARTS = new Set([
  ...['format', 'id', 'version', 'code', 'order', 'zh', 'en', 'document', 'clause', 'where', 'codes', 'groups'],
  ...['all', 'any', 'not', 'condition', 'fact', 'operator', 'value', 'from', 'to', 'at', 'op', 'grade'],
]);

describe('the words of changes', () => {
  const properties = propertiesOf(schemas.ruleset);

  it('looks at the whole schema', () => {
    expect(properties.length).toBeGreaterThan(150);
  });

  it.each([...new Set(properties.map(([name]) => name))].filter((name) => !PARTS.has(name)))(
    'has a name for %s',
    (name) => {
      expect(FIELDS[name] ?? LISTS[name]).toBeDefined();
    },
  );

  it('names the members of every list it names', () => {
    expect(Object.keys(NOUNS).sort()).toEqual(Object.keys(LISTS).sort());
  });

  it.each(properties.filter(([name, { enum: options }]) => options && name !== 'operator'))(
    'has words for the options of %s',
    (name, { enum: options = [] }) => {
      const words = OPTIONS[name === 'whenNotApplicable' ? 'policy' : name] ?? {};
      expect(options.filter((option) => !Object.hasOwn(words, String(option)))).toEqual([]);
    },
  );
});

/** What a change of the shipped standard is called, in both languages. */
function said(...changes: Change[]): string[][] {
  const { ruleset, diagnostics } = applyChanges(base, changes);
  expect(diagnostics).toEqual([]);
  return diffRulesets(base, ruleset).entries.map(({ kind, text, clause = '' }) => [kind, clause, text.zh, text.en!]);
}

const S = 'substantive';
const E = 'editorial';

describe('a change is told as standards tell it', () => {
  test.each<[Change, string, string, string, string]>([
    [
      { op: 'replace', at: '/grades/green-low-carbon/bounds/pass/atLeast', value: 75 },
      ...[
        S,
        '5.2',
        '绿色低碳企业的Q下限 70 → 75',
        'lower bound of Q for Green and low-carbon enterprise from 70 to 75',
      ],
    ] as const,
    [{ op: 'replace', at: '/indicators/21/class', value: 'O' }, S, '表1 行21', '行21 由A改为O', 'row 21 from A to O'],
    [
      { op: 'replace', at: '/indicators/3/scoring/points', value: '6' },
      S,
      '表1 行3',
      '行3 分值 5 → 6',
      'points of row 3 from 5 to 6',
    ],
    [
      {
        op: 'replace',
        at: '/indicators/8/scoring/rows',
        value: [
          { met: ['a', 'b'], points: 5 },
          { met: [], points: 0 },
        ],
      },
      ...[S, '表1 行8', '行8 组合表 a+b 5分、a 3分、b 2分、皆无 0分 → a+b 5分、皆无 0分'],
      'table of combinations of row 8 from a+b 5 points, a 3 points, b 2 points, none 0 points to a+b 5 points, none 0 points',
    ] as const,
    [
      { op: 'add', at: '/indicators/1/veto', value: { effect: { type: 'gradesDown', steps: 1 } } },
      ...[S, '表1 行1', '行1 新增一票否决：降1级', 'veto of row 1 added: 1 grade down'],
    ] as const,
    [
      { op: 'remove', at: '/indicators/21/scoring/bands/share/clamp' },
      ...[S, '表1 行21', '行21 数值档「大于0，不足10%」 删去封顶保底（原为≥ 1，≤ 9）'],
      'limits of band “Above 0, below 10%” of row 21 removed (was ≥ 1, ≤ 9)',
    ] as const,
    [
      { op: 'replace', at: '/classes/O/whenNotApplicable', value: 'stay' },
      ...[S, '5.1.2', '类别O 不适用时 由退出计分改为留在分母'],
      'treatment when not applicable of class O from left out of the sums to kept in the denominator',
    ] as const,
    [
      { op: 'replace', at: '/totals/Q/formula/text', value: 'QO + 2 × QA' },
      ...[S, '5.1.1', 'Q 公式 QO + QA → QO + 2 × QA', 'formula of Q from QO + QA to QO + 2 × QA'],
    ] as const,
    [
      { op: 'replace', at: '/roundings/score/mode', value: 'half-even' },
      ...[S, '5.1.2', '修约规则score 修约方式 由四舍五入改为GB/T 8170进舍'],
      'mode of rounding score from half up to half even (GB/T 8170)',
    ] as const,
    [
      { op: 'replace', at: '/readings/rounding-mode/default', value: 'half-even' },
      ...[S, '5.1.2', '存疑rounding-mode 采用 由「四舍五入」改为「GB/T 8170进舍规则（五成双）」'],
      'choice of reading rounding-mode from “Half up” to “GB/T 8170: a lone 5 goes to the even digit”',
    ] as const,
    [
      { op: 'replace', at: '/readings/rounding-point/alternatives/Q/changes', value: [] },
      ...[S, '5.1.2', '存疑rounding-point 读法「QO和Q都修约到一位小数」 改动 「Q 新增修约：四舍五入到1位小数」 → 不改'],
      'changes of alternative “Both QO and Q to one decimal” of reading rounding-point from “rounding of Q added: half up to 1 decimal” to nothing',
    ] as const,
    [
      { op: 'remove', at: '/indicators/32' },
      ...[S, '表1 行32', '删去行32：单位用地产出达到行业或地区先进（O，满足与否，最高5分）'],
      'row 32 removed: Output per land area among the best (O, met or not, at most 5 points)',
    ] as const,
    [{ op: 'move', at: '/indicators/3', order: 115 }, E, '表1 行3', '行3 移到行1之后', 'row 3 moved after row 1'],
    [
      { op: 'move', at: '/indicators/3', order: 131 },
      ...[E, '表1 行3', '行3 次序号 130 → 131，先后不变', 'order number of row 3 from 130 to 131, in the same place'],
    ] as const,
    [
      { op: 'replace', at: '/indicators/4/title/zh', value: '节能规划' },
      ...[E, '表1 行4', '行4 题名 「有节能规划，年度目标完成率不低于100%」 → 「节能规划」'],
      'title of row 4 (Chinese) from 「有节能规划，年度目标完成率不低于100%」 to 「节能规划」',
    ] as const,
    [
      {
        op: 'add',
        at: '/indicators/4/evidence/7b',
        value: { id: '7b', order: 20, text: { zh: '能源审计', en: 'An audit' } },
      },
      ...[E, '表1 行4', '行4 新增证明材料7b：能源审计', 'evidence 7b of row 4 added: An audit'],
    ] as const,
    [
      { op: 'replace', at: '/indicators/3/scoring/points', value: '5.0' },
      E,
      '表1 行3',
      '行3 分值 5 → 5.0',
      'points of row 3 from 5 to 5.0',
    ],
    [
      { op: 'replace', at: '/indicators/3/applicability/byEvaluator', value: 'forbid' },
      ...[S, '5.1.2', '行3 评价员认定不适用 由准许并提醒改为不准许'],
      'not applicable by the evaluator of row 3 from allowed with a warning to forbidden',
    ] as const,
  ])('%j', (change, ...expected) => {
    expect(said(change)).toEqual([expected]);
  });

  test('a bound whose end is no longer included is one change', () => {
    const at = '/grades/green-low-carbon/bounds/pass';
    expect(said({ op: 'remove', at: `${at}/atLeast` }, { op: 'add', at: `${at}/above`, value: 70 })).toEqual([
      [S, '5.2', '绿色低碳企业的Q ≥ 70 → > 70', 'Q for Green and low-carbon enterprise from ≥ 70 to > 70'],
    ]);
  });

  test('a level’s condition is told by its limit', () => {
    const levels = (limit: number) => ({
      method: 'levels',
      levels: [
        {
          id: 3,
          order: 1,
          points: 5,
          when: { fact: 'derived:utilisation', operator: 'greaterThanInclusive', value: limit },
        },
        { id: 1, order: 2, points: 0, when: { fact: 'derived:utilisation', operator: 'lessThan', value: limit } },
      ],
    });
    const at = '/indicators/21/scoring';
    const [a, b] = [80, 82].map((limit) => applyChanges(base, [{ op: 'replace', at, value: levels(limit) }]).ruleset);
    expect(diffRulesets(a!, b!).entries.map(({ text }) => [text.zh, text.en])).toEqual([
      ['行21 第3档 80% → 82%', 'level 3 of row 21 from 80% to 82%'],
      ['行21 第1档 80% → 82%', 'level 1 of row 21 from 80% to 82%'],
    ]);
  });

  test('entries stand in the order of the standard', () => {
    const { ruleset } = applyChanges(base, [
      { op: 'replace', at: '/grades/green-low-carbon/bounds/pass/atLeast', value: 75 },
      ...[...ordered(base.indicators)].reverse().map(({ code }): Change => {
        return { op: 'replace', at: `/indicators/${code}/title/zh`, value: code };
      }),
    ]);
    const places = diffRulesets(base, ruleset).entries.map(({ at }) => at);
    expect(places).toEqual([
      ...ordered(base.indicators).map(({ code }) => `/indicators/${code}/title`),
      '/grades/green-low-carbon/bounds/pass/atLeast',
    ]);
  });
});
