import type { FactValue, Reason } from '@biaochi/schemas/types';
import { decimalsOf, readFigure, showSpan, showText } from '../words/figures.js';
import { readReference } from '../words/reference.js';
import type { Scope } from './scope.js';
import { showValue, unitOf, withUnit } from './values.js';

/** What a result saw of a reference: the text to show, the exact figure where it is a known number, and whether it is known. */
export interface Seen {
  readonly text: string;
  readonly exact: string | null;
  readonly known: boolean;
}

interface Figure {
  readonly value?: string | null;
  readonly exact?: string | null;
  readonly min?: string | null;
  readonly max?: string | null;
}

/** What the result saw of a reference; totals with the decimals their rounding keeps, unknown numbers as the span they may take. */
export function seenValue(scope: Scope, reference: string): Seen {
  const { space, name, member } = readReference(reference);
  const { result } = scope;
  if (space === 'total') return ofFigure(scope, reference, result.totals[name], totalDecimals(scope, name));
  if (space === 'aggregate') return ofFigure(scope, reference, result.aggregates?.[`${name}/${member}`], 0);
  if (space === 'table') return ofFigure(scope, reference, result.tables?.[name], 0);
  if (space === 'derived') {
    return isStated(scope, reference) ? ofFigure(scope, reference, result.derived[name], 0) : unstated(scope);
  }
  if (space === 'parameter') return ofFigure(scope, reference, result.parameters[name], 0);
  if (space === 'points') {
    const seen = result.indicators[name];
    return ofFigure(
      scope,
      reference,
      seen && { ...seen, value: seen.points ?? null, max: seen.max ?? null, min: seen.min ?? null },
      0,
    );
  }
  if (!isStated(scope, reference)) return unstated(scope);
  const reason = reasonsOf(scope).get(reference);
  // What no condition and no formula reads has no reason; it is shown as it was stated.
  const value: unknown = reason === undefined ? stated(scope, reference) : reason.value;
  if (value === null || value === undefined) return { text: scope.word('word.unknown'), exact: null, known: false };
  const isFigure = typeof value === 'string' || typeof value === 'number';
  return { text: showValue(scope, reference, value), exact: isFigure ? String(value) : null, known: true };
}

const unstated = (scope: Scope): Seen => ({ text: scope.word('word.unstated'), exact: null, known: false });

/** What the assessment itself says of a fact, value or sub-check; undefined where it says nothing, or nothing that can be read. */
function stated({ assessment, catalog }: Scope, reference: string): FactValue | undefined {
  const { space, name, member = '' } = readReference(reference);
  const answer = assessment?.answers[name];
  if (space === 'value') return answer?.values?.[member];
  if (space === 'check') return answer?.checks?.[member];
  const value = space === 'fact' ? assessment?.facts?.[name] : undefined;
  const isNumber = catalog.ruleset.facts?.find(({ id }) => id === name)?.type === 'number';
  return isNumber && readFigure(value) === null ? undefined : value;
}

/** Whether something was entered for a reference: of a derived quantity, for any of its inputs. Without an assessment, all counts as entered. */
function isStated(scope: Scope, reference: string): boolean {
  const { space, name, member = '' } = readReference(reference);
  const { assessment, catalog } = scope;
  if (assessment === null) return true;
  if (space === 'fact') return assessment.facts?.[name] !== undefined;
  if (space === 'value') return assessment.answers[name]?.values?.[member] !== undefined;
  if (space !== 'derived') return true;
  const formula = catalog.ruleset.derived?.find(({ id }) => id === name)?.formula;
  const entered = Object.values(formula?.where ?? {}).filter((each) => readReference(each).space !== 'table');
  return entered.length === 0 || entered.some((each) => isStated(scope, each));
}

/** A figure as a formula shows it: without its unit. */
export function bareFigure(scope: Scope, reference: string): string {
  const seen = seenValue(scope, reference);
  const { space, name } = readReference(reference);
  if (seen.exact === null) return seen.text;
  return showText(seen.exact, space === 'total' ? totalDecimals(scope, name) : 0);
}

/** How many decimals a total shows at least. */
export function totalDecimals(scope: Scope, id: string): number {
  return decimalsOf(scope.catalog.rounding(scope.catalog.total.get(id)?.rounding));
}

function ofFigure(scope: Scope, reference: string, figure: Figure | undefined, decimals: number): Seen {
  const unit = unitOf(scope, reference);
  const exact = figure?.exact ?? figure?.value ?? null;
  if (exact !== null) return { text: withUnit(showText(exact, decimals), unit), exact, known: true };
  const bounded = typeof figure?.min === 'string' || typeof figure?.max === 'string';
  return {
    text: bounded ? withUnit(showSpan(figure.min, figure.max, decimals), unit) : scope.word('word.unknown'),
    exact: null,
    known: false,
  };
}

const gathered = new WeakMap<object, ReadonlyMap<string, Reason>>();

/** Every reason of a result by its fact, the first that names it. */
function reasonsOf(scope: Scope): ReadonlyMap<string, Reason> {
  const { result } = scope;
  const kept = gathered.get(result);
  if (kept !== undefined) return kept;
  const all = new Map<string, Reason>();
  const lists = [
    ...Object.values(result.indicators).map((each) => each.because),
    ...Object.values(result.aggregates ?? {}).map((each) => each.because ?? []),
    ...Object.values(result.tables ?? {}).map((each) => each.because ?? []),
    ...Object.values(result.derived).map((each) => each.because ?? []),
    ...Object.values(result.gates).map((each) => each.because),
    ...Object.values(result.totals).map((each) => each.because),
    result.outcome.because,
  ];
  for (const reason of lists.flat()) {
    if (!all.has(reason.fact)) all.set(reason.fact, reason);
  }
  gathered.set(result, all);
  return all;
}
