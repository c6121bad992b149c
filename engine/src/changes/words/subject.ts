import type { Ruleset } from '@biaochi/schemas/types';
import { isKeyedList, nodesTo, splitAddress } from '../../model/index.js';
import { fieldWords } from './fields.js';
import type { Language } from '../../diagnostics/index.js';
import type { Words } from './language.js';
import { LISTS, type Member, NOUNS } from './nouns.js';

/** What an address speaks of: the members it leads through, and the field of the last. */
export interface Subject {
  readonly members: readonly { readonly list: string; readonly words: Words }[];
  readonly field: { readonly name: string; readonly words: Words } | null;
}

/** What an address of a ruleset speaks of; of what is not there, what its parts say. */
export function subjectOf(ruleset: Ruleset, address: string): Subject {
  const parts = splitAddress(address);
  const nodes = nodesTo(ruleset, address);
  const found: { list: string; words: Words }[] = [];
  const parents: string[] = [];
  let field: Subject['field'] = null;
  for (let index = 0; index < parts.length; index++) {
    const name = parts[index]!;
    const [list, member] = [nodes[index + 1], nodes[index + 2]];
    if (index + 1 < parts.length && Array.isArray(list) && isKeyedList(name, member)) {
      found.push({ list: name, words: NOUNS[name]!(member as Member, ruleset) });
      parents.push(name);
      field = null;
      index++;
    } else {
      const members = Array.isArray(list) && isKeyedList(name, list[0]) ? LISTS[name] : undefined;
      field = { name, words: members ?? fieldWords(parents, name) };
      parents.push(name);
    }
  }
  return { members: found, field };
}

/** What joins a member or field to the member that it belongs to. */
const JOINTS: Readonly<Record<Language, (list: string) => string>> = {
  zh: (list) => (list === 'grades' ? '的' : list === 'bounds' ? '' : ' '),
  en: (list) => (list === 'grades' ? ' for ' : ' of '),
};

/** A subject in words: 绿色低碳企业的Q下限, lower bound of Q for the grade. */
export function subjectWords({ members, field }: Subject, language: Language, withField = true): string {
  const named = members.map(({ list, words }) => ({ list, text: words[language] }));
  const last = withField && field ? [{ list: '', text: field.words[language] }] : [];
  const all = [...named, ...last];
  const joint = JOINTS[language];
  if (language === 'zh') return all.map(({ list, text }, i) => text + (i < all.length - 1 ? joint(list) : '')).join('');
  return all
    .map(({ list, text }, i) => (i < all.length - 1 ? joint(list) : '') + text)
    .reverse()
    .join('');
}
