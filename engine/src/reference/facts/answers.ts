import type { Answer, Indicator } from '@biaochi/schemas/types';
import { own } from '../lookup.js';
import type { Session } from '../session.js';
import { Unknown } from '../unknown.js';
import { readScalar } from './scalars.js';

const asides: readonly string[] = ['note', 'evidence', 'justification'];
const forms: Readonly<Record<Indicator['scoring']['method'], readonly string[]>> = {
  met: ['met'],
  levels: ['level'],
  count: ['checks'],
  combination: ['checks'],
  scale: [],
  increments: [],
  value: ['value'],
  formula: [],
};

function hasOnly(record: object | undefined, allowed: readonly string[]): boolean {
  return record === undefined || Object.keys(record).every((key) => allowed.includes(key));
}

function isBooleans(record: Readonly<Record<string, unknown>> | undefined): boolean {
  return record === undefined || Object.values(record).every((value) => typeof value === 'boolean');
}

/** Whether a value is given within its range, and justified. */
function isJustified(scoring: Indicator['scoring'], { value, justification }: Answer): boolean {
  if (scoring.method !== 'value' || readScalar(value, 'number', scoring.range) === undefined) return false;
  return typeof justification === 'string' && justification.trim() !== '';
}

/** Whether an answer has the form that the indicator's scoring method asks for, and every part of it is sound. */
function isSound(indicator: Indicator, answer: Answer): boolean {
  const { scoring, inputs = [] } = indicator;
  const checks = 'checks' in scoring ? scoring.checks : [];
  const form = [...forms[scoring.method], ...(inputs.length > 0 ? ['values'] : [])];
  const { met, level, values } = answer;
  return (
    hasOnly(answer, [...form, ...asides]) &&
    (met === undefined || typeof met === 'boolean') &&
    (level === undefined || (scoring.method === 'levels' && scoring.levels.some((member) => member.id === level))) &&
    (answer.value === undefined || isJustified(scoring, answer)) &&
    hasOnly(
      answer.checks,
      checks.map((check) => check.id),
    ) &&
    isBooleans(answer.checks) &&
    hasOnly(
      values,
      inputs.map((input) => input.id),
    ) &&
    inputs.every((input) => {
      const value = own(values, input.id);
      return value === undefined || readScalar(value, input.type, input.range) !== undefined;
    })
  );
}

/** The answer to an indicator; throws Unknown where there is none or it is erroneous, as then the item is not assessed. */
export function soundAnswer(session: Session, code: string): Answer {
  const answer = own(session.assessment.answers, code);
  if (answer === undefined || !isSound(session.indicator(code), answer)) throw new Unknown(`answer:${code}`);
  return answer;
}

/** Whether the item asks the evaluator for anything; one that facts alone decide does not, and needs no answer. */
export function asksForAnswer({ scoring, inputs = [] }: Indicator): boolean {
  if (inputs.length > 0 || scoring.method === 'met' || scoring.method === 'value' || 'checks' in scoring) return true;
  return scoring.method === 'levels' && scoring.levels.every((level) => level.when === undefined);
}

/** The reason why the evaluator says that the item does not apply, where the ruleset lets him; undefined where he does not. */
export function saidNotApplicable(session: Session, code: string): string | undefined {
  const answer = own(session.assessment.answers, code);
  const reason = answer?.notApplicable;
  if (reason === undefined) return undefined;
  const forbidden = session.indicator(code).applicability.byEvaluator === 'forbid';
  const sound = typeof reason === 'string' && reason.trim() !== '' && hasOnly(answer, ['notApplicable', ...asides]);
  if (forbidden || !sound) throw new Unknown(`answer:${code}`);
  return reason;
}
