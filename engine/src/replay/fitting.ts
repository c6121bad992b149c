import type { Indicator, Scoring } from '@biaochi/schemas/types';
import { alike, PLAIN, readUnit } from '../formulas/index.js';
import { sameJson } from '../model/index.js';
import { equals } from '../numbers/index.js';
import { answerForms, decimal } from '../scoring/index.js';
import { isObject, objectOf } from './object.js';

export type Json = Readonly<Record<string, unknown>>;

/** What is declared of something that is entered. */
interface Declared {
  readonly id: string;
  readonly type?: string;
  readonly unit?: string;
}

/** The entries of an object whose keys are known. */
export const only = (value: unknown, known: ReadonlySet<string>): Json =>
  Object.fromEntries(Object.entries(objectOf(value)).filter(([key]) => known.has(key)));

/** Whether a number entered in one unit means the same in another: `m³` and `m^3`, not `tce` and `kgce`. */
function sameUnit(from: string | undefined, to: string | undefined, own: ReadonlySet<string>): boolean {
  if (from === to) return true;
  const [a, b] = [from, to].map((unit) => (unit === undefined ? PLAIN : readUnit(unit, own)));
  return a !== undefined && b !== undefined && !('unknown' in a) && !('unknown' in b) && alike(a, b);
}

/** The ids of what the new list asks for as the old one did, in the same type and unit; what the old one lacks is new. */
export function steady(
  from: readonly Declared[] | undefined,
  to: readonly Declared[] | undefined,
  own: ReadonlySet<string>,
): Set<string> {
  const before = new Map((from ?? []).map((one) => [one.id, one]));
  const kept = (to ?? []).filter(({ id, type, unit }) => {
    const old = before.get(id);
    return !old || (old.type === type && sameUnit(old.unit, unit, own));
  });
  return new Set(kept.map(({ id }) => id));
}

/** Whether a value is given within the same range as before: 8 of 10 is not 8 of 100. */
export function sameRange(from: Scoring | undefined, to: Scoring): boolean {
  if (from?.method !== 'value' || to.method !== 'value') return false;
  return (['atLeast', 'atMost'] as const).every((end) => equals(decimal(from.range[end]), decimal(to.range[end])));
}

/**
 * What of an old answer, to what `asked` for it, the new item can take; null where it asks for another form, so that
 * it stays unknown.
 */
export function fitter(
  { scoring, applicability }: Indicator,
  inputs: ReadonlySet<string>,
  asked: Scoring | undefined,
): (answer: unknown) => Json | null {
  const forms: readonly string[] = answerForms(scoring);
  const takesMet = forms.includes('met');
  const mayNotApply = applicability.byEvaluator !== 'forbid';
  const levels = scoring.method === 'levels' ? new Set(scoring.levels.map(({ id }) => String(id))) : null;
  const takesValue = sameRange(asked, scoring);
  const checks = new Set('checks' in scoring ? scoring.checks.map(({ id }) => id) : []);
  return (answer) => {
    if (!isObject(answer)) return null;
    const taken: Record<string, unknown> = {};
    if ('notApplicable' in answer && mayNotApply) taken['notApplicable'] = answer['notApplicable'];
    if ('met' in answer && takesMet) taken['met'] = answer['met'];
    if ('level' in answer && levels?.has(String(answer['level']))) taken['level'] = answer['level'];
    if ('value' in answer && takesValue) {
      taken['value'] = answer['value'];
      if ('justification' in answer) taken['justification'] = answer['justification'];
    }
    if ('checks' in answer) takeSome(taken, 'checks', only(answer['checks'], checks));
    if ('values' in answer) takeSome(taken, 'values', only(answer['values'], inputs));
    return isEmpty(taken) ? null : taken;
  };
}

const isEmpty = (record: Json): boolean => {
  for (const _ in record) return false;
  return true;
};

function takeSome(taken: Record<string, unknown>, form: string, list: Json): void {
  if (!isEmpty(list)) taken[form] = list;
}

/** Whether two answers say the same; that an item does not apply may have reasons of its own. */
export const agree = (a: Json, b: Json): boolean => ('notApplicable' in a && 'notApplicable' in b) || sameJson(a, b);
