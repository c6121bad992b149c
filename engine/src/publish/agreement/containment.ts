import type { Result } from '@biaochi/schemas/types';
import { compare, type Rational, rational, sub } from '../../numbers/index.js';

type Ends = { readonly min?: string | null; readonly max?: string | null };

/** A number as results write it: a decimal of any length, or a fraction. */
function exact(text: string): Rational {
  const [top = '', bottom = '1'] = text.split('/');
  const [whole = '', fraction = ''] = top.split('.');
  return rational(BigInt(whole + fraction), BigInt(bottom) * 10n ** BigInt(fraction.length));
}

/** Shown ends are rounded to 12 decimals where they do not end; no two values here differ by so little. */
const SLACK = rational(1n, 10n ** 11n);

function atMost(a: string, b: string): boolean {
  return compare(sub(exact(a), SLACK), exact(b)) <= 0;
}

/** Whether the inner ends lie within the outer ones; null is unbounded. */
export function within(inner: Ends, outer: Ends): boolean {
  const low = outer.min == null || (inner.min != null && atMost(outer.min, inner.min));
  return low && (outer.max == null || (inner.max != null && atMost(inner.max, outer.max)));
}

/** An indicator's points as ends: settled points are both. */
function pointsEnds({ points, exact: fraction, min, max, status }: Result['indicators'][string]): Ends | undefined {
  const settled = fraction ?? points;
  if (settled != null) return { min: settled, max: settled };
  return status === 'unknown' && min !== undefined ? { min, max: max ?? null } : undefined;
}

/** What the result of an incomplete assessment rules out although this completion of it comes to it. */
export function ruledOut(open: Result, completion: Result): string[] {
  const found: string[] = [];
  for (const grade of completion.outcome.possible)
    if (!open.outcome.possible.includes(grade)) found.push(`grade ${grade}`);
  for (const [id, { holds }] of Object.entries(open.outcome.suffixes ?? {})) {
    const seen = completion.outcome.suffixes?.[id]?.holds;
    if (holds !== null && seen !== holds) found.push(`suffix ${id} holds: ${holds}, in a completion ${seen}`);
  }
  for (const [id, { status }] of Object.entries(open.gates)) {
    const seen = completion.gates[id]?.status;
    if (status !== 'unknown' && seen !== status) found.push(`gate ${id} is ${status}, a completion has ${seen}`);
  }
  for (const [id, total] of Object.entries(open.totals)) {
    const seen = completion.totals[id];
    if (!seen || !within(seen, total))
      found.push(`total ${id} in ${total.min} to ${total.max}, a completion has ${seen?.min} to ${seen?.max}`);
  }
  for (const [id, derived] of Object.entries(open.derived)) {
    const seen = completion.derived[id];
    if (!seen || !within(seen, derived))
      found.push(`derived ${id} in ${derived.min} to ${derived.max}, a completion has ${seen?.min} to ${seen?.max}`);
  }
  for (const [id, aggregate] of Object.entries(open.aggregates ?? {})) {
    const seen = completion.aggregates?.[id];
    if (!seen || !within(seen, aggregate))
      found.push(
        `aggregate ${id} in ${aggregate.min} to ${aggregate.max}, a completion has ${seen?.min} to ${seen?.max}`,
      );
  }
  for (const [code, indicator] of Object.entries(open.indicators)) {
    const seen = completion.indicators[code];
    if (indicator.status !== 'unknown' && seen?.status !== indicator.status) {
      found.push(`indicator ${code} is ${indicator.status}, a completion has ${seen?.status}`);
    }
    const [outer, inner] = [pointsEnds(indicator), seen && pointsEnds(seen)];
    if (outer && inner && !within(inner, outer)) {
      found.push(`points ${code} in ${outer.min} to ${outer.max}, a completion has ${inner.min} to ${inner.max}`);
    }
  }
  return found;
}

const errorsOf = ({ findings }: Result): string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, message }) => `${code} ${place} ${message}`);

/**
 * Whether a completion bears on the result of an incomplete assessment: one that brings a fault of its own does not, for
 * values that contradict each other settle nothing.
 */
export function bearsOn(open: Result, completion: Result): boolean {
  const known = errorsOf(open);
  // Values that contradict each other leave an item out; one more value for another may do the same to that one.
  if (known.some((error) => error.startsWith('derived-out-of-range /answers/'))) return false;
  return errorsOf(completion).every((error) => known.includes(error));
}
