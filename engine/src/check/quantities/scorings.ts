import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import {
  type Band,
  type Decimal,
  type FormulaScoring,
  type GeometricMeanTotal,
  type IncrementsScoring,
  type LevelsScoring,
  placed,
  type ScaleScoring,
  type Total,
  type ValueScoring,
} from '../../model/index.js';
import { parseFormula } from '../../formulas/index.js';
import { compare, equals, parseDecimal } from '../../numbers/index.js';
import { powersOf } from '../../totals/index.js';
import type { Check, CheckContext } from '../context.js';
import { Domains } from '../domain.js';
import { cycles } from '../names/cycles.js';
import { meaningOf } from '../references.js';

/** What the parts of a scoring method need of each other: weights, levels, bands and lines. */
export const scorings: Check = (context) => [
  ...placed(context.ruleset.indicators, '/indicators').flatMap(({ member: { scoring }, place }) => {
    const at = `${place}/scoring`;
    if (scoring.method === 'levels') return levelsOf(scoring, at);
    if (scoring.method === 'value') return shareOf(scoring, at);
    if (scoring.method === 'increments') return incrementsOf(scoring, at);
    if (scoring.method === 'formula') return formulaOf(scoring, at, context);
    return scoring.method === 'scale' ? bandsOf(scoring, at) : [];
  }),
  ...placed(context.ruleset.totals, '/totals').flatMap(({ member, place }) =>
    member.method === 'geometricMean'
      ? factorsOf(member, place)
      : 'scale' in member
        ? [...positive('scale', member.scale, place), ...countedOf(member, place)]
        : [],
  ),
];

function countedOf(total: Total, place: string): Diagnostic[] {
  const counts = total.method === 'outcomeCount' && total.outcomes.includes('notApplicable');
  return counts ? [diagnostic('share-of-not-applicable', `${place}/outcomes`)] : [];
}

/** The greatest root that is taken. */
const MAX_DEGREE = 200;

/** Weights above zero, and in proportions of whole numbers that a root can be taken of. */
function factorsOf(total: GeometricMeanTotal, place: string): Diagnostic[] {
  const found = placed(total.factors, `${place}/factors`).flatMap(({ member: { weight }, place: at }) =>
    positive('weight', weight, at),
  );
  const isReadable = total.factors.every(({ weight }) => weight === undefined || parseDecimal(weight) !== null);
  if (found.length > 0 || !isReadable) return found;
  const degree = powersOf(total).reduce((sum, one) => sum + one, 0);
  return degree > MAX_DEGREE ? [diagnostic('weights-too-fine', `${place}/factors`, { degree, limit: MAX_DEGREE })] : [];
}

function positive(key: string, value: Decimal | undefined, place: string): Diagnostic[] {
  const number = value === undefined ? null : parseDecimal(value);
  if (number === null || number.n > 0n) return [];
  return [diagnostic('not-positive', `${place}/${key}`, { key, seen: String(value) })];
}

function levelsOf({ weight, outOf, levels }: LevelsScoring, place: string): Diagnostic[] {
  const found = [...positive('weight', weight, place), ...positive('outOf', outOf, place)];
  if (outOf !== undefined && weight === undefined) found.push(diagnostic('out-of-without-weight', `${place}/outOf`));
  const highest = levels.some((level) => (parseDecimal(level.points)?.n ?? 1n) > 0n);
  if (weight !== undefined && outOf === undefined && levels.length > 0 && !highest) {
    found.push(diagnostic('weight-without-points', `${place}/levels`));
  }
  const ids = (list: LevelsScoring['levels']): string[] => list.map((level) => String(level.id));
  const conditional = levels.filter((level) => level.when);
  if (conditional.length > 0 && conditional.length < levels.length) {
    const without = ids(levels.filter((level) => !level.when));
    found.push(diagnostic('levels-mixed', `${place}/levels`, { with: ids(conditional), without }));
  }
  return found;
}

function bandsOf(scoring: ScaleScoring, place: string): Diagnostic[] {
  return placed(scoring.bands, `${place}/bands`).flatMap(({ member: band, place: at }) => {
    if ((band.points === undefined) === (band.line === undefined)) {
      return [diagnostic('band-points', at, { seen: band.line === undefined ? 'neither' : 'both' })];
    }
    return lineOf(band, at);
  });
}

/** Steps need a size, and points that lead from the starting points to the limit. */
function incrementsOf({ from, every, each, limit }: IncrementsScoring, place: string): Diagnostic[] {
  const found = positive('every', every, place);
  const [base, step, end] = [from.points, each, limit].map((value) => parseDecimal(value));
  if (!base || !step || !end) return found;
  const leads = step.n !== 0n && compare(end, base) === (step.n > 0n ? 1 : -1);
  const seen = { points: String(from.points), each: String(each), limit: String(limit) };
  return leads ? found : [...found, diagnostic('limit-not-ahead', `${place}/limit`, seen)];
}

/** The points of a formula need limits on either side where what it is computed from sets none. */
function formulaOf(scoring: FormulaScoring, place: string, context: CheckContext): Diagnostic[] {
  const { formula, full } = scoring;
  const found = positive('full', full, place);
  const isNumber = (reference: string): boolean => meaningOf(reference, context)?.kind === 'number';
  // What cannot be computed has findings of its own.
  const isComputable = context.readable && 'ast' in parseFormula(formula.text) && cycles(context).length === 0;
  if (!isComputable || !Object.values(formula.where).every(isNumber)) return found;
  const { lo, hi } = new Domains(context).scored(scoring);
  return [
    ...found,
    ...(hi === null ? [diagnostic('points-unbounded', place, { end: 'atMost' })] : []),
    ...(lo === null ? [diagnostic('points-unbounded', place, { end: 'atLeast' })] : []),
  ];
}

/** A weight is shared out by the upper end, so both must be above zero. */
function shareOf({ weight, range }: ValueScoring, place: string): Diagnostic[] {
  if (weight === undefined) return [];
  return [...positive('weight', weight, place), ...positive('atMost', range.atMost, `${place}/range`)];
}

/** A line needs two different places, and limits on either side where its range or its clamp sets none. */
function lineOf({ line, range, clamp }: Band, place: string): Diagnostic[] {
  if (!line) return [];
  const from = parseDecimal(line.from.at);
  const to = parseDecimal(line.to.at);
  const low = parseDecimal(line.from.points);
  const high = parseDecimal(line.to.points);
  if (!from || !to || !low || !high) return [];
  if (equals(from, to)) return [diagnostic('line-vertical', `${place}/line`, { at: String(line.from.at) })];
  const slope = compare(high, low) * compare(to, from);
  if (slope === 0) return [];
  const openBelow = range.atLeast === undefined && range.above === undefined;
  const openAbove = range.atMost === undefined && range.below === undefined;
  const rises = slope > 0 ? openAbove : openBelow;
  const falls = slope > 0 ? openBelow : openAbove;
  return [
    ...(rises && clamp?.atMost === undefined ? [diagnostic('line-unbounded', place, { end: 'atMost' })] : []),
    ...(falls && clamp?.atLeast === undefined ? [diagnostic('line-unbounded', place, { end: 'atLeast' })] : []),
  ];
}
