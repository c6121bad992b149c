import type { Answer, Assessment, Indicator, Range, Ruleset } from '@biaochi/schemas/types';
import { entityRuleset, ordered } from '../../model/index.js';
import {
  add,
  dayBefore,
  div,
  includes,
  type Interval,
  type Rational,
  rational,
  readDay,
  round,
  toDecimal,
} from '../../numbers/index.js';
import { answerForms, rangeInterval } from '../../scoring/index.js';
import { type Draw, drawFrom } from './draw.js';
import { enterNumbers, numberIn } from './numbers.js';
import { enteredNumbers, type Quantity, quantitiesOf } from './quantities.js';

/** What all assessments of a ruleset are drawn from. */
interface Source {
  readonly ruleset: Ruleset;
  readonly draw: Draw;
  readonly quantities: readonly Quantity[];
  readonly numbers: ReadonlyMap<string, Interval>;
  /** The classes whose items must be met. */
  readonly gated: ReadonlySet<string>;
}

/** An invented enterprise: how often in a hundred it meets what is asked, and how often its assessor left things open. */
interface Enterprise {
  readonly quality: number;
  /** The same for items that must be met: nearly always, for else it would not apply. */
  readonly basics: number;
  readonly open: number;
  /** The numbers entered so far, by reference. */
  readonly entered: Map<string, Rational>;
}

/** The date of all of them, where the ruleset counts dates to it. */
const DATE = '2026-03-31';

const WHOLE = { mode: 'half-even', digits: 0 } as const;

/** The part of the numbers whose references begin so. */
const numbersAt = (prefix: string, { numbers }: Source): Map<string, Interval> =>
  new Map([...numbers].filter(([reference]) => reference.startsWith(prefix)));

function parametersFor(source: Source, { entered }: Enterprise): Assessment['parameters'] {
  const { draw } = source;
  const drawn = [...numbersAt('parameter:', source)].flatMap(([reference, range]) => {
    const value = numberIn(range, draw);
    const whole = round(value, WHOLE);
    entered.set(reference, includes(range, whole) ? whole : value);
    return draw.chance(90) ? [[reference.slice('parameter:'.length), toDecimal(entered.get(reference)!)] as const] : [];
  });
  return Object.fromEntries(drawn);
}

function factsFor(source: Source, { quality, open, entered }: Enterprise): Assessment['facts'] {
  const { draw, ruleset } = source;
  enterNumbers(numbersAt('fact:', source), entered, source);
  const facts = ordered(ruleset.facts).flatMap(
    ({ id, type, unit = 'a', options }): [string, boolean | string | string[]][] => {
      if (draw.chance(type === 'number' ? open + 10 : open)) return [];
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
        case 'date':
          return [[id, dayBefore(readDay(DATE)!, entered.get(`fact:${id}`)!, unit)]];
        case 'number':
          return [[id, toDecimal(entered.get(`fact:${id}`)!)]];
      }
    },
  );
  return Object.fromEntries(facts);
}

/** Entities of each list: as many as it asks for or a few more, or now and then no list at all. */
function entitiesFor(source: Source, { quality, open }: Enterprise): Assessment['entities'] {
  const { draw, ruleset } = source;
  const lists = ordered(ruleset.entities).flatMap((list) => {
    if (draw.chance(open)) return [];
    const { atLeast = 0, atMost = atLeast + 3 } = list;
    const own: Ruleset = { ...entityRuleset(ruleset, list), facts: list.facts, parameters: [] };
    const inside = { ...source, ruleset: own, quantities: quantitiesOf(own), numbers: enteredNumbers(own) };
    const count = atLeast + draw.below(Math.min(atMost - atLeast, 3) + 1);
    const members = Array.from({ length: count }, (_, index) => {
      const one: Enterprise = { quality, basics: quality, open, entered: new Map() };
      return { id: String(index + 1), facts: factsFor(inside, one)! };
    });
    return [[list.id, members] as const];
  });
  return Object.fromEntries(lists);
}

/** Values for an indicator's inputs, as part of its answer; nothing where it has none. */
function valuesFor({ code, inputs = [] }: Indicator, source: Source, { quality, entered }: Enterprise): Answer {
  if (inputs.length === 0) return {};
  enterNumbers(numbersAt(`value:${code}/`, source), entered, source);
  const values = ordered(inputs).map(({ id, type }) => {
    return [
      id,
      type === 'number' ? toDecimal(entered.get(`value:${code}/${id}`)!) : source.draw.chance(quality),
    ] as const;
  });
  return { values: Object.fromEntries(values) };
}

