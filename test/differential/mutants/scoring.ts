import { type Rational, ONE, add, compare, neg } from '@biaochi/engine';
import { type Mutant, type Scoring, indicator, oneChanged, scoring } from './parts.js';

type Scale = Extract<Scoring, { method: 'scale' }>;

const more = (points: Rational): Rational => add(points, ONE);

function band(name: string, change: (one: Scale['bands'][number]) => Scale['bands'][number] | undefined): Mutant {
  const changed = scoring('scale', (one, random) => {
    const bands = oneChanged(one.bands, random, change);
    return bands && { ...one, bands };
  });
  return { name: `scale: ${name}`, change: changed };
}

function levels(
  name: string,
  change: (
    list: Extract<Scoring, { method: 'levels' }>['levels'],
  ) => Extract<Scoring, { method: 'levels' }>['levels'] | undefined,
): Mutant {
  const changed = scoring('levels', (one) => {
    const list = change(one.levels);
    return list && { ...one, levels: list };
  });
  return { name: `levels: ${name}`, change: changed };
}

/** Faults in scoring, one or more for each method and each of its parts, and in applicability. */
export const scoringMutants: readonly Mutant[] = [
  {
    name: 'met: other points',
    change: scoring('met', (one) => (one.points ? { ...one, points: more(one.points) } : undefined)),
  },
  { name: 'met: no points', change: scoring('met', (one) => (one.points ? { ...one, points: null } : undefined)) },
  {
    name: 'count: one check more counted',
    change: scoring('count', (one) => ({ ...one, points: [...one.points.slice(1), ...one.points.slice(-1)] })),
  },
  { name: 'count: other full points', change: scoring('count', (one) => ({ ...one, full: more(one.full) })) },
  {
    name: 'combination: rows of one check exchanged',
    change: scoring('combination', (one) => ({
      ...one,
      points: one.points.map((own, at) => (at === 1 ? one.points[2] : at === 2 ? one.points[1] : undefined) ?? own),
    })),
  },
  {
    name: 'combination: other full points',
    change: scoring('combination', (one) => ({ ...one, full: more(one.full) })),
  },
  levels('other points', (list) =>
    list.map((level, at) => (at === 0 ? { ...level, points: more(level.points) } : level)),
  ),
  levels('the last first', (list) => (list[0]?.when ? [...list.slice(-1), ...list.slice(0, -1)] : undefined)),
  levels('a condition lost', (list) =>
    list[0]?.when ? list.map((level, at) => (at === 0 ? { ...level, when: null } : level)) : undefined,
  ),
  { name: 'levels: other full points', change: scoring('levels', (one) => ({ ...one, full: more(one.full) })) },
  band('other offset', (one) => ({ ...one, offset: more(one.offset) })),
  band('slope the other way', (one) => (one.slope.n === 0n ? undefined : { ...one, slope: neg(one.slope) })),
  band('not rounded', (one) => (one.rounding ? { ...one, rounding: null } : undefined)),
  band('not held from below', (one) => (one.atLeast ? { ...one, atLeast: null } : undefined)),
  band('not held from above', (one) => (one.atMost ? { ...one, atMost: null } : undefined)),
  band('lower end open', (one) =>
    one.range.lo && !one.range.loOpen ? { ...one, range: { ...one.range, loOpen: true } } : undefined,
  ),
  band('upper end open', (one) =>
    one.range.hi && !one.range.hiOpen ? { ...one, range: { ...one.range, hiOpen: true } } : undefined,
  ),
  { name: 'scale: other full points', change: scoring('scale', (one) => ({ ...one, full: more(one.full) })) },
  {
    name: 'formula: not rounded',
    change: scoring('formula', (one) => (one.rounding ? { ...one, rounding: null } : undefined)),
  },
  {
    name: 'formula: not held from below',
    change: scoring('formula', (one) => (one.atLeast ? { ...one, atLeast: null } : undefined)),
  },
  {
    name: 'formula: not held from above',
    change: scoring('formula', (one) => (one.atMost ? { ...one, atMost: null } : undefined)),
  },
  {
    name: 'formula: the other sign',
    change: scoring('formula', (one) => ({ ...one, tape: [...one.tape, { op: 'negate' }] })),
  },
  { name: 'formula: other full points', change: scoring('formula', (one) => ({ ...one, full: more(one.full) })) },
  {
    name: 'increments: started taken for full',
    change: scoring('increments', (one) => ({
      ...one,
      counting: { mode: one.counting.mode === 'floor' ? 'ceiling' : 'floor', digits: 0 },
    })),
  },
  {
    name: 'increments: the other side counted',
    change: scoring('increments', (one) => ({ ...one, stepsPerUnit: neg(one.stepsPerUnit) })),
  },
  {
    name: 'increments: steps of another size',
    change: scoring('increments', (one) => ({ ...one, stepsPerUnit: add(one.stepsPerUnit, one.stepsPerUnit) })),
  },
  {
    name: 'increments: counted from elsewhere',
    change: scoring('increments', (one) => ({ ...one, start: more(one.start) })),
  },
  {
    name: 'increments: other starting points',
    change: scoring('increments', (one) => ({ ...one, base: more(one.base) })),
  },
  {
    name: 'increments: each step adds more',
    change: scoring('increments', (one) => ({ ...one, each: more(one.each) })),
  },
  {
    name: 'increments: another limit',
    change: scoring('increments', (one) => ({ ...one, limit: more(one.limit) })),
  },
  {
    name: 'increments: other full points',
    change: scoring('increments', (one) => ({ ...one, full: more(one.full) })),
  },
  {
    name: 'value: a unit earns more',
    change: scoring('value', (one) => ({ ...one, factor: more(one.factor) })),
  },
  {
    name: 'value: the weight not shared out',
    change: scoring('value', (one) => (compare(one.factor, ONE) === 0 ? undefined : { ...one, factor: ONE })),
  },
  { name: 'value: other full points', change: scoring('value', (one) => ({ ...one, full: more(one.full) })) },
  { name: 'applicability: no condition', change: indicator((one) => (one.when ? { ...one, when: null } : undefined)) },
  {
    name: 'applicability: allow taken for forbid',
    change: indicator((one) => (one.byEvaluator === 'allow' ? { ...one, byEvaluator: 'forbid' } : undefined)),
  },
  {
    name: 'applicability: warn taken for forbid',
    change: indicator((one) => (one.byEvaluator === 'warn' ? { ...one, byEvaluator: 'forbid' } : undefined)),
  },
  {
    name: 'not applicable: other points got',
    change: indicator((one) =>
      one.full
        ? { ...one, whenNotApplicable: { ...one.whenNotApplicable, got: more(one.whenNotApplicable.got) } }
        : undefined,
    ),
  },
];
