import type { Change, Ruleset } from '@biaochi/schemas/types';
import { holderOf, isKeyedList, joinAddress, keyOf, nodeAt, sameJson, splitAddress } from '../../model/index.js';
import { compareRulesets } from '../compareRulesets.js';

/** One thing that a person would call a change, with what was and what is there. */
export interface Unit {
  readonly op: Change['op'];
  readonly at: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** What differs between two rulesets of the same rows, in units that people change as one. */
export function unitsOf(a: Ruleset, b: Ruleset): Unit[] {
  const units = new Map<string, Unit>();
  for (const change of compareRulesets(a, b)) {
    for (const unit of change.op === 'move' ? [moved(change, a)] : spread(change, a, b)) {
      const at = wholeOf(unit.at, a, b);
      if (at === unit.at) units.set(`${unit.op} ${at}`, unit);
      else units.set(`replace ${at}`, { op: 'replace', at, before: nodeAt(a, at), after: nodeAt(b, at) });
    }
  }
  const whole = [...units.values()].filter(({ op }) => op === 'replace').map(({ at }) => `${at}/`);
  return [...units.values()].filter(({ at }) => !whole.some((outer) => at.startsWith(outer)));
}

function moved({ at, order }: Extract<Change, { op: 'move' }>, a: Ruleset): Unit {
  return { op: 'move', at, before: (nodeAt(a, at) as { order?: number }).order, after: order };
}

/** A change as units: a list that comes whole, member by member where that gives the same. */
function spread({ op, at }: Change, a: Ruleset, b: Ruleset): Unit[] {
  const [before, after] = [nodeAt(a, at), nodeAt(b, at)];
  const name = splitAddress(at).at(-1) ?? '';
  const was = before === undefined ? [] : keyed(before, name);
  const is = keyed(after, name);
  if (was && is && was.length + is.length > 0 && (was.length === 0 || is.length === 0)) {
    return [
      ...was.map((member): Unit => ({ op: 'remove', at: at + joinAddress(keyOf(member)!), before: member })),
      ...is.map((member): Unit => ({ op: 'add', at: at + joinAddress(keyOf(member)!), after: member })),
    ];
  }
  if (op === 'replace' && isMember(name, before, after)) return fields(at, before, after);
  return [{ op, at, ...(before !== undefined && { before }), ...(after !== undefined && { after }) }];
}

type Fields = Readonly<Record<string, unknown>>;

/** Whether a change replaces a whole member of a list, as where its method is another. */
const isMember = (part: string, before: unknown, after: unknown): before is Fields =>
  keyOf(before) === part && keyOf(after) === part;

/** A member that is replaced, field by field. */
function fields(at: string, before: Fields, after: unknown): Unit[] {
  const now = after as Fields;
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].flatMap((name): Unit[] => {
    const [was, is] = [before[name], now[name]];
    const place = at + joinAddress(name);
    if (sameJson(was, is)) return [];
    if (name === 'order') return [{ op: 'move', at, before: was, after: is }];
    if (is === undefined) return [{ op: 'remove', at: place, before: was }];
    return [
      { op: was === undefined ? 'add' : 'replace', at: place, ...(was !== undefined && { before: was }), after: is },
    ];
  });
}

/** The members of a list by code or id; null for anything else. */
function keyed(value: unknown, name: string): unknown[] | null {
  if (!Array.isArray(value)) return null;
  const list: unknown[] = value;
  return list.every((member) => isKeyedList(name, member) && keyOf(member) !== null) ? list : null;
}

const ENDS = ['atLeast', 'above', 'atMost', 'below'];

/** The address of what is changed as one with a field: a text in its languages, an anchor, a bound whose ends change sides. */
function wholeOf(at: string, a: Ruleset, b: Ruleset): string {
  const holder = holderOf(at);
  const name = splitAddress(at).at(-1) ?? '';
  const [old, now] = [nodeAt(a, holder), nodeAt(b, holder)];
  if (old === undefined || now === undefined) return at;
  if ((name === 'zh' || name === 'en') && isText(old) && isText(now)) return holder;
  const held = splitAddress(holder).at(-1) ?? '';
  if (held === 'anchor') return holder;
  if (ENDS.includes(held)) return wholeOf(holder, a, b);
  const turns = ENDS.some((end) => end in (old as object) !== end in (now as object));
  return ENDS.includes(name) && turns ? holder : at;
}

const isText = (value: unknown): boolean => typeof value === 'object' && value !== null && 'zh' in value;
