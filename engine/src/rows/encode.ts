import {
  type CompiledIndicator,
  MAY_APPLY,
  MAY_NOT_APPLY,
  needsAnswer,
  type Program,
  slotOf,
} from '../compile/index.js';
import { MAY_BE_FALSE, MAY_BE_TRUE } from '../conditions/index.js';
import { ordered } from '../model/index.js';
import { rangeInterval } from '../scoring/index.js';
import type { RowLayout } from './layout.js';
import { readInto } from './read.js';
import type { Row } from './row.js';
import { within } from './scoring.js';

/** Writes one value into a row; false where it is not plainly one that fits. */
export type Write = (value: unknown, row: Row) => boolean;

/** Writers of values that are no objects, by key. */
export type Writers = ReadonlyMap<string, Write>;

/** What a key of an answer says: by a value, or by an object of values, each a part of the answer; or beside it. */
export type Form =
  | { readonly kind: 'truth'; readonly slot: number }
  | { readonly kind: 'value'; readonly write: Write }
  | { readonly kind: 'each'; readonly writers: Writers }
  | { readonly kind: 'notApplicable' | 'evidence' | 'note' | 'justification' };

/** How an item is answered: what each key says, and what must have been said in the end. */
export interface AnswerForm {
  readonly forms: ReadonlyMap<string, Form>;
  readonly mayNotApply: boolean;
  /** Where one truth is a whole answer: what stands before it in its text, and its slot; otherwise null. */
  readonly single: { readonly before: string; readonly slot: number } | null;
  /** The slot of whether it applies. */
  readonly stands: number;
  /** Takes what was said; false where it is no whole answer. */
  readonly close: (said: Said, row: Row) => boolean;
}

/** What was said of an item: how many of its forms, whether it does not apply, and whether its value is justified. */
export interface Said {
  written: number;
  stays: boolean;
  reasoned: boolean;
}

/** Whether a text says something. */
export const isReason = (value: unknown): boolean => typeof value === 'string' && value.trim() !== '';

type Plain = Readonly<Record<string, unknown>>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const truth =
  (slot: number): Write =>
  (value, row) => {
    row.bits[slot] = value === true ? MAY_BE_TRUE : MAY_BE_FALSE;
    return typeof value === 'boolean';
  };

/** A number within its range; `holds` tells, as the row's own comparisons do. */
function number(slot: number, range: Parameters<typeof rangeInterval>[0], layout: RowLayout): Write {
  const holds = within(rangeInterval(range), slot, layout);
  return (value, row) => readInto(row, slot, value) && holds(row);
}

/** Some of these keys and no other; what is left out stays unknown. Tells how many there were, −1 where one does not fit. */
function writeEach(value: unknown, writers: Writers, row: Row): number {
  if (!isPlain(value)) return -1;
  let count = 0;
  for (const key in value) {
    const write = writers.get(key);
    if (!write || !write(value[key], row)) return -1;
    count++;
  }
  return count;
}

function stated(slot: number, ids: readonly (string | number)[]): Write {
  const bits = new Map(ids.map((id, index) => [String(id), 1 << index]));
  return (value, row) => {
    const bit = typeof value === 'string' || typeof value === 'number' ? bits.get(String(value)) : undefined;
    if (bit !== undefined) row.bits[slot] = bit;
    return bit !== undefined;
  };
}

