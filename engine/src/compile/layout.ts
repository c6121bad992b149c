import type { Ruleset } from '@biaochi/schemas/types';
import { aggregateReference, aggregatesOf, DATE_REFERENCE, isDated, ordered } from '../model/index.js';

/** What a slot holds, and so in which array of the frame it stands: numbers, bits or lists. */
export type SlotKind = 'number' | 'truth' | 'status' | 'level' | 'choice' | 'choices' | 'stands';

export interface Slot {
  readonly reference: string;
  readonly kind: SlotKind;
  readonly index: number;
  /** The levels of a level slot in bit order. */
  readonly levels?: readonly (string | number)[];
}

/** Every name of a ruleset resolved to a typed slot, and every option of its choices to a number. */
export interface Layout {
  readonly slots: ReadonlyMap<string, Slot>;
  readonly options: readonly string[];
  readonly sizes: { readonly numbers: number; readonly bits: number; readonly lists: number };
}

type Store = 'numbers' | 'bits' | 'lists';
export const STORE: Record<SlotKind, Store> = {
  number: 'numbers',
  truth: 'bits',
  status: 'bits',
  level: 'bits',
  choice: 'bits',
  stands: 'bits',
  choices: 'lists',
};

const FACT_KIND = { boolean: 'truth', number: 'number', date: 'number', choice: 'choice', choices: 'choices' } as const;

/** The name of the hidden slot of a bound that compares the rounded value. */
export const limitReference = (grade: string, bound: string): string => `limit:${grade}/${bound}`;

/** The layout of a ruleset; hidden slots (the date, `stands:`, `stated:`, `applied:`, `limit:`) are beyond what rulesets can name. */
export function layoutOf(ruleset: Ruleset): Layout {
  const slots = new Map<string, Slot>();
  const sizes = { numbers: 0, bits: 0, lists: 0 };
  const options: string[] = [];
  const add = (reference: string, kind: SlotKind, levels?: Slot['levels']): void => {
    const index = sizes[STORE[kind]]++;
    slots.set(reference, { reference, kind, index, ...(levels && { levels }) });
  };
  for (const fact of ruleset.facts ?? []) {
    add(`fact:${fact.id}`, FACT_KIND[fact.type]);
    for (const option of fact.options ?? []) if (!options.includes(option.id)) options.push(option.id);
  }
  for (const parameter of ruleset.parameters ?? []) add(`parameter:${parameter.id}`, 'number');
  for (const { list, aggregate } of aggregatesOf(ruleset)) add(aggregateReference(list.id, aggregate.id), 'number');
  for (const table of ruleset.tables ?? []) add(`table:${table.id}`, 'number');
  for (const derived of ruleset.derived ?? []) add(`derived:${derived.id}`, 'number');
  for (const { code, inputs, scoring } of ruleset.indicators) {
    add(`stands:${code}`, 'stands');
    add(`status:${code}`, 'status');
    add(`points:${code}`, 'number');
    add(`applied:${code}`, 'number');
    for (const input of inputs ?? []) add(`value:${code}/${input.id}`, input.type === 'number' ? 'number' : 'truth');
    if (scoring.method === 'met') add(`answer:${code}`, 'truth');
    if (scoring.method === 'value') add(`answer:${code}`, 'number');
    if ('checks' in scoring) for (const check of scoring.checks) add(`check:${code}/${check.id}`, 'truth');
    if (scoring.method === 'levels') {
      const levels = ordered(scoring.levels).map((level) => level.id);
      add(`stated:${code}`, 'level', levels);
      add(`level:${code}`, 'level', levels);
    }
  }
  if (isDated(ruleset.tables)) add(DATE_REFERENCE, 'number');
  for (const total of ruleset.totals) add(`total:${total.id}`, 'number');
  for (const grade of ruleset.grades) {
    for (const bound of grade.bounds ?? []) if (bound.rounding) add(limitReference(grade.id, bound.id), 'number');
  }
  return { slots, options, sizes };
}

/** The slot of a reference; throws on one that `check` would have refused. */
export function slotOf(layout: Layout, reference: string): Slot {
  const slot = layout.slots.get(reference);
  if (!slot) throw new RangeError(`no such fact: ${reference}`);
  return slot;
}

/** The level bit of an indicator that does not apply: it has no level. */
export const NO_LEVEL = 1 << 30;
