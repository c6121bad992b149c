import type { Change, Ruleset } from '@biaochi/schemas/types';
import { isKeyedList, joinAddress, keyOf, sameJson } from '../model/index.js';

type Json = unknown;
type JsonObject = Record<string, Json>;

/** What is replaced whole: conditions, formulas and the other parts that say one thing together. */
const ATOMIC = new Set([
  'when',
  'unless',
  'failsWhen',
  'formula',
  'members',
  'effect',
  'line',
  'range',
  'clamp',
  'value',
]);

/** The tags of unions: where the tag differs, the parts do not correspond, and the whole is replaced. */
const TAGS = ['method', 'type', 'kind', 'op'];

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function isMemberList(name: string, value: Json): value is JsonObject[] {
  return Array.isArray(value) && isKeyedList(name, value[0]) && value.every((member) => keyOf(member) !== null);
}

/** Whether two objects are compared field by field. */
function correspond(a: Json, b: Json, name: string): boolean {
  return isObject(a) && isObject(b) && !ATOMIC.has(name) && TAGS.every((tag) => a[tag] === b[tag]);
}

function compareMembers(a: readonly JsonObject[], b: readonly JsonObject[], at: string): Change[] {
  const before = new Map(a.map((member) => [keyOf(member)!, member]));
  const after = new Map(b.map((member) => [keyOf(member)!, member]));
  const removed = [...before.keys()].filter((key) => !after.has(key));
  return [
    ...removed.map((key): Change => ({ op: 'remove', at: at + joinAddress(key) })),
    ...[...after].flatMap(([key, member]): Change[] => {
      const place = at + joinAddress(key);
      const old = before.get(key);
      return old ? compareMember(old, member, place) : [{ op: 'add', at: place, value: member }];
    }),
  ];
}

/** A member whose order differs is moved; all else about it is compared as any object. */
function compareMember(a: JsonObject, b: JsonObject, at: string): Change[] {
  if (!correspond(a, b, '')) return sameJson(a, b) ? [] : [{ op: 'replace', at, value: b }];
  const moves = typeof b['order'] === 'number' && a['order'] !== b['order'];
  const move: Change[] = moves ? [{ op: 'move', at, order: b['order'] as number }] : [];
  return [...move, ...compareFields({ ...a, order: b['order'] }, b, at)];
}

function compareFields(a: JsonObject, b: JsonObject, at: string): Change[] {
  const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return keys.flatMap((key): Change[] => {
    const place = at + joinAddress(key);
    const [old, now] = [a[key], b[key]];
    if (now === undefined) return old === undefined ? [] : [{ op: 'remove', at: place }];
    if (old === undefined) return [{ op: 'add', at: place, value: now }];
    if (isMemberList(key, old) && isMemberList(key, now)) return compareMembers(old, now, place);
    if (correspond(old, now, key)) return compareFields(old as JsonObject, now as JsonObject, place);
    return sameJson(old, now) ? [] : [{ op: 'replace', at: place, value: now }];
  });
}

/**
 * The changes that make `b` of `a`, each at the smallest node or field that differs; applied to `a` they give `b`
 * (in canonical order). Members are followed by their code or id, so a moved one is moved and not rewritten.
 */
export function compareRulesets(a: Ruleset, b: Ruleset): Change[] {
  return compareFields(a as unknown as JsonObject, b as unknown as JsonObject, '');
}
