import type { Language } from '@biaochi/engine';
import type { Reason, Ruleset, Text } from '@biaochi/schemas/types';
import { isWord, textIn, word } from './words.js';

const signs: Record<string, string> = {
  equal: '',
  notEqual: '≠ ',
  lessThan: '< ',
  lessThanInclusive: '≤ ',
  greaterThan: '> ',
  greaterThanInclusive: '≥ ',
  in: '',
  notIn: '∉ ',
  contains: '∋ ',
  doesNotContain: '∌ ',
};

/** A value as people read it: yes and no; of a status or a gate its word; of a list its members. */
function valueText(value: unknown, fact: string, language: Language): string {
  if (value === null || value === undefined) return word('unknown', language);
  if (Array.isArray(value)) {
    return value.map((one) => valueText(one, fact, language)).join(word('or', language));
  }
  const text = String(value);
  const isName = typeof value === 'boolean' || /^(status|gate):/.test(fact);
  return isName && isWord(text) ? word(text, language) : text;
}

type Named = readonly { readonly id: string; readonly label: Text }[] | undefined;

/** A reference as people read it: the code of an indicator, the label of what has one, the id of a total. */
function factText(fact: string, ruleset: Ruleset, language: Language): string {
  if (fact === 'outcome') return word('grade', language);
  const at = fact.indexOf(':');
  const name = fact.slice(at + 1);
  const label = (list: Named): string => {
    const found = list?.find(({ id }) => id === name);
    return found ? textIn(found.label, language) : name;
  };
  const [list = '', one = '', ...own] = name.split('/');
  const entities = ruleset.entities?.find(({ id }) => id === list);
  switch (fact.slice(0, at)) {
    case 'entities':
      return entities ? textIn(entities.label, language) : name;
    case 'entity':
      return `${one} ${factText(own.join('/'), { ...ruleset, ...entities }, language)}`;
    case 'aggregate': {
      const found = entities?.aggregates.find(({ id }) => id === one);
      return found ? textIn(found.label, language) : name;
    }
    case 'gate':
      return name === 'veto' ? word('veto', language) : label(ruleset.gates);
    case 'fact':
      return label(ruleset.facts);
    case 'derived':
      return label(ruleset.derived);
    case 'parameter':
      return label(ruleset.parameters);
    case 'points':
      return `${name} ${word('points', language)}`;
    case 'notApplicable':
      return `${name} ${word('notApplicable', language)}`;
    case 'level':
      return `${name} ${word('level', language)}`;
    default:
      return name.replace('/', '.');
  }
}

/**
 * A deciding condition in one line, without its clause: what was looked at, the value seen, and what was needed; where
 * an equality holds, the value says it all.
 */
export function reasonText(reason: Reason, ruleset: Ruleset, language: Language): string {
  const { fact, value, operator, bound, holds, min, max } = reason;
  const range = (value ?? null) === null && min !== undefined && max !== undefined ? ` (${min} – ${max})` : '';
  const seen = `${factText(fact, ruleset, language)} = ${valueText(value, fact, language)}${range}`;
  if (bound === undefined) return seen;
  if (operator === undefined) return `${seen} / ${valueText(bound, fact, language)}`;
  const sign = signs[operator] ?? `${operator} `;
  const needed = sign + valueText(bound, fact, language);
  if (holds === true) return sign === '' ? seen : `${seen} ${needed}`;
  if (language === 'en') return `${seen}, needs ${needed}`;
  return sign === '' ? `${seen}，须为${needed}` : `${seen}，须 ${needed}`;
}
