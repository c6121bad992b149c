import type { Reason } from '@biaochi/schemas/types';
import { decimalsOf, showSpan, showText } from '../words/figures.js';
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
  const { space, name } = readReference(reference);
  const { result } = scope;
  if (space === 'total') return ofFigure(scope, reference, result.totals[name], totalDecimals(scope, name));
  if (space === 'derived') return ofFigure(scope, reference, result.derived[name], 0);
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
  const reason = reasonsOf(scope).get(reference);
  if (reason === undefined || reason.value === null)
    return { text: scope.word('word.unknown'), exact: null, known: false };
  const value: unknown = reason.value;
  const isFigure = typeof value === 'string' || typeof value === 'number';
  return { text: showValue(scope, reference, value), exact: isFigure ? String(value) : null, known: true };
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
