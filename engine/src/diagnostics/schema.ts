import { error } from './diagnostic.js';
import { enNear, enQuote, enType, type TypeWord, zhNear, zhQuote, zhType } from './words.js';

/** The written forms that a text may have to follow, each a pattern of the schema. */
export type Form =
  | 'text'
  | 'id'
  | 'code'
  | 'decimal'
  | 'reference'
  | 'address'
  | 'mark'
  | 'level-id'
  | 'ruleset-id'
  | 'version'
  | 'date'
  | 'digest'
  | 'unit-id'
  | 'other';

const forms: Record<Form, { zh: string; en: string }> = {
  text: { zh: '不是空白的文字', en: 'text that is not blank' },
  id: {
    zh: '以字母开头的字母、数字、连字符和下划线，最多64个',
    en: 'letters, digits, hyphens and underscores, a letter first, at most 64',
  },
  code: {
    zh: '以字母或数字开头的字母、数字、点、连字符和下划线，最多64个',
    en: 'letters, digits, dots, hyphens and underscores, a letter or digit first, at most 64',
  },
  decimal: {
    zh: '半角数字的十进制数，如12.5，不带单位、百分号和千分位',
    en: 'a decimal such as 12.5, without unit, percent sign or thousands separators',
  },
  reference: {
    zh: '命名空间:名称，命名空间是fact、value、check、answer、level、status、points、table、derived、aggregate、total、parameter之一',
    en: 'namespace:name, where the namespace is fact, value, check, answer, level, status, points, table, derived, aggregate, total or parameter',
  },
  address: { zh: '以/分隔的地址，如/indicators/21/class', en: 'parts after /, such as /indicators/21/class' },
  mark: { zh: '1至4个字符，没有空白', en: 'one to four characters without blanks' },
  'level-id': {
    zh: '整数，或最多32个字母、数字、点、连字符和下划线',
    en: 'a whole number, or at most 32 letters, digits, dots, hyphens and underscores',
  },
  'ruleset-id': { zh: '小写字母、数字和连字符', en: 'lower-case letters, digits and hyphens' },
  version: { zh: '三个数的版本：主版本.次版本.修订号', en: 'a version of three numbers, major.minor.patch' },
  date: { zh: '日期YYYY-MM-DD', en: 'a date YYYY-MM-DD' },
  digest: { zh: 'sha256-加64位小写十六进制', en: 'sha256- and 64 lower-case hex digits' },
  'unit-id': { zh: '以字母开头的字母和数字，最多16个', en: 'letters and digits, a letter first, at most 16' },
  other: { zh: '规定的写法', en: 'the form laid down' },
};

/** Findings on the shape of a document: what the schema says of it. */
export const schema = {
  'schema-required': error<{ key: string; label: string }>({
    zh: (p) => `这里必须有${zhQuote(p.label)}${p.label === p.key ? '' : `（${p.key}）`}，没有看到；请补上。`,
    en: (p) => `${enQuote(p.key)} is required here and is missing. Add it.`,
  }),
  'schema-unknown-key': error<{ key: string; near: string; allowed: readonly string[] }>({
    zh: (p) =>
      p.near === ''
        ? `这里只能写${zhQuote(p.allowed)}，没有${zhQuote(p.key)}这一项；请改正或删去。`
        : `这里没有${zhQuote(p.key)}这一项；${zhNear(p.near)}请改正或删去。`,
    en: (p) =>
      p.near === ''
        ? `Only ${enQuote(p.allowed)} may stand here; there is no ${enQuote(p.key)}. Correct or remove it.`
        : `There is no ${enQuote(p.key)} here.${enNear(p.near)} Correct or remove it.`,
  }),
  'schema-type': error<{
    expected: TypeWord | readonly TypeWord[];
    found: TypeWord;
    seen: string;
    keys: readonly string[];
  }>({
    zh: (p) =>
      `这里要是${zhType(p.expected)}${p.keys.length === 0 ? '' : `，由${zhQuote(p.keys)}组成`}，看到的是${zhType(p.found)}${p.found === 'null' ? '' : zhQuote(p.seen)}；请改正。`,
    en: (p) =>
      `This must be ${enType(p.expected)}${p.keys.length === 0 ? '' : ` of ${enQuote(p.keys)}`}, but it is ${enType(p.found)}${p.found === 'null' ? '' : `, ${enQuote(p.seen)}`}. Correct it.`,
  }),
  'schema-enum': error<{ allowed: readonly (string | number)[]; seen: string; near: string }>({
    zh: (p) =>
      `这里要是${zhQuote(p.allowed)}${p.allowed.length > 1 ? '之一' : ''}，看到的是${zhQuote(p.seen)}；${zhNear(p.near)}请改正。`,
    en: (p) =>
      `This must be ${p.allowed.length > 1 ? 'one of ' : ''}${enQuote(p.allowed)}, but it is ${enQuote(p.seen)}.${enNear(p.near)} Correct it.`,
  }),
  'schema-pattern': error<{ form: Form; seen: string; near: string }>({
    zh: (p) => `这里要写成${forms[p.form].zh}，看到的是${zhQuote(p.seen)}；${zhNear(p.near)}请改正。`,
    en: (p) => `This must be ${forms[p.form].en}, but it is ${enQuote(p.seen)}.${enNear(p.near)} Correct it.`,
  }),
  'schema-tag': error<{ key: string; allowed: readonly string[]; seen: string; near: string }>({
    zh: (p) =>
      p.near === ''
        ? `${zhQuote(p.key)}决定其余各项，要是${zhQuote(p.allowed)}之一，看到的是${zhQuote(p.seen)}；请改正。`
        : `${zhQuote(p.key)}决定其余各项，没有${zhQuote(p.seen)}这一种；${zhNear(p.near)}请改正。`,
    en: (p) =>
      p.near === ''
        ? `${enQuote(p.key)} decides the other fields and must be one of ${enQuote(p.allowed)}, but it is ${enQuote(p.seen)}. Correct it.`
        : `${enQuote(p.key)} decides the other fields, and there is no ${enQuote(p.seen)}.${enNear(p.near)} Correct it.`,
  }),
  'schema-empty': error<{ allowed: readonly string[] }>({
    zh: (p) => `这里至少要写${zhQuote(p.allowed)}中的一项，看到的是空的；请补上，或整个删去。`,
    en: (p) => `At least one of ${enQuote(p.allowed)} must stand here, but it is empty. Add one, or remove it all.`,
  }),
  'schema-limit': error<{ limit: number; bound: 'minimum' | 'maximum'; seen: string }>({
    zh: (p) =>
      `这里的数要${p.bound === 'minimum' ? '不小于' : '不大于'}${p.limit}，看到的是${zhQuote(p.seen)}；请改正。`,
    en: (p) =>
      `This number must be at ${p.bound === 'minimum' ? 'least' : 'most'} ${p.limit}, but it is ${enQuote(p.seen)}. Correct it.`,
  }),
  'schema-too-few': error<{ limit: number }>({
    zh: (p) => `这个列表至少要有${p.limit}个成员；请补上。`,
    en: (p) => `This list must have at least ${p.limit} member${p.limit === 1 ? '' : 's'}. Add what is missing.`,
  }),
};
