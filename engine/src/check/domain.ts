import { type FormulaNode, parseFormula, withinRange } from '../formulas/index.js';
import {
  type Aggregate,
  type EntityList,
  factRange,
  byKey,
  type Clamp,
  type Decimal,
  type Formula,
  type FormulaScoring,
  type GeometricMeanTotal,
  type Indicator,
  ordered,
  type Ruleset,
  type Total,
} from '../model/index.js';
import {
  absInterval,
  add,
  addIntervals,
  clampInterval,
  compare,
  divideIntervals,
  EVERYWHERE,
  hull,
  type Interval,
  intersect,
  maxIntervals,
  minIntervals,
  multiplyIntervals,
  negateInterval,
  ONE,
  parseDecimal,
  point,
  type Rational,
  rational,
  roundInterval,
  type RoundingRule,
  spanOf,
  ZERO,
} from '../numbers/index.js';
import { fullPoints, rangeInterval, undefinedPoints } from '../scoring/index.js';
import { combine } from '../aggregates/index.js';
import { MAY_BE_TRUE, UNKNOWN_TRUTH } from '../conditions/index.js';
import { meanWithin, powersOf } from '../totals/index.js';
import { CheckContext } from './context.js';
import { splitReference } from './references.js';

/** Where the numbers of a readable ruleset may lie: never too narrow, and as narrow as what is declared allows. */
export class Domains {
  readonly #known = new Map<string, Interval>();
  readonly #roundings;

  constructor(private readonly context: CheckContext) {
    this.#roundings = byKey(context.ruleset.roundings);
  }

  /** Where the number that a reference stands for may lie; everywhere while a cycle is unbroken. */
  of(reference: string): Interval {
    const known = this.#known.get(reference);
    if (known) return known;
    this.#known.set(reference, EVERYWHERE);
    const [space, name] = splitReference(reference);
    const found = this.#find(space, name);
    this.#known.set(reference, found);
    return found;
  }

  /** The rule of a named rounding, or null where it is absent or states no rule. */
  rounding(id: string | undefined): RoundingRule | null {
    const rounding = id === undefined ? undefined : this.#roundings.get(id);
    if (!rounding) return null;
    const { mode, digits } = rounding;
    if (digits !== undefined) return { mode, digits };
    const step = rounding.step === undefined ? null : parseDecimal(rounding.step);
    return step === null || step.n <= 0n ? null : { mode, step };
  }

  /** The most points an indicator can earn, or null where it earns none. */
  full(indicator: Indicator): Rational | null {
    return fullPoints(indicator.scoring, (id) => this.rounding(id));
  }

  /** Where the points of a formula may lie when the item applies. */
  scored(scoring: FormulaScoring): Interval {
    const value = hull(this.#formula(scoring.formula), undefinedPoints(scoring));
    return this.#clamped(this.#rounded(value, scoring.rounding), scoring.clamp);
  }

  #find(space: string, name: string): Interval {
    const { facts, parameters, tables, aggregates, derived, indicators, totals } = this.context;
    if (space === 'assessment') return { lo: ZERO, hi: rational(99991231), loOpen: false, hiOpen: false };
    const fact = facts.get(name);
    if (space === 'fact') return rangeInterval(fact && factRange(fact));
    if (space === 'parameter') return rangeInterval(parameters.get(name)?.range);
    if (space === 'value') {
      const [code = '', id = ''] = name.split('/');
      return rangeInterval(byKey(indicators.get(code)?.inputs).get(id)?.range);
    }
    const table = tables.get(name);
    if (space === 'table' && table) {
      return spanOf(table.cases.flatMap(({ value }) => parseDecimal(value) ?? []));
    }
    const combined = aggregates.get(name);
    if (space === 'aggregate' && combined) return this.#aggregate(combined);
    const quantity = derived.get(name);
    if (space === 'derived' && quantity) {
      const computed = this.#formula(quantity.formula);
      const within = intersect(computed, rangeInterval(quantity.range)) ?? computed;
      return this.#rounded(within, quantity.rounding);
    }
    const indicator = indicators.get(name);
    if (space === 'points' && indicator) return this.#points(indicator);
    const total = totals.get(name);
    return space === 'total' && total ? this.#total(total) : EVERYWHERE;
  }

