import type { Words } from './language.js';

/** What the fixed options of the language are called, by field. */
export const OPTIONS: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  byEvaluator: {
    allow: { zh: '准许', en: 'allowed' },
    warn: { zh: '准许并提醒', en: 'allowed with a warning' },
    forbid: { zh: '不准许', en: 'forbidden' },
  },
  policy: {
    drop: { zh: '退出计分', en: 'left out of the sums' },
    stay: { zh: '留在分母', en: 'kept in the denominator' },
    full: { zh: '按满分计', en: 'full points' },
  },
  kind: {
    basic: { zh: '基本', en: 'basic' },
    required: { zh: '必须满足', en: 'required' },
    scored: { zh: '计分', en: 'scored' },
    bonus: { zh: '附加', en: 'bonus' },
    evaluators: { zh: '谁可以评价', en: 'evaluators' },
    preconditions: { zh: '前提', en: 'preconditions' },
    stages: { zh: '阶段', en: 'stages' },
    duties: { zh: '职责', en: 'duties' },
    plan: { zh: '计划', en: 'plan' },
    report: { zh: '报告', en: 'report' },
    rules: { zh: '规定', en: 'rules' },
  },
  type: {
    boolean: { zh: '是否', en: 'yes or no' },
    number: { zh: '数', en: 'number' },
    date: { zh: '日期', en: 'date' },
    choice: { zh: '单选', en: 'one option' },
    choices: { zh: '多选', en: 'options' },
  },
  mode: {
    'half-up': { zh: '四舍五入', en: 'half up' },
    'half-even': { zh: 'GB/T 8170进舍', en: 'half even (GB/T 8170)' },
    floor: { zh: '向下取', en: 'down' },
    ceiling: { zh: '向上取', en: 'up' },
  },
  method: {
    met: { zh: '满足与否', en: 'met or not' },
    levels: { zh: '分档', en: 'levels' },
    count: { zh: '按满足项数', en: 'number of checks met' },
    combination: { zh: '按分项组合', en: 'combination of checks' },
    scale: { zh: '按数值', en: 'by a quantity' },
    increments: { zh: '逐级加减分', en: 'step increments' },
    value: { zh: '评价员给值', en: "evaluator's value" },
    sum: { zh: '求和', en: 'sum' },
    normalisedSum: { zh: '归一化求和', en: 'normalised sum' },
    outcomeCount: { zh: '按结果计数', en: 'count of outcomes' },
    levelIndex: { zh: '档位指数', en: 'index of levels' },
    geometricMean: { zh: '几何平均', en: 'geometric mean' },
    formula: { zh: '公式', en: 'formula' },
  },
  direction: { above: { zh: '高于起点', en: 'above the start' }, below: { zh: '低于起点', en: 'below the start' } },
  counts: { full: { zh: '不算', en: 'full steps only' }, started: { zh: '按一级算', en: 'steps begun too' } },
  severity: { warning: { zh: '提醒', en: 'warning' }, info: { zh: '说明', en: 'info' } },
  status: {
    met: { zh: '满足', en: 'met' },
    partial: { zh: '部分满足', en: 'partly met' },
    unmet: { zh: '不满足', en: 'not met' },
    notApplicable: { zh: '不适用', en: 'not applicable' },
  },
  truth: { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } },
};

/** Fields that choose from the options of another. */
const ALIKE: Readonly<Record<string, string>> = { whenNotApplicable: 'policy', outcomes: 'status' };

const optionsOf = (field: string): Readonly<Record<string, Words>> | undefined => OPTIONS[ALIKE[field] ?? field];

/** Whether a field takes one of fixed options. */
export const hasOptions = (field: string): boolean => optionsOf(field) !== undefined;

/** The words of an option of a field; the option itself where it has none. */
export function optionWords(field: string, option: unknown): Words {
  const name = String(option);
  return optionsOf(field)?.[name] ?? { zh: name, en: name };
}
