import { compare, round, roundingsOf, type Rational } from '@biaochi/engine';
import type { Bound, Grade, Limit, Total } from '@biaochi/schemas/types';
import type { WhyKey } from '../../i18n/why/index.js';
import { readFigure, showText } from '../words/figures.js';
import { muted, say, strong, type Sentence } from '../words/sentence.js';
import { draft, type Draft } from './line.js';
import { nameOf } from './names.js';
import { readingLines } from './readings.js';
import { markOf } from './reasons.js';
import { roundingWords } from './roundings.js';
import type { Scope } from './scope.js';
import { seenValue } from './seen.js';
import { totalSentence, totalTerms } from './totals.js';

const SIDES = ['atLeast', 'above', 'atMost', 'below'] as const;
type Side = (typeof SIDES)[number];

const FITS: Record<Side, (order: -1 | 0 | 1) => boolean> = {
  atLeast: (order) => order >= 0,
  above: (order) => order > 0,
  atMost: (order) => order <= 0,
  below: (order) => order < 0,
};

/** The ends of a bound that are stated, each with its limit. */
export function sidesOf(bound: Bound): { side: Side; limit: Limit }[] {
  return SIDES.flatMap((side) => {
    const limit = bound[side];
    return limit === undefined ? [] : [{ side, limit }];
  });
}

/** The number that a limit stands for; null while a parameter is not set. */
export function limitValue(scope: Scope, limit: Limit): Rational | null {
  return readFigure(typeof limit === 'object' ? seenValue(scope, limit.fact).exact : limit);
}

/** Whether a bound holds for the total as the result saw it; null while that is open. */
export function boundHolds(scope: Scope, bound: Bound): boolean | null {
  const truths = sidesOf(bound).map(({ side, limit }) => sideHolds(scope, bound, side, limit));
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

function sideHolds(scope: Scope, bound: Bound, side: Side, limit: Limit): boolean | null {
  const at = limitValue(scope, limit);
  const seen = scope.result.totals[bound.total];
  if (at === null || seen === undefined) return null;
  const rule = roundingsOf(scope.catalog.ruleset)(bound.rounding);
  const fits = (text: string | null): boolean | null => {
    const value = readFigure(text);
    return value === null ? null : FITS[side](compare(rule === null ? value : round(value, rule), at));
  };
  const settled = fits(seen.exact ?? seen.value);
  if (settled !== null) return settled;
  // Every value between the ends fits when both ends do, and none does when neither does.
  const [low, high] = [fits(seen.min), fits(seen.max)];
  return low !== null && low === high ? low : null;
}

/** A bound of a grade as a line: whether it holds, how the total came about, and the total's terms beneath. */
export function boundLine(scope: Scope, grade: Grade, bound: Bound): Draft {
  const holds = boundHolds(scope, bound);
  const total = scope.catalog.total.get(bound.total);
  const seen = seenValue(scope, `total:${bound.total}`);
  const deciding = scope.stand === 'earned' || (scope.stand === 'lost' ? holds === false : holds === null);
  return draft({
    kind: 'bound',
    subject: `bound:${grade.id}/${bound.id}`,
    mark: markOf(holds),
    text: sentence(scope, bound, total, holds),
    value: seen.text,
    clause: bound.anchor ?? grade.anchor ?? null,
    deciding,
    children: [
      ...(total === undefined ? [] : totalTerms(scope, total, deciding)),
      ...readingLines(scope, [`/grades/${grade.id}`]),
    ],
  });
}

/** A limit that is set elsewhere by its name, with its value where that is known. */
function named(scope: Scope, reference: string): string {
  const seen = seenValue(scope, reference);
  const name = nameOf(scope, reference);
  return seen.known ? scope.word('bound.named', { name, value: seen.text }) : name;
}

const SIGNS: Record<Side, string> = { atLeast: '≥', above: '>', atMost: '≤', below: '<' };

/** What a bound demands, in signs and without the total's name: `≥ 0.8`. */
export function boundSigns(scope: Scope, bound: Bound): string {
  return sidesOf(bound)
    .map(
      ({ side, limit }) => `${SIGNS[side]} ${typeof limit === 'object' ? named(scope, limit.fact) : showText(limit)}`,
    )
    .join(scope.word('word.comma'));
}

/** What a bound demands or found, without how it came about: 总得分低于70. */
export function boundWords(scope: Scope, bound: Bound, holds: boolean | null): string {
  const name = nameOf(scope, `total:${bound.total}`);
  const words = sidesOf(bound).map(({ side, limit }) => {
    const shown = typeof limit === 'object' ? named(scope, limit.fact) : showText(limit);
    const key: WhyKey = `bound.${side}.${holds === false && sideHolds(scope, bound, side, limit) === false ? 'fails' : 'holds'}`;
    return scope.word(key, { name, bound: shown });
  });
  return words.join(scope.word('word.comma'));
}

function sentence(scope: Scope, bound: Bound, total: Total | undefined, holds: boolean | null): Sentence {
  const demand = strong(boundWords(scope, bound, holds));
  const rounding = scope.catalog.rounding(bound.rounding);
  const how =
    rounding === undefined
      ? scope.word('bound.fullValue')
      : scope.word('bound.rounded', { rounding: roundingWords(scope, rounding) });
  const sum = total === undefined ? [] : totalSentence(scope, total, holds === false ? 'bad' : 'plain');
  return say('{demand}{colon}{sum}{comma}{how}', {
    demand,
    colon: scope.word('word.colon'),
    sum,
    comma: scope.word('word.comma'),
    how: muted(how),
  });
}
