import type { Anchor, Decimal, Range, Ruleset, Text } from '@biaochi/schemas/types';
import { type Rational } from '@biaochi/engine';
import type { Random } from '../random.js';

/** A reference that conditions and formulas may use, with constants that are worth comparing it with. */
export interface Ref {
  readonly reference: string;
  /** `rank` is a level with whole numbers as ids: ordered, but not a number to reckon with. */
  readonly kind: 'number' | 'boolean' | 'text' | 'list' | 'rank';
  /** Numbers: values around which it changes sides; texts and lists: the options. */
  readonly landmarks: readonly string[];
  /** Whether it always has a value in a complete assessment; an item that does not apply has no values. */
  readonly safe: boolean;
}

/** A ruleset in the making. */
export interface World {
  readonly random: Random;
  readonly ruleset: Ruleset;
  /** What may be referred to from here on: everything made so far, so that no cycle arises. */
  readonly refs: Ref[];
  /** The full points of the indicators that earn points. */
  readonly full: Map<string, Rational>;
  /** Named conditions made so far. */
  readonly named: string[];
}

export const text = (zh: string): Text => ({ zh });
export const anchor = (clause: string): Anchor => ({ document: 'doc', clause });

/** A number that the ruleset states, in one of the ways a decimal may be written. */
export function written(random: Random, value: string | number): Decimal {
  const plain = String(value);
  if (plain.length > 12 || random.chance(50)) return plain;
  if (random.chance(70)) return Number(plain);
  if (/^-?[1-9]\d*0$/.test(plain)) return `${plain.slice(0, -1)}e1`;
  return plain.includes('.') ? `${plain}0` : `${plain}.0`;
}

/** Points of one row: mostly whole, now and then with decimals or below zero. */
export function somePoints(random: Random): string {
  if (random.chance(4)) return String(-random.int(1, 3));
  if (random.chance(4)) return '0.333333333333333333333';
  if (random.chance(20)) return `${random.int(0, 6)}.${random.pick(['5', '25', '75', '1'])}`;
  return String(random.int(0, 10));
}

/** A range from low to high with closed or open ends. */
export function rangeOf(random: Random, low: number | undefined, high: number | undefined): Range {
  return {
    ...(low !== undefined && { [random.chance(80) ? 'atLeast' : 'above']: written(random, low) }),
    ...(high !== undefined && { [random.chance(80) ? 'atMost' : 'below']: written(random, high) }),
  };
}

/** The members under distinct orders, in an array order that means nothing. */
export function ordered<T extends object>(random: Random, members: readonly T[]): (T & { order: number })[] {
  let order = random.int(-2, 3);
  return random.shuffled(members.map((member) => ({ ...member, order: (order += random.int(1, 3)) })));
}
