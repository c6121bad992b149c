import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { isKeyedList, keyOf, placed } from '../../model/index.js';
import { MAX_GRADES } from '../../rulings/index.js';
import { MAX_COMBINED_CHECKS } from '../../scoring/index.js';
import type { Check } from '../context.js';

/** Lists that mean nothing without members, and lists whose members are counted in the bits of a whole number. */
const neverEmpty = new Set(['grades', 'levels', 'bands', 'cases', 'checks', 'steps', 'rows', 'factors']);
const MAX_LEVELS = 30;

/** Duplicate codes and orders in keyed lists; lists that are empty or too long. */
export const lists: Check = ({ visits, ruleset }) => {
  const found = visits.flatMap(({ value, place, name }) => {
    if (!Array.isArray(value)) return [];
    const members: unknown[] = value;
    const empty = members.length === 0 && neverEmpty.has(name) ? [diagnostic('list-empty', place, { list: name })] : [];
    return isKeyedList(name, members[0]) ? [...empty, ...duplicates(members, place)] : empty;
  });
  const long = (list: string, members: readonly unknown[], limit: number, place: string): void => {
    if (members.length > limit) found.push(diagnostic('list-too-long', place, { list, limit, count: members.length }));
  };
  long('grades', ruleset.grades, MAX_GRADES, '/grades');
  for (const { member, place } of placed(ruleset.indicators, '/indicators')) {
    const { scoring } = member;
    if (scoring.method === 'levels') long('levels', scoring.levels, MAX_LEVELS, `${place}/scoring/levels`);
    if (scoring.method === 'combination') {
      long('checks', scoring.checks, MAX_COMBINED_CHECKS, `${place}/scoring/checks`);
    }
  }
  return found;
};

function duplicates(members: readonly unknown[], place: string): Diagnostic[] {
  const keys = new Map<string, string>();
  const orders = new Map<number, string>();
  return placed(members, place).flatMap(({ member, place: at }) => {
    const found: Diagnostic[] = [];
    const key = keyOf(member);
    const { order } = member as { order?: unknown };
    if (key !== null) {
      const first = keys.get(key);
      if (first !== undefined) found.push(diagnostic('duplicate-code', at, { key, first }));
      else keys.set(key, at);
    }
    if (typeof order === 'number') {
      const first = orders.get(order);
      if (first !== undefined) found.push(diagnostic('duplicate-order', `${at}/order`, { order, first }));
      else orders.set(order, at);
    }
    return found;
  });
}
