import { error, warning } from '../diagnostic.js';
import { enNear, enQuote, enType, type TypeWord, zhNear, zhQuote, zhType } from '../words.js';

/** What a reference stands for. */
export type ValueKind = 'number' | 'truth' | 'choice' | 'choices' | 'status' | 'level';

const kinds: Record<ValueKind, { zh: string; en: string }> = {
  number: { zh: '数', en: 'a number' },
  truth: { zh: '是否', en: 'a yes or no' },
  choice: { zh: '单选', en: 'a choice' },
  choices: { zh: '多选', en: 'a choice of several' },
  status: { zh: '指标状态', en: "an indicator's status" },
  level: { zh: '档位', en: 'a level' },
};

/** What may be wrong with a formula's text. */
const formulaFaults = {
  character: { zh: '不认得这个字符', en: 'this character is not known' },
  'value-expected': { zh: '这里缺一个数或符号', en: 'a number or symbol is missing here' },
  'operator-expected': { zh: '这里缺运算符', en: 'an operator is missing here' },
  unclosed: { zh: '括号没有合上', en: 'the parenthesis is not closed' },
  function: { zh: '只有min、max、abs三个函数', en: 'there are only the functions min, max and abs' },
  arguments: { zh: 'min、max至少一个参数，abs一个', en: 'min and max take at least one argument, abs one' },
  depth: { zh: '括号嵌套太深', en: 'the parentheses are nested too deep' },
} as const;

/** What is meant by a sign or a function that formulas do not have, and how it is written instead. */
const instead: readonly { seen: readonly string[]; zh: string; en: string }[] = [
  { seen: ['round', 'floor', 'ceil', 'int'], zh: '修约写在rounding里', en: 'State a rounding beside the formula' },
  { seen: ['sum'], zh: '合计写成a + b', en: 'Write a + b' },
  {
    seen: ['if', '>', '<', '≥', '≤', '=', '?'],
    zh: '分情形的数写成参照表（tables）或按数值评分（scale）',
    en: 'A number by case is a reference table (tables) or a scale',
  },
  { seen: ['^', '²', '³'], zh: '乘方写成a × a', en: 'Write a × a' },
  { seen: ['sqrt', '√'], zh: '开方用几何平均总分（geometricMean）', en: 'A root is a geometricMean total' },
  { seen: ['%', '％'], zh: '百分数除以100', en: 'Divide by 100' },
];

const insteadOf = (seen: string) => instead.find((one) => one.seen.includes(seen.toLowerCase()));
/** What was probably meant by a value of another type than that of the fact it is compared with. */
const valueHints = {
  none: { zh: () => '请改正', en: () => 'Correct it' },
  reference: {
    zh: (seen: string) => `要与这个量比较，就写成{ "fact": "${seen}" }`,
    en: (seen: string) => `To compare with that quantity, write { "fact": "${seen}" }`,
  },
  day: {
    zh: () => '日期比的是到评价日期为止已有多久，请写年数或天数',
    en: () => 'A date is compared by how long it was before the day of the assessment: write the years or days',
  },
} as const;

