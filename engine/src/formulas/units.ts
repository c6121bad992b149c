import { div, equals, mul, ONE, parseDecimal, type Rational } from '../numbers/index.js';
import { type Dimension, UNITS } from './unitTable.js';

/** What a quantity is measured in: the kind, and the size of one unit in the kind's reference units. */
export interface Measure {
  readonly dimension: Dimension;
  readonly factor: Rational;
}

export const PLAIN: Measure = { dimension: {}, factor: ONE };

/** Units that a ruleset declares for itself: each measures a kind of its own. */
export type OwnUnits = ReadonlySet<string>;

const POWERS: Record<string, number> = { '²': 2, '³': 3 };

function power(measure: Measure, exponent: number): Measure {
  const dimension = Object.fromEntries(Object.entries(measure.dimension).map(([kind, n]) => [kind, n * exponent]));
  const size = Math.abs(exponent);
  const factor = Array.from({ length: size }, () => measure.factor).reduce(mul, ONE);
  return { dimension, factor: exponent < 0 ? div(ONE, factor)! : factor };
}

/** a × b, or a ÷ b with `sign` −1. */
export function combine(a: Measure, b: Measure, sign: 1 | -1): Measure {
  const kinds = new Set([...Object.keys(a.dimension), ...Object.keys(b.dimension)]);
  const dimension: Record<string, number> = {};
  for (const kind of kinds) {
    const n = (a.dimension[kind] ?? 0) + sign * (b.dimension[kind] ?? 0);
    if (n !== 0) dimension[kind] = n;
  }
  return { dimension, factor: sign === 1 ? mul(a.factor, b.factor) : div(a.factor, b.factor)! };
}

/** Whether two measures are of one kind; `alike` besides, whether their units are of one size. */
export function sameKind(a: Measure, b: Measure): boolean {
  const difference = combine(a, b, -1).dimension;
  return Object.keys(difference).length === 0;
}

export function alike(a: Measure, b: Measure): boolean {
  return sameKind(a, b) && equals(a.factor, b.factor);
}

/** Whether a measure is of no kind: a plain number, a percentage. */
export const isPlain = ({ dimension }: Measure): boolean => Object.keys(dimension).length === 0;

function namedUnit(name: string, own: OwnUnits): Measure | null {
  const known = UNITS.get(name);
  if (known) {
    const [top = '', bottom = '1'] = known.factor.split('/');
    return { dimension: known.dimension, factor: div(parseDecimal(top)!, parseDecimal(bottom)!)! };
  }
  return own.has(name) ? { dimension: { [`own ${name}`]: 1 }, factor: ONE } : null;
}

function unitOf(text: string, own: OwnUnits): Measure | null {
  const whole = namedUnit(text, own);
  if (whole) return whole;
  const match = /^(.+?)(?:([²³])|\^(-?\d))$/u.exec(text);
  const base = match ? namedUnit(match[1]!, own) : null;
  return base && match ? power(base, match[2] ? POWERS[match[2]]! : Number(match[3])) : null;
}

/**
 * The measure that a unit's text states, or the part of it that is not known. Units are multiplied by · or ×, divided
 * by / or ÷, raised by ², ³ or ^n, and grouped under the stroke by parentheses: `kgce/(m²·a)`.
 */
export function readUnit(text: string, own: OwnUnits): Measure | { readonly unknown: string } {
  // The micro sign of keyboards and the Greek letter are one.
  const compact = text.replace(/\s+/g, '').replace(/µ/g, 'μ').replace(/÷/g, '/').replace(/[×*]/g, '·');
  const whole = unitOf(compact, own);
  if (whole) return whole;
  let measure = PLAIN;
  for (const [index, side] of compact.split('/').entries()) {
    for (const part of side.replace(/^\((.*)\)$/, '$1').split('·')) {
      const unit = unitOf(part, own);
      if (!unit) return { unknown: part };
      measure = combine(measure, unit, index === 0 ? 1 : -1);
    }
  }
  return measure;
}
