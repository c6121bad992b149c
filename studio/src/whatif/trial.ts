/** A trial: changes over a document that are held beside it, made by turning numbers. */
import { nodeAt } from '@biaochi/engine';
import type { Change, Decimal, Ruleset } from '@biaochi/schemas/types';
import { type Knob } from './knobs.js';
import { sameNumber } from './track.js';

type Path = readonly (string | number)[];

const partAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((at, part) => (at as Record<string | number, unknown> | undefined)?.[part], value);

/** A value with another number at a place within it. */
function withPart(value: unknown, [part, ...rest]: Path, number: Decimal): unknown {
  if (part === undefined) return number;
  if (Array.isArray(value))
    return value.map((one, at) => (at === part ? withPart(one, rest, number) : (one as unknown)));
  const holder = value as Record<string, unknown>;
  return { ...holder, [part]: withPart(holder[part], rest, number) };
}

const fieldIn = (changes: readonly Change[], document: Ruleset, at: string): unknown => {
  const own = changes.find((one) => one.at === at);
  return own?.op === 'replace' ? own.value : nodeAt(document, at);
};

/** The number as the trial has it: as it was turned, otherwise as the document states it. */
export function triedValue(document: Ruleset, changes: readonly Change[], { at, leaf, value }: Knob): Decimal {
  return (partAt(fieldIn(changes, document, at), leaf) as Decimal | undefined) ?? value;
}

/** How a number is written: a text stays a text, so that only what differs is a change. */
const writtenAs = (stated: Decimal, value: Decimal): Decimal => {
  if (sameNumber(stated, value)) return stated;
  return typeof stated === 'string' ? String(value) : value;
};

/** The changes of a trial after a number is turned; turned back to what the document states, its change is gone. */
export function turned(
  document: Ruleset,
  changes: readonly Change[],
  { at, leaf, value: stated }: Knob,
  value: Decimal,
): Change[] {
  const others = changes.filter((one) => one.at !== at);
  const field = withPart(fieldIn(changes, document, at), leaf, writtenAs(stated, value));
  const own = nodeAt(document, at);
  if (JSON.stringify(field) === JSON.stringify(own)) return others;
  return [...others, { op: 'replace', at, value: field }];
}

/** The numbers that a trial turns, in their order. */
export const turnedIn = (document: Ruleset, changes: readonly Change[], knobs: readonly Knob[]): Knob[] =>
  knobs.filter((knob) => !sameNumber(triedValue(document, changes, knob), knob.value));