  #rounded(value: Interval, rounding: string | undefined): Interval {
    const rule = this.rounding(rounding);
    return rule ? roundInterval(value, rule) : value;
  }

  #points(indicator: Indicator): Interval {
    const { scoring } = indicator;
    const full = this.full(indicator) ?? ZERO;
    // An item that does not apply brings nothing or full points.
    if (scoring.method === 'formula') return hull(this.scored(scoring), spanOf([ZERO, full]));
    // Below zero only where some points are, or where a line leads there unclamped.
    const mayBeNegative =
      scoring.method === 'scale'
        ? scoring.bands.some((band) => (band.line ? !isNotNegative(band.clamp?.atLeast) : !isNotNegative(band.points)))
        : pointsOf(scoring).some((points) => !isNotNegative(points));
    return { lo: mayBeNegative ? null : ZERO, hi: full, loOpen: mayBeNegative, hiOpen: false };
  }

  #clamped(value: Interval, clamp: Clamp | undefined): Interval {
    const limit = (stated: Decimal | undefined): Rational | null =>
      stated === undefined ? null : parseDecimal(stated);
    return clampInterval(value, limit(clamp?.atLeast), limit(clamp?.atMost));
  }

  #aggregate({ list, aggregate }: { readonly list: EntityList; readonly aggregate: Aggregate }): Interval {
    const own = new Domains(this.context.entity(list));
    const { quantity } = aggregate as { readonly quantity?: string };
    const scale = aggregate.method === 'share' ? (parseDecimal(aggregate.scale) ?? ONE) : ONE;
    const any = {
      quantity: quantity === undefined ? point(ZERO) : own.of(quantity),
      weight: point(ONE),
      meets: 'when' in aggregate ? UNKNOWN_TRUTH : MAY_BE_TRUE,
    };
    const combining = { method: aggregate.method, scale, rounding: this.rounding(aggregate.rounding) };
    return combine(combining, null, any, { least: list.atLeast ?? 0, most: list.atMost ?? null }).value;
  }

  #total(total: Total): Interval {
    return this.#clamped(this.#rounded(this.#totalValue(total), total.rounding), total.clamp);
  }

  #totalValue(total: Total): Interval {
    if (total.method === 'formula') {
      const computed = this.#formula(total.formula);
      return total.range ? hull(computed, rangeInterval(total.range)) : computed;
    }
    if (total.method === 'geometricMean') return this.#geometricMean(total);
    const members = this.context.membersOf(total.members);
    if (total.method === 'levelIndex') {
      const most = parseDecimal(total.scale);
      return { lo: ZERO, hi: most, loOpen: false, hiOpen: most === null };
    }
    if (total.method === 'outcomeCount') {
      const most = total.scale === undefined ? rational(members.length) : parseDecimal(total.scale);
      return { lo: ZERO, hi: most, loOpen: false, hiOpen: most === null };
    }
    const sum = members.map((member) => this.of(`points:${member.code}`)).reduce(addIntervals, point(ZERO));
    if (total.method === 'sum') return sum;
    // Members that may go below zero or beyond their full points take the share with them.
    const full = members.map((member) => this.full(member) ?? ZERO).reduce(add, ZERO);
    const from = sum.lo !== null && sum.lo.n >= 0n ? ZERO : null;
    const to = sum.hi !== null && compare(sum.hi, full) <= 0 ? parseDecimal(total.scale) : null;
    return { lo: from, hi: to, loOpen: from === null, hiOpen: to === null };
  }

  #geometricMean(total: GeometricMeanTotal): Interval {
    const rule = this.rounding(total.rounding);
    // What cannot be computed has findings of its own.
    if (!rule || total.factors.some(({ weight }) => weight !== undefined && !isPositive(weight))) return EVERYWHERE;
    const factors = ordered(total.factors).map(({ quantity }) => this.of(quantity));
    return withinRange(meanWithin(factors, powersOf(total), rule), rangeInterval(total.range));
  }

  #formula({ text, where }: Formula): Interval {
    const parsed = parseFormula(text);
    return 'ast' in parsed ? this.#node(parsed.ast, where) : EVERYWHERE;
  }

  #node(node: FormulaNode, where: Formula['where']): Interval {
    const of = (part: FormulaNode): Interval => this.#node(part, where);
    switch (node.type) {
      case 'number': {
        const number = parseDecimal(node.value);
        return number ? point(number) : EVERYWHERE;
      }
      case 'symbol': {
        const reference = where[node.name];
        return reference === undefined ? EVERYWHERE : this.of(reference);
      }
      case 'negate':
        return negateInterval(of(node.of));
      case 'add':
        return addIntervals(of(node.left), of(node.right));
      case 'subtract':
        return addIntervals(of(node.left), negateInterval(of(node.right)));
      case 'multiply':
        return multiplyIntervals(of(node.left), of(node.right));
      case 'divide':
        return divideIntervals(of(node.left), of(node.right)).value ?? EVERYWHERE;
      case 'call': {
        const args = node.args.map(of);
        if (node.name === 'abs') return absInterval(args[0] ?? EVERYWHERE);
        return args.reduce(node.name === 'min' ? minIntervals : maxIntervals);
      }
    }
  }
}

/** Where the points of a formula of a checked ruleset may lie when the item applies. */
export function pointsDomain(scoring: FormulaScoring, ruleset: Ruleset): Interval {
  return new Domains(new CheckContext(ruleset)).scored(scoring);
}

function isPositive(value: Decimal): boolean {
  return (parseDecimal(value)?.n ?? 0n) > 0n;
}

function isNotNegative(value: Decimal | undefined): boolean {
  const number = value === undefined ? null : parseDecimal(value);
  return number !== null && number.n >= 0n;
}

function pointsOf(scoring: Exclude<Indicator['scoring'], { method: 'scale' | 'formula' }>): Decimal[] {
  switch (scoring.method) {
    case 'met':
      return scoring.points === undefined ? [] : [scoring.points];
    case 'levels':
      return scoring.levels.map((level) => level.points);
    case 'count':
      return scoring.steps.map((step) => step.points);
    case 'combination':
      return scoring.rows.map((row) => row.points);
    case 'increments':
      return [scoring.from.points, scoring.limit];
    case 'value':
      return [scoring.range.atLeast];
  }
}
