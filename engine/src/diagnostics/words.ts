import type { Param } from './diagnostic.js';

const SHOWN = 80;

function shortened(value: string | number): string {
  const text = String(value).replace(/\s+/g, ' ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}

/** Something seen, quoted for a Chinese message; a list item by item. */
export function zhQuote(value: Param): string {
  return typeof value === 'object' ? value.map(zhQuote).join('、') : `「${shortened(value)}」`;
}

/** Something seen, quoted for an English message; a list item by item. */
export function enQuote(value: Param): string {
  return typeof value === 'object' ? value.map(enQuote).join(', ') : `“${shortened(value)}”`;
}

/** 「是不是想写…」 where a near name is known, otherwise nothing. */
export const zhNear = (near: string): string => (near === '' ? '' : `是不是想写${zhQuote(near)}？`);
export const enNear = (near: string): string => (near === '' ? '' : ` Did you mean ${enQuote(near)}?`);

/** The kinds of value a rule may ask for, and those that may be seen instead. */
export type TypeWord =
  | 'text'
  | 'number'
  | 'integer'
  | 'decimal'
  | 'boolean'
  | 'list'
  | 'object'
  | 'null'
  | 'option'
  | 'options'
  | 'level'
  | 'date'
  | 'digest';

const types: Record<TypeWord, { zh: string; en: string }> = {
  text: { zh: '文字', en: 'text' },
  number: { zh: '数', en: 'a number' },
  integer: { zh: '整数', en: 'a whole number' },
  decimal: { zh: '数（或写成字符串的十进制数）', en: 'a number (or a decimal in quotation marks)' },
  boolean: { zh: 'true或false', en: 'true or false' },
  list: { zh: '列表', en: 'a list' },
  object: { zh: '对象', en: 'an object' },
  null: { zh: 'null', en: 'null' },
  option: { zh: '一个选项', en: 'one option' },
  options: { zh: '选项的列表', en: 'a list of options' },
  level: { zh: '档号（整数或文字）', en: 'a level id (a whole number or text)' },
  date: { zh: '日期（YYYY-MM-DD）', en: 'a date (YYYY-MM-DD)' },
  digest: { zh: '摘要（sha256-加64位小写十六进制）', en: 'a digest (sha256- and 64 lower-case hex digits)' },
};

/** One or several kinds of value in words. */
export function zhType(word: TypeWord | readonly TypeWord[]): string {
  return typeof word === 'string' ? types[word].zh : word.map((each) => types[each].zh).join('或');
}

export function enType(word: TypeWord | readonly TypeWord[]): string {
  return typeof word === 'string' ? types[word].en : word.map((each) => types[each].en).join(' or ');
}

/** The kind of a value as read from JSON. */
export function typeOf(value: unknown): TypeWord {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return 'boolean';
  return typeof value === 'object' ? 'object' : 'number';
}

/** A value in short for a message: itself where it is plain, otherwise its JSON. */
export function seenText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || value === null || value === undefined) {
    return String(value);
  }
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  return typeof value === 'object' && Object.keys(value).length === 0 ? '{}' : '{…}';
}
