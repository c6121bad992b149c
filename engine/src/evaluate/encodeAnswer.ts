import { type CompiledIndicator, MAY_APPLY, MAY_NOT_APPLY, type Program, slotOf } from '../compile/index.js';
import { type Frame, truthBits } from '../conditions/index.js';
import { type Diagnostic, diagnostic, nearest, seenText, type TypeWord } from '../diagnostics/index.js';
import { type Indicator, joinAddress, ordered } from '../model/index.js';
import { point } from '../numbers/index.js';
import { rangeInterval } from '../scoring/index.js';
import { answerNumber, isObject, readNumber } from './encodeValue.js';

/** What an evaluator said of an item, as far as findings after the run need it. */
export type Said = 'nothing' | 'answered' | 'notApplicable';

const FORMS = ['met', 'checks', 'values', 'level', 'value', 'notApplicable'] as const;
const REMARKS = ['note', 'evidence', 'justification'] as const;
const KEYS: ReadonlySet<string> = new Set([...FORMS, ...REMARKS]);

const EXHIBIT: ReadonlyMap<string, string> = new Map([
  ['name', 'string'],
  ['proves', 'string'],
  ['note', 'string'],
  ['checked', 'boolean'],
]);

/** Whether a value is one piece of evidence: a file's name, or that with what is to be said of it. */
function isExhibit(value: unknown): boolean {
  if (!isObject(value)) return typeof value === 'string';
  return 'name' in value && Object.entries(value).every(([key, part]) => typeof part === EXHIBIT.get(key));
}

type Write = (frame: Frame) => void;

/** Reads one answer into writes on the frame; none takes effect where any part of the answer is wrong. */
class AnswerReader {
  readonly findings: Diagnostic[] = [];
  readonly writes: Write[] = [];

  constructor(
    private readonly program: Program,
    private readonly indicator: Indicator,
  ) {}

  at(...parts: string[]): string {
    return joinAddress('answers', this.indicator.code, ...parts);
  }

  wrongType(place: string, expected: TypeWord, seen: unknown): void {
    this.findings.push(diagnostic('answer-wrong-type', place, { expected, seen: seenText(seen) }));
  }

  bits(reference: string, bits: number): void {
    const { index } = slotOf(this.program.layout, reference);
    this.writes.push((frame) => (frame.bits[index] = bits));
  }

  private truth(reference: string, value: unknown, place: string): void {
    if (typeof value === 'boolean') this.bits(reference, truthBits(value));
    else this.wrongType(place, 'boolean', value);
  }

  met(value: unknown): void {
    this.truth(`answer:${this.indicator.code}`, value, this.at('met'));
  }

  checks(value: unknown): void {
    const { code, scoring } = this.indicator;
    const ids = 'checks' in scoring ? scoring.checks.map((check) => check.id) : [];
    this.each('checks', value, ids, (id, part, place) => this.truth(`check:${code}/${id}`, part, place));
  }

  values(value: unknown): void {
    const { code, inputs = [] } = this.indicator;
    const ids = inputs.map((input) => input.id);
    this.each('values', value, ids, (id, part, place) => {
      const input = inputs.find((one) => one.id === id)!;
      if (input.type === 'boolean') return this.truth(`value:${code}/${id}`, part, place);
      const read = readNumber(part, rangeInterval(input.range), place, answerNumber);
      if ('fault' in read) return void this.findings.push(read.fault);
      const { index } = slotOf(this.program.layout, `value:${code}/${id}`);
      this.writes.push((frame) => (frame.numbers[index] = point(read.value)));
    });
  }

  level(value: unknown): void {
    const { code, scoring } = this.indicator;
    if (typeof value !== 'string' && typeof value !== 'number') return this.wrongType(this.at('level'), 'level', value);
    const allowed = scoring.method === 'levels' ? ordered(scoring.levels).map((level) => level.id) : [];
    const index = allowed.findIndex((id) => String(id) === String(value));
    if (index >= 0) this.bits(`stated:${code}`, 1 << index);
    else this.findings.push(diagnostic('answer-unknown-level', this.at('level'), { seen: value, allowed }));
  }

