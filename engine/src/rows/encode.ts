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
function writeEach(value: unknown, writers: ReadonlyMap<string, Write>, row: Row): number {
  if (!isPlain(value)) return -1;
  let count = 0;
  for (const key in value) {
    const write = writers.get(key);
    if (!write || !write(value[key], row)) return -1;
    count++;
  }
  return count;
}

/** One or more of these keys. */
const each =
  (writers: ReadonlyMap<string, Write>): Write =>
  (value, row) =>
    writeEach(value, writers, row) > 0;

function stated(slot: number, ids: readonly (string | number)[]): Write {
  const bits = new Map(ids.map((id, index) => [String(id), 1 << index]));
  return (value, row) => {
    const bit = typeof value === 'string' || typeof value === 'number' ? bits.get(String(value)) : undefined;
    if (bit !== undefined) row.bits[slot] = bit;
    return bit !== undefined;
  };
}

/** The ways to answer an item, by key; every one that the item waits for must be there. */
function formsOf(
  { source, forms }: CompiledIndicator,
  program: Program,
  layout: RowLayout,
): ReadonlyMap<string, Write> {
  const { code, scoring, inputs = [] } = source;
  const slot = (reference: string): number => slotOf(program.layout, reference).index;
  const writers = new Map<string, Write>();
  for (const form of forms) {
    if (form === 'met') writers.set(form, truth(slot(`answer:${code}`)));
    if (form === 'checks' && 'checks' in scoring) {
      writers.set(form, each(new Map(scoring.checks.map(({ id }) => [id, truth(slot(`check:${code}/${id}`))]))));
    }
    if (form === 'values' && inputs.length > 0) {
      const own = inputs.map(({ id, type, range }) => {
        const to = slot(`value:${code}/${id}`);
        return [id, type === 'boolean' ? truth(to) : number(to, range, layout)] as const;
      });
      writers.set(form, each(new Map(own)));
    }
    if (form === 'level' && scoring.method === 'levels') {
      const ids = ordered(scoring.levels).map(({ id }) => id);
      writers.set(form, stated(slot(`stated:${code}`), ids));
    }
    if (form === 'value' && scoring.method === 'value') {
      writers.set(form, number(slot(`answer:${code}`), scoring.range, layout));
    }
  }
  return writers;
}

const isText = (value: unknown): boolean => typeof value === 'string';
const areNames = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

/** Writes an answer to an item. */
function answerWriter(indicator: CompiledIndicator, program: Program, layout: RowLayout): Write {
  const { stands, byEvaluator } = indicator;
  const writers = formsOf(indicator, program, layout);
  // Where a level may be stated or left to the conditions, either will do; which it is, scoring tells.
  const either = writers.has('level') && writers.has('values');
  const waited = either ? 1 : writers.size;
  const wantsReason = writers.has('value');
  return (answer, row) => {
    if (!isPlain(answer)) return false;
    let written = 0;
    let stays = true;
    let reasoned = false;
    for (const key in answer) {
      const value = answer[key];
      const write = writers.get(key);
      if (write) {
        if (!write(value, row)) return false;
        written++;
      } else if (key === 'notApplicable') {
        if (typeof value !== 'string' || value.trim() === '' || byEvaluator === 'forbid') return false;
        stays = false;
      } else if (key === 'evidence') {
        if (!areNames(value)) return false;
      } else if (key === 'note' || key === 'justification') {
        if (typeof value !== 'string') return false;
        reasoned ||= key === 'justification' && value.trim() !== '';
      } else return false;
    }
    row.bits[stands] = stays ? MAY_APPLY : MAY_NOT_APPLY;
    if (!stays) return written === 0;
    return (written === waited || (either && written > 0)) && (!wantsReason || reasoned);
  };
}

/** Writes facts, of which any may be left out, or parameters, which are wanted all. */
const declared =
  (writers: ReadonlyMap<string, Write>, all: boolean): Write =>
  (value, row) => {
    const count = value === undefined ? 0 : writeEach(value, writers, row);
    return all ? count === writers.size : count >= 0;
  };

function factWriters({ ruleset, layout: slots }: Program, layout: RowLayout): ReadonlyMap<string, Write> {
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
const ASIDE: ReadonlyMap<string, (value: unknown) => boolean> = new Map([
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

/**
 * Writes a whole assessment into a blank row. False where anything is missing, wrong or out of the ordinary: then
 * `encode` says what, and `decide` what follows.
 */
export function assessmentWriter(program: Program, layout: RowLayout): Write {
  const { ruleset, indicators } = program;
  const answers = new Map(indicators.map((one) => [one.code, answerWriter(one, program, layout)]));
  const waiting = indicators.filter(({ source }) => needsAnswer(source)).map(({ code }) => code);
  const facts = declared(factWriters(program, layout), false);
  const parameters = declared(
    new Map(
      (ruleset.parameters ?? []).map(({ id, range }) => [
        id,
        number(slotOf(program.layout, `parameter:${id}`).index, range, layout),
      ]),
    ),
    true,
  );
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