/** A value that an evaluator might give: the better the enterprise, the more often in the upper half of the range. */
function valueFor(range: Range, draw: Draw, quality: number): Answer {
  const whole = rangeInterval(range);
  const middle = div(add(whole.lo!, whole.hi!), rational(2))!;
  const drawn = numberIn(draw.chance(quality) ? { ...whole, lo: middle } : whole, draw);
  const near = round(drawn, WHOLE);
  return { value: toDecimal(includes(whole, near) ? near : drawn), justification: '合成数据：按所见给值' };
}

function answerFor(indicator: Indicator, source: Source, enterprise: Enterprise): Answer {
  const { draw } = source;
  const { scoring, applicability } = indicator;
  const quality = source.gated.has(indicator.class) ? enterprise.basics : enterprise.quality;
  const rate = { allow: 10, warn: 2, forbid: 0 }[applicability.byEvaluator];
  if (draw.chance(rate)) return { notApplicable: '合成数据：设为不适用' };
  const values = (): Answer => valuesFor(indicator, source, enterprise);
  switch (scoring.method) {
    case 'met':
      return { met: draw.chance(quality), ...values() };
    case 'count':
    case 'combination':
      return { checks: Object.fromEntries(scoring.checks.map(({ id }) => [id, draw.chance(quality)])), ...values() };
    case 'levels': {
      const byValues = answerForms(scoring).includes('values') && indicator.inputs;
      if (byValues && draw.chance(80)) return values();
      const levels = ordered(scoring.levels);
      return { level: draw.chance(quality) ? levels[0]!.id : draw.oneOf(levels).id };
    }
    case 'scale':
    case 'increments':
    case 'formula':
      return values();
    case 'value':
      return { ...valueFor(scoring.range, draw, quality), ...values() };
  }
}

function answersFor(source: Source, enterprise: Enterprise): Assessment['answers'] {
  const { draw, ruleset } = source;
  const codes = new Set(ruleset.indicators.map(({ code }) => code));
  const answers: Assessment['answers'] = {};
  for (const indicator of ordered(ruleset.indicators)) {
    if (draw.chance(enterprise.open)) continue;
    // A few still use the code of the version before, as long as no other row has it.
    const former = indicator.formerly?.find((one) => !codes.has(one) && !Object.hasOwn(answers, one));
    const code = former !== undefined && draw.chance(5) ? former : indicator.code;
    answers[code] = answerFor(indicator, source, enterprise);
  }
  return answers;
}

/**
 * Synthetic assessments of a ruleset, marked so in `enterprise.synthetic`: answers left out, items that do not apply,
 * old codes, quantities at thresholds and a unit beside them. The same seed gives the same assessments.
 */
export function* generateAssessments(ruleset: Ruleset, count: number, seed: number): Generator<Assessment> {
  const gates = ruleset.classes.filter(({ kind }) => kind === 'basic' || kind === 'required');
  const draw = drawFrom(seed);
  const source: Source = {
    ruleset,
    draw,
    quantities: quantitiesOf(ruleset),
    numbers: enteredNumbers(ruleset),
    gated: new Set(gates.map(({ code }) => code)),
  };
  for (let position = 1; position <= count; position++) {
    const enterprise: Enterprise = {
      quality: 45 + draw.below(56),
      basics: draw.oneOf([100, 100, 99, 97, 92]),
      open: draw.oneOf([0, 0, 0, 2, 10]),
      entered: new Map(),
    };
    yield {
      format: 1,
      ruleset: `${ruleset.id}@${ruleset.version}`,
      enterprise: { name: `合成企业${String(position).padStart(4, '0')}`, synthetic: `seed ${seed}` },
      ...([ruleset, ...(ruleset.entities ?? [])].some(({ facts }) => facts?.some(({ type }) => type === 'date')) && {
        date: DATE,
      }),
      parameters: parametersFor(source, enterprise),
      facts: factsFor(source, enterprise),
      ...(ruleset.entities && { entities: entitiesFor(source, enterprise) }),
      answers: answersFor(source, enterprise),
    };
  }
}
