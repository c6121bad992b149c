import type { Language } from '@biaochi/engine';
import type { Reason } from '@biaochi/schemas/types';
import { isWord, word } from './words.js';

const signs: Record<string, string> = {
  equal: '=',
  notEqual: '≠',
  lessThan: '<',
  lessThanInclusive: '≤',
  greaterThan: '>',
  greaterThanInclusive: '≥',
  in: '∈',
  notIn: '∉',
  contains: '∋',
  doesNotContain: '∌',
};

/** A value as people read it: yes and no, statuses by their words, lists by their members. */
export function valueText(value: unknown, language: Language): string {
  if (value === null || value === undefined) return word('unknown', language);
  if (Array.isArray(value)) return value.map((one) => valueText(one, language)).join(language === 'zh' ? '、' : ', ');
  const text = String(value);
  return isWord(text) ? word(text, language) : text;
}

/** A reference without its namespace where the name alone is clear: totals, gates, and what was answered. */
function factText(fact: string, language: Language): string {
  const at = fact.indexOf(':');
  const name = fact.slice(at + 1);
  switch (fact.slice(0, at)) {
    case 'gate':
      return `${word('gates', language)} ${name}`;
    case 'points':
      return `${name} ${word('points', language)}`;
    case 'notApplicable':
      return `${name} ${word('notApplicable', language)}`;
    case 'level':
      return `${name} ${word('level', language)}`;
    case 'total':
    case 'answer':
    case 'status':
    case 'parameter':
    case 'derived':
      return name;
    default:
      return name.replace('/', '.');
  }
}

/** A deciding condition in one line, without its clause: fact, value seen, comparison, bound. */
export function reasonText(reason: Reason, language: Language): string {
  const { fact, value, operator, bound, min, max } = reason;
  const range = (value ?? null) === null && min !== undefined && max !== undefined ? ` (${min} – ${max})` : '';
  const seen = `${factText(fact, language)} = ${valueText(value, language)}${range}`;
  if (bound === undefined) return seen;
  if (operator === undefined) return `${seen} / ${valueText(bound, language)}`;
  if (operator === 'equal' && JSON.stringify(bound) === JSON.stringify(value)) return seen;
  return `${seen} ${signs[operator] ?? operator} ${valueText(bound, language)}`;
}
