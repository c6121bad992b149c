import type { Answer, Assessment, Indicator, Range, Ruleset } from '@biaochi/schemas/types';
import { ordered } from '../model/index.js';
import { add, includes, mul, type Rational, rational, round, toDecimal } from '../numbers/index.js';
import { answerForms, rangeInterval } from '../scoring/index.js';
import { type Draw, drawFrom } from './draw.js';
import { quantitiesOf, solveFor, thresholdsOf } from './thresholds.js';

const UNIT = rational(1, 100);
const NUDGES = [rational(-1), rational(0), rational(1)];

/** An invented enterprise: how often it meets what is asked, and how often its assessor left things open. */
interface Maker {
  readonly draw: Draw;
  readonly ruleset: Ruleset;
  readonly quality: number;
  readonly open: number;
  /** Classes whose items nearly every applicant meets, for else it would not apply. */
  readonly gated: ReadonlySet<string>;
}

const text = (x: Rational): string => toDecimal(round(x, { mode: 'half-even', digits: 6 }));

/** A number inside a range, near its ends or in the thousands. */
function numberIn(range: Range | undefined, draw: Draw): Rational {
  const interval = rangeInterval(range);
  const { lo, hi } = interval;
  const base = lo ?? rational(0);
  const width = hi ? add(hi, mul(base, rational(-1))) : rational(draw.oneOf([10, 1000, 100_000]));
  const found = add(base, mul(width, rational(1 + draw.below(998), 1000)));
  return includes(interval, found) ? found : base;
}

/** The value a quantity is to come out at: at a threshold or a unit beside it, or anywhere it may be. */
function targetFor(indicator: Indicator, quantity: string, { draw, ruleset }: Maker): Rational {
  const limits = thresholdsOf(indicator, quantity);
  if (limits.length > 0 && draw.chance(60)) return add(draw.oneOf(limits), mul(UNIT, draw.oneOf(NUDGES)));
  const id = quantity.slice('derived:'.length);
  return numberIn(ruleset.derived?.find((one) => one.id === id)?.range, draw);
}

/** Values for an indicator's inputs, so chosen that what they come to is telling; a few are left as they fall. */
function valuesFor(indicator: Indicator, maker: Maker): Record<string, string | boolean> {
  const { draw, ruleset, quality } = maker;
  const inputs = ordered(indicator.inputs);
  const numbers = new Map<string, Rational>();
  const reference = (id: string): string => `value:${indicator.code}/${id}`;
  for (const input of inputs)
    if (input.type === 'number') numbers.set(reference(input.id), numberIn(input.range, draw));
  const quantities = quantitiesOf(indicator, ruleset);
  if (quantities.length > 0 && draw.chance(97)) {
    const quantity = draw.oneOf(quantities);
    const target = targetFor(indicator, quantity, maker);
    const solved = quantity.startsWith('derived:')
      ? inputs
          .map(({ id, range }) => {
            const input = reference(id);
            const value = solveFor(quantity.slice('derived:'.length), input, target, numbers, ruleset);
            return value && includes(rangeInterval(range), value) ? ([input, value] as const) : null;
          })
          .find((one) => one !== null)
      : numbers.has(quantity)
        ? ([quantity, target] as const)
        : null;
    if (solved) numbers.set(...solved);
  }
  return Object.fromEntries(
    inputs.map(({ id }) => {
      const number = numbers.get(reference(id));
      return [id, number ? text(number) : draw.chance(quality)];
    }),
  );
}

function answerFor(indicator: Indicator, maker: Maker): Answer {
  const { draw } = maker;
  const { scoring, applicability } = indicator;
  const quality = maker.gated.has(indicator.class) ? 99 : maker.quality;
  const rate = { allow: 10, warn: 2, forbid: 0 }[applicability.byEvaluator];
  if (draw.chance(rate)) return { notApplicable: '合成数据：设为不适用' };
  if ('checks' in scoring) {
    return { checks: Object.fromEntries(scoring.checks.map(({ id }) => [id, draw.chance(quality)])) };
  }
  if (scoring.method === 'met') return { met: draw.chance(quality), ...entered(indicator, maker) };
  const forms = answerForms(scoring);
  if (scoring.method === 'levels' && (!forms.includes('values') || !indicator.inputs?.length || draw.chance(50))) {
    const best = ordered(scoring.levels);
    return { level: draw.chance(quality) ? best[0]!.id : draw.oneOf(best).id };
  }
  return entered(indicator, maker);
}

const entered = (indicator: Indicator, maker: Maker): Answer =>
  indicator.inputs?.length ? { values: valuesFor(indicator, maker) } : {};

function factsFor({ draw, ruleset, quality }: Maker): Assessment['facts'] {
  return Object.fromEntries(
    ordered(ruleset.facts).flatMap(({ id, type, range, options }): [string, boolean | string | string[]][] => {
      const ids = ordered(options).map((option) => option.id);
      switch (type) {
        case 'boolean':
          return [[id, draw.chance(quality)]];
        case 'choice':
          return [[id, draw.oneOf(ids)]];
        case 'choices': {
          const some = ids.filter(() => draw.chance(30));
          return [[id, some.length > 0 ? some : [draw.oneOf(ids)]]];
        }
        case 'number':
          return draw.chance(70) ? [[id, text(numberIn(range, draw))]] : [];
      }
    }),
  );
}

function generateOne(ruleset: Ruleset, draw: Draw, label: { seed: number; position: number }): Assessment {
  const gated = new Set(
    ruleset.classes.filter(({ kind }) => kind === 'basic' || kind === 'required').map(({ code }) => code),
  );
  const maker: Maker = { draw, ruleset, quality: 45 + draw.below(56), open: draw.oneOf([0, 0, 0, 2, 10]), gated };
  const answers: Record<string, Answer> = {};
  for (const indicator of ordered(ruleset.indicators)) {
    if (draw.chance(maker.open)) continue;
    // A few archives still use the code of the version before.
    const code = indicator.formerly?.length && draw.chance(5) ? indicator.formerly[0]! : indicator.code;
    answers[code] = answerFor(indicator, maker);
  }
  const parameters = ordered(ruleset.parameters).flatMap(({ id, range }) => {
    return draw.chance(90) ? [[id, text(round(numberIn(range, draw), { mode: 'half-even', digits: 0 }))] as const] : [];
  });
  return {
    format: 1,
    ruleset: `${ruleset.id}@${ruleset.version}`,
    enterprise: {
      name: `合成企业${String(label.position).padStart(4, '0')}`,
      synthetic: `seed ${label.seed}`,
    },
    facts: factsFor(maker),
    parameters: Object.fromEntries(parameters),
    answers,
  };
}

/**
 * Synthetic assessments of a ruleset, marked so in `enterprise.synthetic`: answers left out, items that do not apply,
 * old codes, quantities at thresholds and a unit beside them. The same seed gives the same assessments.
 */
export function* generateAssessments(ruleset: Ruleset, count: number, seed: number): Generator<Assessment> {
  const draw = drawFrom(seed);
  for (let position = 1; position <= count; position++) yield generateOne(ruleset, draw, { seed, position });
}
