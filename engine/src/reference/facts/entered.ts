import { named, own } from '../lookup.js';
import type { Session } from '../session.js';
import { isWithin } from '../roundings.js';
import { Unknown } from '../unknown.js';
import { toValue, type Value } from '../value.js';
import { soundAnswer } from './answers.js';
import { elapsed } from './elapsed.js';
import { readScalar } from './scalars.js';

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Unknown(what);
  return value;
}

/** The value of `fact:ID`: a boolean, a number, one option, or a list of options that is not empty. */
export function factValue(session: Session, id: string): Value {
  const fact = named(session.ruleset.facts, id);
  const given = known(own(session.assessment.facts, id), `fact:${id}`);
  if (fact.type === 'boolean' || fact.type === 'number') {
    return known(readScalar(given, fact.type, fact.range), `fact:${id}`);
  }
  if (fact.type === 'date') {
    const time = elapsed(given, session.assessment.date, fact.unit);
    const isInside = time !== undefined && isWithin(time, fact.range ?? { atLeast: 0 });
    return known(isInside ? toValue(time) : undefined, `fact:${id}`);
  }
  const isOption = (value: unknown): boolean => (fact.options ?? []).some((option) => option.id === value);
  if (fact.type === 'choice')
    return known(typeof given === 'string' && isOption(given) ? given : undefined, `fact:${id}`);
  return known(Array.isArray(given) && given.length > 0 && given.every(isOption) ? given : undefined, `fact:${id}`);
}

/** The value of `parameter:ID`, within its range. */
export function parameterValue(session: Session, id: string): Value {
  const { range } = named(session.ruleset.parameters, id);
  return known(readScalar(own(session.assessment.parameters, id), 'number', range), `parameter:${id}`);
}

/** The value of `value:CODE/INPUT`. */
export function inputValue(session: Session, name: string): Value {
  const [code = '', id = ''] = name.split('/');
  const input = named(session.indicator(code).inputs, id);
  const given = own(soundAnswer(session, code).values, id);
  return known(readScalar(given, input.type, input.range), `value:${name}`);
}

/** The value of `check:CODE/CHECK`. */
export function checkValue(session: Session, name: string): Value {
  const [code = '', id = ''] = name.split('/');
  return known(own(soundAnswer(session, code).checks, id), `check:${name}`);
}

/** The value of `answer:CODE`: whether the evaluator found the item met. */
export function answerValue(session: Session, code: string): Value {
  return known(soundAnswer(session, code).met, `answer:${code}`);
}
