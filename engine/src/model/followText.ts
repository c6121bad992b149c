import { applyEdits, type Edit, modify } from 'jsonc-parser';
import { canonicalOrder } from './canonical.js';
import { sameJson } from './equal.js';
import { isKeyedList, keyOf } from './members.js';
import type { Path } from './textPlaces.js';

/** One stretch of a text that is replaced. */
export type TextEdit = Readonly<Edit>;

/** One value to be put at a path, taken away (undefined), or put into a list before what stands there. */
interface Step {
  readonly path: Path;
  readonly value: unknown;
  readonly isInsertion?: boolean;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** More steps than this, and the text is written anew. */
const MOST = 200;

const FORMAT = { insertSpaces: true, tabSize: 2, eol: '\n' };

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The keys of a list's members, each once; null for any other list. */
function keysOf(list: readonly unknown[], name: string): string[] | null {
  if (!list.every((member) => isKeyedList(name, member))) return null;
  const keys = list.map(keyOf);
  return keys.every((key) => key !== null) && new Set(keys).size === keys.length ? (keys as string[]) : null;
}

const orderOf = (member: unknown): unknown => (member as { readonly order?: unknown }).order;

/** The member that stands now where one stood that is gone: a member that was given another code. */
function heirOf(gone: unknown, fresh: readonly unknown[]): unknown {
  const same = fresh.filter((member) => orderOf(member) === orderOf(gone));
  return same.length === 1 ? same[0] : undefined;
}

/** Members that stay keep their place in the text; new ones come behind the one that they follow. */
function listSteps(was: readonly unknown[], is: readonly unknown[], path: Path): Step[] | null {
  const name = String(path.at(-1) ?? '');
  const [before, after] = [keysOf(was, name), keysOf(is, name)];
  if (!before || !after || before.length === 0) return null;
  const now = new Map(after.map((key, index) => [key, is[index]]));
  const fresh = is.filter((member) => !before.includes(keyOf(member)!));
  const heirs = was.map((member, index) => now.get(before[index]!) ?? heirOf(member, fresh));
  const changed = was.flatMap((member, index) =>
    heirs[index] === undefined ? [] : stepsBetween(member, heirs[index], [...path, index]),
  );
  const removed = was.flatMap((_, index): Step[] =>
    heirs[index] === undefined ? [{ path: [...path, index], value: undefined }] : [],
  );
  const standing = heirs.filter((member) => member !== undefined).map((member) => keyOf(member)!);
  const added = after.flatMap((key, index): Step[] => {
    if (standing.includes(key)) return [];
    const at = index === 0 ? 0 : standing.indexOf(after[index - 1]!) + 1;
    standing.splice(at, 0, key);
    return [{ path: [...path, at], value: now.get(key), isInsertion: true }];
  });
  // From the end, so that the positions of those before stay true.
  return [...changed, ...removed.reverse(), ...added];
}

function stepsBetween(was: unknown, is: unknown, path: Path): Step[] {
  if (sameJson(was, is)) return [];
  if (isObject(was) && isObject(is)) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key): Step[] => {
      const place = [...path, key];
      if (is[key] === undefined || was[key] === undefined) return [{ path: place, value: is[key] }];
      return stepsBetween(was[key], is[key], place);
    });
  }
  if (!Array.isArray(was) || !Array.isArray(is)) return [{ path, value: is }];
  const [old, now]: readonly unknown[][] = [was, is];
  const members = listSteps(old!, now!, path);
  if (members || old!.length !== now!.length) return members ?? [{ path, value: is }];
  return old!.flatMap((one, index) => stepsBetween(one, now![index], [...path, index]));
}

/**
 * The edits that make a JSON text say another value, to be applied one after the other: each touches only what
 * differs, and all else in the text stays as it is written. Where much differs, one edit replaces the whole text by
 * `written`. The text must be JSON.
 */
export function followText(text: string, value: object, written: () => string): TextEdit[] {
  const steps = stepsBetween(JSON.parse(text), canonicalOrder(value), []);
  if (steps.length > MOST) return [{ offset: 0, length: text.length, content: written() }];
  let now = text;
  return steps.flatMap(({ path, value: given, isInsertion = false }) => {
    const edits = modify(now, [...path], given, { formattingOptions: FORMAT, isArrayInsertion: isInsertion });
    now = applyEdits(now, edits);
    // From the end of the text, so that applied in turn each finds its place.
    return [...edits].sort((a, b) => b.offset - a.offset);
  });
}

/** A text after edits that are applied one after the other. */
export const applyTextEdits = (text: string, edits: readonly TextEdit[]): string =>
  edits.reduce((now, { offset, length, content }) => now.slice(0, offset) + content + now.slice(offset + length), text);