/** Findings on conditions and formulas. */
export const conditions = {
  'condition-kind': error<{ seen: readonly string[] }>({
    zh: (p) =>
      `一个条件只能是all、any、not、condition、fact之一，看到的是${zhQuote(p.seen)}；请只留一种，几样都要时用all合起来。`,
    en: (p) =>
      `A condition is exactly one of all, any, not, condition and fact, but it has ${enQuote(p.seen)}. Keep one; to ask for several, join them by all.`,
  }),
  'condition-empty-group': error<{ key: string }>({
    zh: (p) => `${zhQuote(p.key)}里至少要有一个条件，看到的是空列表；请补上，或删去这个条件。`,
    en: (p) =>
      `${enQuote(p.key)} must hold at least one condition, but the list is empty. Add one, or remove the condition.`,
  }),
  'condition-incomplete': error<{ missing: readonly string[] }>({
    zh: (p) => `比较要有fact、operator、value三样，缺${zhQuote(p.missing)}；请补上。`,
    en: (p) => `A comparison needs fact, operator and value; missing here: ${enQuote(p.missing)}. Add what is missing.`,
  }),
  'condition-too-deep': error<{ limit: number }>({
    zh: (p) => `条件嵌套最多${p.limit}层，这里超过了；请减少层次，或拆出具名条件。`,
    en: (p) =>
      `Conditions nest at most ${p.limit} levels deep, and this goes deeper. Use fewer levels, or name a part.`,
  }),
  'condition-too-large': error<{ limit: number }>({
    zh: (p) => `一个条件连同所用的具名条件，最多展开成${p.limit}个比较，这里超过了；请化简。`,
    en: (p) =>
      `A condition, with the named ones it uses, may unfold to at most ${p.limit} comparisons, and this has more. Simplify it.`,
  }),
  'operator-not-for': error<{ operator: string; fact: string; kind: ValueKind; allowed: readonly string[] }>({
    zh: (p) =>
      `${zhQuote(p.fact)}（${kinds[p.kind].zh}）只能用${zhQuote(p.allowed)}比较，看到的是${zhQuote(p.operator)}；请换一种比较。`,
    en: (p) =>
      `${enQuote(p.fact)} is ${kinds[p.kind].en}, which is compared by ${enQuote(p.allowed)} only, but the operator is ${enQuote(p.operator)}. Choose another.`,
  }),
  'value-wrong-type': error<{
    expected: TypeWord | readonly TypeWord[];
    fact: string;
    seen: string;
    hint: keyof typeof valueHints;
  }>({
    zh: (p) =>
      `与${zhQuote(p.fact)}比较的值要是${zhType(p.expected)}，看到的是${zhQuote(p.seen)}；${valueHints[p.hint].zh(p.seen)}。`,
    en: (p) =>
      `The value compared with ${enQuote(p.fact)} must be ${enType(p.expected)}, but it is ${enQuote(p.seen)}. ${valueHints[p.hint].en(p.seen)}.`,
  }),
  'value-unknown': error<{ fact: string; allowed: readonly string[]; seen: string; near: string }>({
    zh: (p) => `${zhQuote(p.fact)}的值只会是${zhQuote(p.allowed)}，没有${zhQuote(p.seen)}；${zhNear(p.near)}请改正。`,
    en: (p) =>
      `${enQuote(p.fact)} is only ever ${enQuote(p.allowed)}; there is no ${enQuote(p.seen)}.${enNear(p.near)} Correct it.`,
  }),
  'value-list': error<{ operator: string; seen: string }>({
    zh: (p) =>
      `in和notIn比较的是非空的列表，其余比较的是一个值，${zhQuote(p.operator)}这里看到的是${zhQuote(p.seen)}；请改正。`,
    en: (p) =>
      `in and notIn compare with a list that is not empty, all others with one value; with ${enQuote(p.operator)} it is ${enQuote(p.seen)}. Correct it.`,
  }),
  'facts-differ': error<{ fact: string; kind: ValueKind; other: string; otherKind: ValueKind }>({
    zh: (p) =>
      `两个事实类型相同才能比较，看到的是${zhQuote(p.fact)}（${kinds[p.kind].zh}）与${zhQuote(p.other)}（${kinds[p.otherKind].zh}）；请换一个事实。`,
    en: (p) =>
      `Two facts are compared only where they are of one type: ${enQuote(p.fact)} is ${kinds[p.kind].en}, ${enQuote(p.other)} is ${kinds[p.otherKind].en}. Choose another fact.`,
  }),
  'number-needed': error<{ fact: string; kind: ValueKind }>({
    zh: (p) => `这里要用数，看到的是${zhQuote(p.fact)}（${kinds[p.kind].zh}）；请换一个引用。`,
    en: (p) => `A number is needed here, but ${enQuote(p.fact)} is ${kinds[p.kind].en}. Choose another reference.`,
  }),
  'notice-condition': error<{ seen: 'both' | 'neither' }>({
    zh: (p) =>
      `提示要写when（成立时提示）和unless（除非成立）中的一个，看到的是${p.seen === 'both' ? '两个都有' : '两个都没有'}；请只留一个。`,
    en: (p) =>
      `A notice states either when or unless, but ${p.seen === 'both' ? 'both are' : 'neither is'} there. Keep exactly one.`,
  }),
  'formula-syntax': error<{ position: number; fault: keyof typeof formulaFaults; seen: string }>({
    zh: (p) =>
      `算式第${p.position}个字符${p.seen === '' ? '（末尾）' : zhQuote(p.seen)}：${formulaFaults[p.fault].zh}；${insteadOf(p.seen)?.zh ?? '请改正算式'}。`,
    en: (p) =>
      `Character ${p.position} of the formula${p.seen === '' ? ' (its end)' : `, ${enQuote(p.seen)}`}: ${formulaFaults[p.fault].en}. ${insteadOf(p.seen)?.en ?? 'Correct the formula'}.`,
  }),
  'formula-too-long': error<{ limit: number; length: number }>({
    zh: (p) => `算式最多${p.limit}个字符，看到的是${p.length}个；请拆成几个计算的量。`,
    en: (p) =>
      `A formula has at most ${p.limit} characters, but this has ${p.length}. Split it into several derived quantities.`,
  }),
  'formula-unbound': error<{ symbol: string; near: string }>({
    zh: (p) => `算式里的符号要在where里给出含义，没有${zhQuote(p.symbol)}；${zhNear(p.near)}请补上或改正。`,
    en: (p) =>
      `Every symbol of a formula needs its meaning in where; ${enQuote(p.symbol)} has none.${enNear(p.near)} Add it, or correct the symbol.`,
  }),
  'formula-unused': warning<{ symbol: string }>({
    zh: (p) => `where里的符号${zhQuote(p.symbol)}在算式里没有用到；请删去，或核对算式是否漏写。`,
    en: (p) =>
      `The symbol ${enQuote(p.symbol)} in where is not used in the formula. Remove it, or check whether the formula lacks it.`,
  }),
};
