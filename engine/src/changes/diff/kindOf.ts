import type { DiffEntry, Ruleset } from '@biaochi/schemas/types';
import { holderOf, nodeAt, ordered, sameJson, splitAddress } from '../../model/index.js';
import { equals, parseDecimal } from '../../numbers/index.js';
import type { Unit } from './units.js';

export type Kind = DiffEntry['kind'];

/** Lists that only tell people something: nothing in them can change a score, a gate or a grade. */
const TELLING = new Set(['sources', 'groups', 'units', 'notices', 'procedure', 'notes', 'evidence']);

/** Fields of any part that only tell people something. */
const WORDS = new Set([
  ...['title', 'summary', 'label', 'requirement', 'help', 'text', 'question', 'reason', 'choice', 'setBy'],
  ...['anchor', 'mark', 'number', 'publisher', 'stage', 'replaces', 'formerly', 'example'],
]);

/** Lists whose first fitting member counts, so that their order means something. */
const RANKED = new Set(['levels', 'grades']);

/** Whether a change can change a score, a gate or a grade (substantive), or only what people read (editorial). */
export function kindOf(unit: Unit, a: Ruleset, b: Ruleset): Kind {
  const parts = splitAddress(unit.at);
  const last = parts.at(-1) ?? '';
  const list = parts.at(-2) ?? '';
  if (unit.op === 'move') return RANKED.has(list) && changesPlace(unit.at, a, b) ? 'substantive' : 'editorial';
  if (parts.length > 1 && last === 'parent') return 'substantive';
  if (parts.some((part, index) => index % 2 === 0 && TELLING.has(part)) || TELLING.has(last)) return 'editorial';
  if (WORDS.has(last) || (last === 'indicators' && parts[0] === 'readings')) return 'editorial';
  return sameMeaning(unit, last) ? 'editorial' : 'substantive';
}

/** Whether a member stands before or after another than it did. */
export function changesPlace(at: string, a: Ruleset, b: Ruleset): boolean {
  return !sameJson(neighbours(at, a, b), neighbours(at, b, a));
}

/** The keys before a member in its list, by name; those that the other ruleset does not have are left out. */
function neighbours(at: string, ruleset: Ruleset, other: Ruleset): string[] {
  const holder = holderOf(at);
  const key = splitAddress(at).at(-1)!;
  const keys = keysAt(ruleset, holder);
  const known = new Set(keysAt(other, holder));
  return keys
    .slice(0, keys.indexOf(key))
    .filter((one) => known.has(one))
    .sort();
}

type Member = { readonly order: number; readonly code?: unknown; readonly id?: unknown };

const keysAt = (ruleset: Ruleset, list: string): string[] =>
  ordered(nodeAt(ruleset, list) as Member[] | undefined).map(({ code, id }) => String(code ?? id));

/** Fields that hold a name, which may look like a number. */
const NAMES = new Set(['class', 'group', 'parent', 'rounding', 'total', 'default', 'unit']);

/** Whether both values say the same to the engine: one number written in two ways, or changes that only explain themselves otherwise. */
function sameMeaning({ before, after }: Unit, name: string): boolean {
  const [old, now] = NAMES.has(name) ? [null, null] : [decimalOf(before), decimalOf(after)];
  if (old && now) return equals(old, now);
  return name === 'changes' && sameJson(bare(before), bare(after));
}

const decimalOf = (value: unknown) =>
  typeof value === 'string' || typeof value === 'number' ? parseDecimal(value) : null;

/** Changes without their reasons and anchors. */
function bare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(bare);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'reason' && key !== 'anchor'));
}