  value(value: unknown, { justification }: Record<string, unknown>): void {
    const { code, scoring } = this.indicator;
    const range = scoring.method === 'value' ? scoring.range : undefined;
    const read = readNumber(value, rangeInterval(range), this.at('value'), answerNumber);
    if ('fault' in read) this.findings.push(read.fault);
    else {
      const { index } = slotOf(this.program.layout, `answer:${code}`);
      this.writes.push((frame) => (frame.numbers[index] = point(read.value)));
    }
    // One of another type has its finding among the remarks.
    const isMissing = justification === undefined || (typeof justification === 'string' && justification.trim() === '');
    if (isMissing) this.findings.push(diagnostic('answer-value-without-justification', this.at('justification')));
  }

  remarks(answer: Record<string, unknown>): void {
    for (const key of ['note', 'justification'] as const) {
      if (key in answer && typeof answer[key] !== 'string') this.wrongType(this.at(key), 'text', answer[key]);
    }
    const { evidence } = answer;
    const isList = Array.isArray(evidence) && evidence.every(isExhibit);
    if (evidence !== undefined && !isList) this.wrongType(this.at('evidence'), 'list', evidence);
  }

  private each(
    form: 'checks' | 'values',
    value: unknown,
    ids: readonly string[],
    read: (id: string, part: unknown, place: string) => void,
  ): void {
    if (!isObject(value)) return this.wrongType(this.at(form), 'object', value);
    for (const [id, part] of Object.entries(value)) {
      const place = this.at(form, id);
      if (ids.includes(id)) read(id, part, place);
      else this.findings.push(diagnostic('answer-unknown-key', place, { seen: id, near: nearest(id, ids) }));
    }
  }
}

/** Whether a form of answer says anything: an empty list of checks or values is no answer yet. */
function says(answer: Record<string, unknown>, form: string): boolean {
  const value = answer[form];
  if (value === undefined) return false;
  return !((form === 'checks' || form === 'values') && isObject(value) && Object.keys(value).length === 0);
}

function readNotApplicable(reader: AnswerReader, indicator: Indicator, reason: unknown): void {
  const place = reader.at('notApplicable');
  if (typeof reason !== 'string') reader.wrongType(place, 'text', reason);
  else if (reason.trim() === '') reader.findings.push(diagnostic('answer-not-applicable-without-reason', place));
  else if (indicator.applicability.byEvaluator === 'forbid') {
    reader.findings.push(diagnostic('answer-not-applicable-forbidden', place));
  } else reader.bits(`stands:${indicator.code}`, MAY_NOT_APPLY);
}

/**
 * Writes one answer into the frame. An answer with anything wrong in it leaves the item not assessed, with a finding
 * at each wrong part.
 */
export function encodeAnswer(
  program: Program,
  { source: indicator, forms }: CompiledIndicator,
  answer: unknown,
  frame: Frame,
): { said: Said; findings: readonly Diagnostic[] } {
  const reader = new AnswerReader(program, indicator);
  if (!isObject(answer)) {
    reader.wrongType(reader.at(), 'object', answer);
    return { said: 'answered', findings: reader.findings };
  }
  for (const key of Object.keys(answer)) {
    if (KEYS.has(key)) continue;
    reader.findings.push(diagnostic('answer-unknown-key', reader.at(key), { seen: key, near: nearest(key, KEYS) }));
  }
  reader.remarks(answer);
  const given = FORMS.filter((form) => says(answer, form));
  const expected: readonly string[] = forms;
  const refused = given.filter((form) => form !== 'notApplicable' && !expected.includes(form));
  const contradicts = given.includes('notApplicable') && given.length > 1;
  if (refused.length > 0 || contradicts) {
    reader.findings.push(
      diagnostic('answer-wrong-form', reader.at(), { expected, seen: contradicts ? given : refused }),
    );
  }
  for (const form of given) {
    if (refused.includes(form)) continue;
    if (form === 'notApplicable') readNotApplicable(reader, indicator, answer[form]);
    else if (form === 'value') reader.value(answer[form], answer);
    else reader[form](answer[form]);
  }
  if (reader.findings.length === 0) {
    if (given.length > 0 && !given.includes('notApplicable')) reader.bits(`stands:${indicator.code}`, MAY_APPLY);
    for (const write of reader.writes) write(frame);
  }
  const said = given.length === 0 ? 'nothing' : given.includes('notApplicable') ? 'notApplicable' : 'answered';
  return { said, findings: reader.findings };
}
