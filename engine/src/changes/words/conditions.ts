import type { Condition, Ruleset } from '@biaochi/schemas/types';
import type { Language } from '../../diagnostics/index.js';
import { sameJson } from '../../model/index.js';
import { joined, textIn } from './language.js';
import { numberWords } from './numbers.js';
import { optionWords } from './options.js';
import { referenceWords } from './references.js';

const SIGNS: Readonly<Record<NonNullable<Condition['operator']>, string>> = {
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

/** A condition in one line. */
export function conditionWords(condition: Condition, ruleset: Ruleset, language: Language, inner = false): string {
  const { all, any, not, condition: name } = condition;
  const group = all ?? any;
  if (group) {
    const parts = group.map((part) => conditionWords(part, ruleset, language, true));
    const text = joined(parts, language, all ? 'and' : 'or');
    return inner && parts.length > 1 ? bracketed(text, language) : text;
  }
  if (not) {
    const text = bracketed(conditionWords(not, ruleset, language), language);
    return language === 'zh' ? `非${text}` : `not ${text}`;
  }
  if (name !== undefined) {
    const found = ruleset.conditions?.find(({ id }) => id === name);
    return found ? textIn(found.label, language) : name;
  }
  return leafWords(condition, ruleset, language);
}

const bracketed = (text: string, language: Language): string => (language === 'zh' ? `（${text}）` : `(${text})`);

function leafWords({ fact = '', operator, value }: Condition, ruleset: Ruleset, language: Language): string {
  const { words } = referenceWords(fact, ruleset, language);
  return `${words} ${SIGNS[operator ?? 'equal']} ${constantWords(fact, value, ruleset, language)}`;
}

/** What a fact is compared with. */
function constantWords(fact: string, value: Condition['value'], ruleset: Ruleset, language: Language): string {
  if (Array.isArray(value)) {
    return joined(
      value.map((one) => constantWords(fact, one, ruleset, language)),
      language,
      'or',
    );
  }
  if (typeof value === 'object') return referenceWords(value.fact, ruleset, language).words;
  if (typeof value === 'boolean') return optionWords('truth', value)[language];
  if (fact.startsWith('status:')) return optionWords('status', value)[language];
  const option = ruleset.facts
    ?.find(({ id }) => fact === `fact:${id}`)
    ?.options?.find(({ id }) => id === String(value));
  if (option) return textIn(option.label, language);
  return numberWords(value, language, referenceWords(fact, ruleset, language).unit);
}

/** Comparisons of a condition that only have another constant than they had. */
export interface Shifted {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Where two conditions are alike but for constants, those comparisons that differ, and whether there is no other
 * comparison; null where the conditions differ in more.
 */
export function shifted(
  [before, a]: readonly [Condition, Ruleset],
  [after, b]: readonly [Condition, Ruleset],
  language: Language,
): { readonly leaves: readonly Shifted[]; readonly alone: boolean } | null {
  const [old, now] = [leavesOf(before), leavesOf(after)];
  if (!sameJson(shape(before), shape(after))) return null;
  const leaves = now.flatMap((leaf, index): Shifted[] => {
    const was = old[index]!;
    if (sameJson(was.value, leaf.value)) return [];
    const fact = leaf.fact ?? '';
    return [
      {
        name: referenceWords(fact, b, language).words,
        before: constantWords(fact, was.value, a, language),
        after: constantWords(fact, leaf.value, b, language),
      },
    ];
  });
  return { leaves, alone: now.length === 1 };
}

const leavesOf = (condition: Condition): Condition[] => {
  const { all, any, not, fact } = condition;
  if (fact !== undefined) return [condition];
  return [...(all ?? any ?? []), ...(not ? [not] : [])].flatMap(leavesOf);
};

/** A condition without its constants. */
const shape = (condition: Condition): unknown => {
  const { all, any, not, value: _, ...rest } = condition;
  return { ...rest, all: all?.map(shape) ?? null, any: any?.map(shape) ?? null, not: not ? shape(not) : null };
};