/** The ways to answer an item, by key; every one that the item waits for must be there. */
function formsOf({ source, forms }: CompiledIndicator, program: Program, layout: RowLayout): Map<string, Form> {
  const { code, scoring, inputs = [] } = source;
  const slot = (reference: string): number => slotOf(program.layout, reference).index;
  const found = new Map<string, Form>();
  const value = (form: string, write: Write) => found.set(form, { kind: 'value', write });
  const each = (form: string, list: readonly (readonly [string, Write])[]) =>
    found.set(form, { kind: 'each', writers: new Map(list) });
  for (const form of forms) {
    if (form === 'met') found.set(form, { kind: 'truth', slot: slot(`answer:${code}`) });
    if (form === 'checks' && 'checks' in scoring) {
      each(
        form,
        scoring.checks.map(({ id }) => [id, truth(slot(`check:${code}/${id}`))]),
      );
    }
    if (form === 'values' && inputs.length > 0) {
      const own = inputs.map(({ id, type, range }) => {
        const to = slot(`value:${code}/${id}`);
        return [id, type === 'boolean' ? truth(to) : number(to, range, layout)] as const;
      });
      each(form, own);
    }
    if (form === 'level' && scoring.method === 'levels') {
      const ids = ordered(scoring.levels).map(({ id }) => id);
      value(form, stated(slot(`stated:${code}`), ids));
    }
    if (form === 'value' && scoring.method === 'value') {
      value(form, number(slot(`answer:${code}`), scoring.range, layout));
    }
  }
  return found;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const areNames = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const REMARKS = ['notApplicable', 'evidence', 'note', 'justification'] as const;

/** How an item is answered. */
function answerForm(indicator: CompiledIndicator, program: Program, layout: RowLayout): AnswerForm {
  const { stands, byEvaluator } = indicator;
  const forms = formsOf(indicator, program, layout);
  // Where a level may be stated or left to the conditions, either will do; which it is, scoring tells.
  const either = forms.has('level') && forms.has('values');
  const waited = either ? 1 : forms.size;
  const wantsReason = forms.has('value');
  const [only, ...others] = forms;
  const single =
    only?.[1].kind === 'truth' && others.length === 0 ? { before: `{"${only[0]}":`, slot: only[1].slot } : null;
  for (const kind of REMARKS) forms.set(kind, { kind });
  return {
    forms,
    stands,
    single,
    mayNotApply: byEvaluator !== 'forbid',
    close: ({ written, stays, reasoned }, row) => {
      row.bits[stands] = stays ? MAY_APPLY : MAY_NOT_APPLY;
      if (!stays) return written === 0;
      return (written === waited || (either && written > 0)) && (!wantsReason || reasoned);
    },
  };
}

/** Writes an answer to an item. */
function answerWriter({ forms, mayNotApply, close }: AnswerForm): Write {
  const said: Said = { written: 0, stays: true, reasoned: false };
  const take = (form: Form, value: unknown, row: Row): boolean => {
    switch (form.kind) {
      case 'truth':
        said.written++;
        row.bits[form.slot] = value === true ? MAY_BE_TRUE : MAY_BE_FALSE;
        return typeof value === 'boolean';
      case 'value':
        said.written++;
        return form.write(value, row);
      case 'each':
        said.written++;
        return writeEach(value, form.writers, row) > 0;
      case 'notApplicable':
        said.stays = false;
        return mayNotApply && isReason(value);
      case 'evidence':
        return areNames(value);
      case 'justification':
        said.reasoned = isReason(value);
        return isText(value);
      case 'note':
        return isText(value);
    }
  };
  return (answer, row) => {
    if (!isPlain(answer)) return false;
    said.written = 0;
    said.stays = true;
    said.reasoned = false;
    for (const key in answer) {
      const form = forms.get(key);
      if (!form || !take(form, answer[key], row)) return false;
    }
    return close(said, row);
  };
}

/** Writes facts, of which any may be left out, or parameters, which are wanted all. */
const declared =
  (writers: Writers, all: boolean): Write =>
  (value, row) => {
    const count = value === undefined ? 0 : writeEach(value, writers, row);
    return all ? count === writers.size : count >= 0;
  };

function factWriters({ ruleset, layout: slots }: Program, layout: RowLayout): Writers {
  const writers = (ruleset.facts ?? []).map(({ id, type, range, options = [] }): readonly [string, Write] => {
    const to = slotOf(slots, `fact:${id}`).index;
    if (type === 'boolean') return [id, truth(to)];
    if (type === 'number') return [id, number(to, range, layout)];
    const interned = new Map(options.map((option) => [option.id, slots.options.indexOf(option.id)]));
    const choice: Write = (value, row) => {
      const option = typeof value === 'string' ? interned.get(value) : undefined;
      if (option !== undefined) row.bits[to] = option;
      return option !== undefined;
    };
    const choices: Write = (value, row) => {
      if (!Array.isArray(value) || value.length === 0) return false;
      let bits = 0;
      for (const one of value as unknown[]) {
        const option = typeof one === 'string' ? interned.get(one) : undefined;
        if (option === undefined) return false;
        bits |= layout.optionBit(to, option);
      }
      row.lists[to] = bits;
      return true;
    };
    return [id, type === 'choice' ? choice : choices];
  });
  return new Map(writers);
}

/** Keys of an assessment that say nothing of the enterprise's outcome, and how each must look. */
export const ASIDE: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
  ['format', (value: unknown) => value === 1],
  ['ruleset', (value: unknown) => typeof value === 'string' && value.trim() !== ''],
  ['enterprise', isPlain],
  // None chosen: those that the ruleset takes.
  ['readings', (value: unknown) => isPlain(value) && Object.keys(value).length === 0],
  [
    'date',
    (value: unknown) => typeof value === 'string' && /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(value),
  ],
]);

/** All that an assessment of a program may say, and how it is written into rows. */
export interface Forms {
  readonly answers: ReadonlyMap<string, AnswerForm>;
  /** The items without which an assessment is not complete. */
  readonly waiting: readonly string[];
  readonly facts: Writers;
  /** Wanted all. */
  readonly parameters: Writers;
}

/** The forms of a program's assessments. */
export function formsIn(program: Program, layout: RowLayout): Forms {
  const { ruleset, indicators } = program;
  const parameters = (ruleset.parameters ?? []).map(
    ({ id, range }) => [id, number(slotOf(program.layout, `parameter:${id}`).index, range, layout)] as const,
  );
  return {
    answers: new Map(indicators.map((one) => [one.code, answerForm(one, program, layout)])),
    waiting: indicators.filter(({ source }) => needsAnswer(source)).map(({ code }) => code),
    facts: factWriters(program, layout),
    parameters: new Map(parameters),
  };
}

/**
 * Writes a whole assessment into a blank row. False where anything is missing, wrong or out of the ordinary: then
 * `encode` says what, and `decide` what follows.
 */
export function assessmentWriter({ answers: forms, waiting, ...given }: Forms): Write {
  const answers = new Map([...forms].map(([code, form]) => [code, answerWriter(form)]));
  const facts = declared(given.facts, false);
  const parameters = declared(given.parameters, true);
  const writeAnswers: Write = (value, row) => {
    const count = writeEach(value, answers, row);
    if (count < 0) return false;
    // Only where fewer were given than there are need it be asked whose answer is missing.
    return count === answers.size || waiting.every((code) => code in (value as Plain));
  };
  return (assessment, row) => {
    if (!isPlain(assessment) || assessment['format'] !== 1) return false;
    for (const key in assessment) {
      if (key === 'answers' || key === 'facts' || key === 'parameters') continue;
      if (!ASIDE.get(key)?.(assessment[key])) return false;
    }
    return (
      writeAnswers(assessment['answers'], row) &&
      facts(assessment['facts'], row) &&
      parameters(assessment['parameters'], row) &&
      !row.lost
    );
  };
}
