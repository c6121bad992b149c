import type { Language } from '@biaochi/engine';
import type { Text } from '@biaochi/schemas/types';

/** The words of the command line's own texts. */
const words = {
  grade: { zh: '等级', en: 'Grade' },
  undetermined: { zh: '未定', en: 'undetermined' },
  stillPossible: { zh: '还可能', en: 'still possible' },
  because: { zh: '依据', en: 'Because' },
  totals: { zh: '总分', en: 'Totals' },
  gates: { zh: '门槛', en: 'Gates' },
  indicators: { zh: '指标', en: 'Indicators' },
  findings: { zh: '发现', en: 'Findings' },
  none: { zh: '无', en: 'none' },
  pass: { zh: '通过', en: 'pass' },
  fail: { zh: '不通过', en: 'fail' },
  unknown: { zh: '未知', en: 'unknown' },
  met: { zh: '满足', en: 'met' },
  partial: { zh: '部分满足', en: 'partial' },
  unmet: { zh: '不满足', en: 'unmet' },
  notApplicable: { zh: '不适用', en: 'not applicable' },
  true: { zh: '是', en: 'yes' },
  false: { zh: '否', en: 'no' },
  error: { zh: '错误', en: 'error' },
  warning: { zh: '提醒', en: 'warning' },
  info: { zh: '说明', en: 'info' },
  readings: { zh: '存疑与取舍', en: 'Readings' },
  parameters: { zh: '参数', en: 'Parameters' },
  classes: { zh: '类别', en: 'Classes' },
  inputs: { zh: '填报值', en: 'Inputs' },
  grades: { zh: '等级', en: 'Grades' },
  sources: { zh: '来源', en: 'Sources' },
  byDefault: { zh: '默认', en: 'default' },
  clause: { zh: '条款', en: 'clause' },
  expected: { zh: '应为', en: 'expected' },
  actual: { zh: '实得', en: 'got' },
  moves: { zh: '改变', en: 'moves' },
  movesNone: { zh: '不改变任何样本企业', en: 'moves no fixture' },
  unavailable: { zh: '不可用', en: 'unavailable' },
  typed: { zh: '键入', en: 'typed' },
  adoption: { zh: '采用记录', en: 'adoption' },
  enterprises: { zh: '企业', en: 'enterprises' },
  migration: { zh: '等级迁移', en: 'Grade migration' },
  moved: { zh: '结论改变的企业', en: 'Enterprises that move' },
  shift: { zh: '得分变化（最小 … 中位 … 最大）', en: 'Score shift (least … median … greatest)' },
  missing: { zh: '缺少的资料（涉及的企业数）', en: 'Missing inputs (enterprises concerned)' },
  blocking: { zh: '其中使结论未定', en: 'leaving undetermined' },
  answersLeft: {
    zh: '新规则集里没有去处的（涉及的企业数）',
    en: 'Left without a place in the new ruleset (enterprises concerned)',
  },
  faulty: {
    zh: '在旧规则集下就有错误的评价（有错误的部分按未评计）',
    en: 'With errors under the old ruleset already (what they concern counts as not assessed)',
  },
  indicator: { zh: '指标', en: 'indicator' },
  fact: { zh: '事实', en: 'fact' },
  parameter: { zh: '参数', en: 'parameter' },
  reading: { zh: '取舍', en: 'reading' },
  ownResults: { zh: '与当日结果核对', en: 'Against the results of the day' },
  compared: { zh: '核对', en: 'compared' },
  changed: { zh: '不符', en: 'different' },
  more: { zh: '家，见--json', en: 'more, see --json' },
  clean: { zh: '没有发现问题', en: 'nothing found' },
  referenceEngine: { zh: '参考引擎', en: 'reference engine' },
  points: { zh: '得分', en: 'points' },
  values: { zh: '值', en: 'value' },
  checks: { zh: '分项', en: 'checks' },
  level: { zh: '档位', en: 'level' },
  allow: { zh: '可认定不适用', en: 'may be called not applicable' },
  warn: { zh: '可认定不适用，有提醒', en: 'may be called not applicable, with a warning' },
  forbid: { zh: '不可认定不适用', en: 'may not be called not applicable' },
  conditional: { zh: '按条件适用', en: 'applies by a condition' },
  boolean: { zh: '是否', en: 'yes or no' },
  number: { zh: '数', en: 'number' },
  choice: { zh: '单选', en: 'one option' },
  choices: { zh: '多选', en: 'options' },
  sum: { zh: '求和', en: 'sum' },
  normalisedSum: { zh: '归一化求和', en: 'normalised sum' },
  formula: { zh: '公式', en: 'formula' },
  ineligible: { zh: '取最低等级', en: 'lowest grade' },
  gradeAtMost: { zh: '等级封顶', en: 'grade capped' },
  gradesDown: { zh: '降级', en: 'grades down' },
  or: { zh: '或', en: ' or ' },
  veto: { zh: '一票否决', en: 'veto' },
} as const satisfies Record<string, { zh: string; en: string }>;

export type Word = keyof typeof words;

/** A word of the command line in a language. */
export const word = (name: Word, language: Language): string => words[name][language];

/** Whether a name has a word of its own. */
export const isWord = (name: string): name is Word => Object.hasOwn(words, name);

/** A text of a ruleset in a language; Chinese where there is no English. */
export const textIn = (text: Text, language: Language): string => (language === 'en' ? (text.en ?? text.zh) : text.zh);
