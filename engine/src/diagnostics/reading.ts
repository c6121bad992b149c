import { error, info } from './diagnostic.js';
import { enQuote, zhQuote } from './words.js';

/** What the reader of JSON text stumbled over. */
export type SyntaxProblem =
  | 'empty'
  | 'comment'
  | 'key'
  | 'value'
  | 'colon'
  | 'comma'
  | 'trailing-comma'
  | 'brace'
  | 'bracket'
  | 'after-end'
  | 'string-end'
  | 'number'
  | 'escape'
  | 'character'
  | 'word'
  | 'start'
  | 'full-width'
  | 'single-quotes'
  | 'percent'
  | 'thousands';

const problems: Record<SyntaxProblem, { zh: string; en: string }> = {
  empty: { zh: '文本是空的；请写入一个JSON对象', en: 'the text is empty; write a JSON object' },
  comment: { zh: 'JSON不能有注释；请删去注释', en: 'JSON has no comments; remove the comment' },
  key: { zh: '这里要有一个带双引号的键；请补上', en: 'a key in double quotation marks belongs here; add it' },
  value: { zh: '这里缺一个值；请补上', en: 'a value is missing here; add it' },
  colon: { zh: '键后要有冒号；请补上', en: 'a key is followed by a colon; add it' },
  comma: { zh: '两项之间要有逗号；请补上', en: 'two items are separated by a comma; add it' },
  'trailing-comma': { zh: '最后一项后面不能有逗号；请删去', en: 'the last item is not followed by a comma; remove it' },
  brace: { zh: '缺右花括号}；请补上', en: 'a closing brace } is missing; add it' },
  bracket: { zh: '缺右方括号]；请补上', en: 'a closing bracket ] is missing; add it' },
  'after-end': {
    zh: '一个文本只能有一个JSON值，后面还有内容；请删去',
    en: 'a text holds one JSON value, and more follows; remove it',
  },
  'string-end': { zh: '字符串没有结束的双引号；请补上', en: 'the string has no closing quotation mark; add it' },
  number: { zh: '数的写法不对；请写成12.5这样', en: 'the number is not well formed; write it like 12.5' },
  escape: { zh: '反斜杠后的写法不对；请改正', en: 'what follows the backslash is no escape; correct it' },
  character: {
    zh: '字符串里不能直接有换行等控制字符；请写成\\n',
    en: 'a string holds no bare control characters; write them as \\n',
  },
  word: {
    zh: '只认true、false、null和带双引号的文字；请改正',
    en: 'only true, false, null and quoted text are known; correct it',
  },
  start: {
    zh: '这里要是JSON，以{开头；表格请复制后贴进表格视图，别处抄来的请只留{到}之间的部分',
    en: 'JSON starts with {; paste a table into the table view, and of what was copied keep only what stands from { to }',
  },
  'full-width': {
    zh: '引号、冒号、逗号、括号和数字要用半角（英文）的；请改正',
    en: 'quotation marks, colons, commas, brackets and digits must be the half-width (ASCII) ones; correct it',
  },
  'single-quotes': {
    zh: '文字要放在双引号里，不用单引号；请改正',
    en: 'text stands in double quotation marks, not single ones; correct it',
  },
  percent: {
    zh: '数后面不写百分号；请删去，单位写在unit里',
    en: 'a number has no percent sign; remove it, units are stated in unit',
  },
  thousands: {
    zh: '数里不写千分位的逗号；请删去逗号',
    en: 'a number has no thousands separators; remove the comma',
  },
};

/** Findings on text that is to be JSON. */
export const reading = {
  'json-syntax': error<{ line: number; column: number; problem: SyntaxProblem; seen: string }>({
    zh: (p) => `第${p.line}行第${p.column}列${p.seen === '' ? '' : zhQuote(p.seen)}：${problems[p.problem].zh}。`,
    en: (p) =>
      `Line ${p.line}, column ${p.column}${p.seen === '' ? '' : `, ${enQuote(p.seen)}`}: ${problems[p.problem].en}.`,
  }),
  'json-duplicate-key': error<{ key: string; line: number; column: number; firstLine: number }>({
    zh: (p) =>
      `一个对象里键不能重复，${zhQuote(p.key)}在第${p.firstLine}行已经有了，第${p.line}行又写了一次；请删去其一。`,
    en: (p) =>
      `An object has each key once; ${enQuote(p.key)} is already there on line ${p.firstLine} and again on line ${p.line}. Remove one of them.`,
  }),
  'json-forbidden-key': error<{ key: string }>({
    zh: (p) => `键不能是${zhQuote(p.key)}，它在JavaScript里另有含义；请删去或改名。`,
    en: (p) => `A key must not be ${enQuote(p.key)}, which JavaScript reads otherwise. Remove or rename it.`,
  }),
  'json-too-deep': error<{ limit: number }>({
    zh: (p) => `嵌套最多${p.limit}层，这里超过了；请减少层次。`,
    en: (p) => `Nesting goes at most ${p.limit} levels deep, and this goes deeper. Use fewer levels.`,
  }),
  'json-number-digits': error<{ seen: string }>({
    zh: (p) => `JSON数最多15位有效数字，看到的是${zhQuote(p.seen)}；请写成字符串"${p.seen}"。`,
    en: (p) =>
      `A JSON number has at most 15 significant digits, but ${enQuote(p.seen)} was given. Write it in quotation marks.`,
  }),
  'json-number-exponent': error<{ seen: string }>({
    zh: (p) => `数的指数要在±30以内，看到的是${zhQuote(p.seen)}；请换一个单位，写较小的数。`,
    en: (p) =>
      `A number's exponent must be within ±30, but ${enQuote(p.seen)} was given. Choose another unit, so that the number is of a common size.`,
  }),
  'more-findings': info<{ limit: number }>({
    zh: (p) => `一次最多列出${p.limit}处，后面还有；请先改正以上各处。`,
    en: (p) => `At most ${p.limit} findings are listed at a time, and there are more. Correct those above first.`,
  }),
};
