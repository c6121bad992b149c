import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { type Bound, type Limit, placed, type Range } from '../../model/index.js';
import { compare, parseDecimal, type Rational } from '../../numbers/index.js';
import type { Check } from '../context.js';

type Ends = Readonly<Partial<Record<'atLeast' | 'above' | 'atMost' | 'below', Limit>>>;

function numberOf(limit: Limit | undefined): Rational | null {
  return typeof limit === 'string' || typeof limit === 'number' ? parseDecimal(limit) : null;
}

/** An end stated twice, and ends between which nothing lies. */
function endsOf(ends: Ends, place: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [first, second] of [
    ['atLeast', 'above'],
    ['atMost', 'below'],
  ] as const) {
    if (ends[first] !== undefined && ends[second] !== undefined) {
      found.push(diagnostic('range-two-ends', place, { first, second }));
    }
  }
  const from = ends.atLeast ?? ends.above;
  const to = ends.atMost ?? ends.below;
  const low = numberOf(from);
  const high = numberOf(to);
  if (found.length > 0 || !low || !high) return found;
  const order = compare(low, high);
  const closed = ends.atLeast !== undefined && ends.atMost !== undefined;
  if (order < 0 || (order === 0 && closed)) return [];
  return [diagnostic('range-empty', place, { from: String(from), to: String(to) })];
}

/** Ranges, clamps and bounds whose ends contradict each other, and bounds without any. */
export const ranges: Check = (context) => [
  ...context.under<Range>('range').flatMap(({ value, place }) => endsOf(value, place)),
  ...context.under<Ends>('clamp').flatMap(({ value: { atLeast, atMost }, place }) => {
    const low = numberOf(atLeast);
    const high = numberOf(atMost);
    if (!low || !high || compare(low, high) <= 0) return [];
    return [diagnostic('clamp-empty', place, { atLeast: String(atLeast), atMost: String(atMost) })];
  }),
  ...context
    .under<readonly Bound[]>('bounds')
    .flatMap(({ value, place }) => placed(value, place).flatMap((bound) => boundOf(bound.member, bound.place))),
];

function boundOf(bound: Bound, place: string): Diagnostic[] {
  const { atLeast, above, atMost, below, total } = bound;
  const none = [atLeast, above, atMost, below].every((end) => end === undefined);
  return none ? [diagnostic('bound-empty', place, { total })] : endsOf(bound, place);
}
