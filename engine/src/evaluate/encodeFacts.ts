import type { Adoption } from '@biaochi/schemas/types';
import { type Program, slotOf } from '../compile/index.js';
import { type Frame, truthBits } from '../conditions/index.js';
import { type Diagnostic, diagnostic, nearest, seenText } from '../diagnostics/index.js';
import { type Fact, joinAddress } from '../model/index.js';
import { intervalText, point } from '../numbers/index.js';
import { rangeInterval } from '../scoring/index.js';
import { readTime } from './encodeTime.js';
import { factNumber, isObject, parameterNumber, readNumber } from './encodeValue.js';

const ids = (list: readonly { id: string }[] | undefined): string[] => (list ?? []).map((one) => one.id);

function wrongType(place: string, expected: 'boolean' | 'option' | 'options', seen: unknown): Diagnostic {
  return diagnostic('fact-wrong-type', place, { expected, seen: seenText(seen) });
}

/** What facts are written into, and the date of the assessment, to which dates count. */
export interface Sheet {
  readonly frame: Frame;
  readonly date: unknown;
}

/** Which facts are asked for, and where their values stand in the assessment. */
export interface Asked {
  readonly declared: readonly Fact[];
  readonly at: string;
}

/** Writes one fact; the finding that says why it could not be, otherwise null. */
function encodeFact(
  program: Program,
  fact: Fact,
  value: unknown,
  place: string,
  { frame, date }: Sheet,
): Diagnostic | null {
  const { index } = slotOf(program.layout, `fact:${fact.id}`);
  const allowed = ids(fact.options);
  const option = (id: string): number => program.layout.options.indexOf(id);
  const unknown = (id: string): Diagnostic => diagnostic('fact-unknown-option', place, { seen: id, allowed });
  switch (fact.type) {
    case 'boolean':
      if (typeof value !== 'boolean') return wrongType(place, 'boolean', value);
      frame.bits[index] = truthBits(value);
      return null;
    case 'number': {
      const read = readNumber(value, rangeInterval(fact.range), place, factNumber);
      if ('fault' in read) return read.fault;
      frame.numbers[index] = point(read.value);
      return null;
    }
    case 'date': {
      const read = readTime(fact, value, place, date);
      if ('fault' in read) return read.fault;
      frame.numbers[index] = point(read.value);
      return null;
    }
    case 'choice':
      if (typeof value !== 'string') return wrongType(place, 'option', value);
      if (!allowed.includes(value)) return unknown(value);
      frame.bits[index] = option(value);
      return null;
    case 'choices': {
      if (!Array.isArray(value)) return wrongType(place, 'options', value);
      if (value.length === 0) return diagnostic('fact-empty-choices', place);
      const odd: unknown = value.find((one) => typeof one !== 'string');
      if (odd !== undefined) return wrongType(place, 'options', odd);
      const stranger = (value as string[]).find((one) => !allowed.includes(one));
      if (stranger !== undefined) return unknown(stranger);
      frame.lists[index] = new Set((value as string[]).map(option));
      return null;
    }
  }
}

/** Writes the facts of an assessment; a fact that is wrong stays unknown, with a finding. */
export function encodeFacts(
  program: Program,
  facts: unknown,
  sheet: Sheet,
  { declared, at }: Asked = { declared: program.ruleset.facts ?? [], at: '/facts' },
): Diagnostic[] {
  if (facts === undefined) return [];
  if (!isObject(facts)) return [diagnostic('assessment-wrong-type', at, { expected: 'object', seen: seenText(facts) })];
  return Object.entries(facts).flatMap(([id, value]) => {
    const place = at + joinAddress(id);
    const fact = declared.find((one) => one.id === id);
    if (!fact) return [diagnostic('fact-unknown', place, { seen: id, near: nearest(id, ids(declared)) })];
    return encodeFact(program, fact, value, place, sheet) ?? [];
  });
}

/** Writes the parameters of an assessment, adopted values before typed ones, and finds those that are missing. */
export function encodeParameters(
  program: Program,
  parameters: unknown,
  adopted: Adoption['values'],
  frame: Frame,
): Diagnostic[] {
  const declared = program.ruleset.parameters ?? [];
  const findings: Diagnostic[] = [];
  if (parameters !== undefined && !isObject(parameters)) {
    const seen = seenText(parameters);
    findings.push(diagnostic('assessment-wrong-type', '/parameters', { expected: 'object', seen }));
  }
  const typed = isObject(parameters) ? parameters : {};
  for (const id of Object.keys(typed).filter((one) => Object.hasOwn(adopted, one))) {
    const params = { parameter: id, seen: seenText(typed[id]), value: String(adopted[id]) };
    findings.push(diagnostic('parameter-adopted', joinAddress('parameters', id), params));
  }
  for (const [id, value] of Object.entries({ ...typed, ...adopted })) {
    const place = Object.hasOwn(adopted, id) ? '/adoption' : joinAddress('parameters', id);
    const parameter = declared.find((one) => one.id === id);
    if (!parameter) {
      findings.push(diagnostic('parameter-unknown', place, { seen: id, near: nearest(id, ids(declared)) }));
      continue;
    }
    const read = readNumber(value, rangeInterval(parameter.range), place, parameterNumber);
    if ('fault' in read) findings.push(read.fault);
    else frame.numbers[slotOf(program.layout, `parameter:${id}`).index] = point(read.value);
  }
  for (const { id, range } of declared) {
    if (Object.hasOwn(typed, id) || Object.hasOwn(adopted, id)) continue;
    const place = joinAddress('parameters', id);
    findings.push(diagnostic('parameter-missing', place, { parameter: id, range: intervalText(rangeInterval(range)) }));
  }
  return findings;
}
