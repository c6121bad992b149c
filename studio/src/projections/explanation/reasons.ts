import type { Condition, Reason } from '@biaochi/schemas/types';
import type { WhyKey } from '../../i18n/why/index.js';
import { readReference } from '../words/reference.js';
import { plain, type Sentence } from '../words/sentence.js';
import { draft, type Draft, type Mark } from './line.js';
import { nameOf } from './names.js';
import type { Scope } from './scope.js';
import { showValue } from './values.js';

type Operator = NonNullable<Condition['operator']>;

/** A comparison in words: 利用率不小于10%. */
export function comparison(scope: Scope, fact: string, operator: string, bound: unknown): string {
  const key: WhyKey = isOperator(operator) ? `operator.${operator}` : 'operator.equal';
  const against = isReference(bound) ? nameOf(scope, bound.fact) : showValue(scope, fact, bound);
  return scope.word(key, { name: nameOf(scope, fact), bound: against });
}

/** The lines of deciding conditions, one each, with value seen, bound and clause. */
export function reasonLines(scope: Scope, because: readonly Reason[]): Draft[] {
  return because.map((reason) =>
    draft({
      kind: 'reason',
      subject: reason.fact,
      mark: markOf(reason.holds),
      text: reasonText(scope, reason),
      clause: reason.clause === undefined ? null : { clause: reason.clause, document: reason.document ?? '' },
      deciding: true,
    }),
  );
}

function reasonText(scope: Scope, reason: Reason): Sentence {
  const { space, name } = readReference(reason.fact);
  const value: unknown = reason.value;
  if (space === 'notApplicable')
    return scope.tell('notApplicable.line', { reason: scope.word('word.quote', { text: String(value) }) });
  if (space === 'answer' && typeof value === 'string')
    return scope.tell('answer.given', { value: showValue(scope, reason.fact, value) });
  if (space === 'answer') {
    return scope.tell(value === true ? 'answer.met' : value === false ? 'answer.unmet' : 'answer.unknown');
  }
  if (space === 'check') {
    const key = value === true ? 'check.met' : value === false ? 'check.unmet' : 'check.unknown';
    return scope.tell(key, { label: nameOf(scope, reason.fact) });
  }
  if ((space === 'value' || space === 'fact') && value === null && reason.operator === undefined) {
    return scope.tell('missing.value', { name: nameOf(scope, reason.fact) });
  }
  const shown = showValue(scope, reason.fact, value);
  if (reason.operator === undefined)
    return scope.tell('reason.unlisted', { name: nameOf(scope, reason.fact), value: shown });
  const sentence = comparison(scope, reason.fact, reason.operator, reason.bound);
  if (reason.holds === null) return scope.tell('reason.open', { sentence });
  if (!reason.holds) return scope.tell('reason.fails', { sentence, value: shown });
  const seen = plain(scope.tell('reason.holds', { sentence }));
  return seen.includes(shown) || name === ''
    ? scope.tell('reason.holds', { sentence })
    : scope.tell('reason.seen', { sentence, value: shown });
}

/** The mark of a truth: holds, does not, not known. */
export function markOf(holds: boolean | null): Mark {
  return holds === null ? 'unknown' : holds ? 'met' : 'unmet';
}

function isReference(value: unknown): value is { fact: string } {
  return typeof value === 'object' && value !== null && 'fact' in value && typeof value.fact === 'string';
}

const OPERATORS: readonly Operator[] = [
  'equal',
  'notEqual',
  'in',
  'notIn',
  'lessThan',
  'lessThanInclusive',
  'greaterThan',
  'greaterThanInclusive',
  'contains',
  'doesNotContain',
];

function isOperator(text: string): text is Operator {
  return OPERATORS.some((each) => each === text);
}
