import { type Program, type Rational, type RoundingRule, ONE, add, point, rational } from '@biaochi/engine';
import { type Mutant, type TotalStep, oneChanged, step } from './parts.js';

type Total = TotalStep['total'];
type Tape = Extract<Program['steps'][number], { kind: 'derived' }>['tape'];
type Instruction = Tape[number];

function ofTotal<M extends Total['method']>(
  method: M,
  change: (one: Extract<Total, { method: M }>) => Total | undefined,
): Mutant['change'] {
  const isOf = (one: Total): one is Extract<Total, { method: M }> => one.method === method;
  return step('total', (one) => {
    const total = isOf(one.total) ? change(one.total) : undefined;
    return total && { ...one, total };
  });
}

/** Changes one instruction, of a total's formula or of a derived quantity's, whichever the program has. */
function instruction(name: string, change: (one: Instruction) => Instruction | undefined): Mutant {
  return {
    name: `formula: ${name}`,
    change: (program, random) => {
      const inTotal = step('total', (one) => {
        const tape = one.total.method === 'formula' ? oneChanged(one.total.tape, random, change) : undefined;
        return tape && one.total.method === 'formula' ? { ...one, total: { ...one.total, tape } } : undefined;
      });
      const inDerived = step('derived', (one) => {
        const tape = oneChanged(one.tape, random, change);
        return tape && { ...one, tape };
      });
      return inTotal(program, random) ?? inDerived(program, random);
    },
  };
}

function operation(from: Instruction['op'], to: Instruction['op']): Mutant {
  return instruction(`${from} taken for ${to}`, (one) =>
    one.op === from ? ({ ...one, op: to } as Instruction) : undefined,
  );
}

function withRule(
  rule: RoundingRule | null,
  change: (rule: RoundingRule) => RoundingRule | undefined,
): RoundingRule | undefined {
  return rule === null ? undefined : change(rule);
}

/** Changes a rounding rule wherever one stands: at a total, a derived quantity or a bound. */
function rounding(name: string, change: (rule: RoundingRule) => RoundingRule | undefined): Mutant {
  return {
    name: `rounding: ${name}`,
    change: (program, random) => {
      const atTotal = step('total', (one) => {
        const rule = withRule(one.finish.rounding, change);
        return rule && { ...one, finish: { ...one.finish, rounding: rule } };
      });
      const atDerived = step('derived', (one) => {
        const rule = withRule(one.rounding, change);
        return rule && { ...one, rounding: rule };
      });
      return random.pick([atTotal, atDerived])(program, random) ?? atTotal(program, random);
    },
  };
}

const modes = { 'half-up': 'half-even', 'half-even': 'half-up', floor: 'ceiling', ceiling: 'floor' } as const;
const more = (x: Rational): Rational => add(x, ONE);

/** Faults in totals of every method, in what finishes them, in formulas, and in roundings. */
export const totalMutants: readonly Mutant[] = [
  { name: 'sum: a member lost', change: ofTotal('sum', (one) => ({ ...one, members: one.members.slice(1) })) },
  {
    name: 'normalisedSum: a member lost',
    change: ofTotal('normalisedSum', (one) =>
      one.members.length > 1 ? { ...one, members: one.members.slice(1) } : undefined,
    ),
  },
  {
    name: 'normalisedSum: other scale',
    change: ofTotal('normalisedSum', (one) => ({ ...one, scale: more(one.scale) })),
  },
  {
    name: 'normalisedSum: other full points of a member',
    change: ofTotal('normalisedSum', (one) => ({
      ...one,
      members: one.members.map((member) => ({ ...member, full: more(member.full) })),
    })),
  },
  {
    name: 'normalisedSum: what does not apply stays in the denominator',
    change: ofTotal('normalisedSum', (one) => ({
      ...one,
      members: one.members.map((member) => ({
        ...member,
        whenNotApplicable: { ...member.whenNotApplicable, possible: more(member.whenNotApplicable.possible) },
      })),
    })),
  },
  {
    name: 'outcomeCount: a member lost',
    change: ofTotal('outcomeCount', (one) =>
      one.members.length > 1 ? { ...one, members: one.members.slice(1) } : undefined,
    ),
  },
  {
    name: 'outcomeCount: another outcome counts',
    change: ofTotal('outcomeCount', (one) => ({ ...one, outcomes: one.outcomes ^ 1 })),
  },
  {
    name: 'outcomeCount: other scale',
    change: ofTotal('outcomeCount', (one) => (one.scale ? { ...one, scale: more(one.scale) } : undefined)),
  },
  {
    name: 'levelIndex: a member lost',
    change: ofTotal('levelIndex', (one) =>
      one.members.length > 1 ? { ...one, members: one.members.slice(1), levels: one.levels.slice(1) } : undefined,
    ),
  },
  {
    name: 'levelIndex: another level counts',
    change: ofTotal('levelIndex', (one) => ({
      ...one,
      levels: one.levels.map((level) => ({ ...level, counted: level.counted ^ 1 })),
    })),
  },
  {
    name: 'levelIndex: other scale',
    change: ofTotal('levelIndex', (one) => ({ ...one, scale: more(one.scale) })),
  },
  {
    name: 'geometricMean: a factor lost',
    change: ofTotal('geometricMean', (one) =>
      one.factors.length > 1 ? { ...one, factors: one.factors.slice(1) } : undefined,
    ),
  },
  {
    name: 'geometricMean: a factor weighs more',
    change: ofTotal('geometricMean', (one) =>
      one.factors.length > 1
        ? {
            ...one,
            factors: one.factors.map((factor, at) => (at === 0 ? { ...factor, power: factor.power + 1 } : factor)),
          }
        : undefined,
    ),
  },
  {
    name: 'geometricMean: rounded otherwise',
    change: ofTotal('geometricMean', (one) => ({
      ...one,
      rounding: { ...one.rounding, mode: one.rounding.mode === 'floor' ? 'ceiling' : 'floor' },
    })),
  },
  {
    name: 'total: not held from below',
    change: step('total', (one) =>
      one.finish.atLeast ? { ...one, finish: { ...one.finish, atLeast: null } } : undefined,
    ),
  },
  {
    name: 'total: not held from above',
    change: step('total', (one) =>
      one.finish.atMost ? { ...one, finish: { ...one.finish, atMost: null } } : undefined,
    ),
  },
  {
    name: 'total: not rounded',
    change: step('total', (one) =>
      one.finish.rounding ? { ...one, finish: { ...one.finish, rounding: null } } : undefined,
    ),
  },
  {
    name: 'derived: not rounded',
    change: step('derived', (one) => (one.rounding ? { ...one, rounding: null } : undefined)),
  },
  {
    name: 'derived: a narrow range',
    change: step('derived', (one) => ({ ...one, range: { ...one.range, lo: rational(1n, 3n), loOpen: true } })),
  },
  ...(Object.entries(modes) as [RoundingRule['mode'], RoundingRule['mode']][]).map(([from, to]) =>
    rounding(`${from} taken for ${to}`, (rule) => (rule.mode === from ? { ...rule, mode: to } : undefined)),
  ),
  rounding('a digit more', (rule) => ('digits' in rule ? { ...rule, digits: rule.digits + 1 } : undefined)),
  rounding('another step', (rule) => ('step' in rule ? { ...rule, step: more(rule.step) } : undefined)),
  {
    name: 'limit rounding: another rule',
    change: step('limit', (one) => ({ ...one, rounding: { mode: modes[one.rounding.mode], digits: 0 } })),
  },
  operation('add', 'subtract'),
  operation('subtract', 'add'),
  operation('multiply', 'divide'),
  operation('divide', 'multiply'),
  operation('negate', 'abs'),
  operation('abs', 'negate'),
  operation('min', 'max'),
  operation('max', 'min'),
  instruction('another number', (one) =>
    one.op === 'number' && one.value.lo ? { ...one, value: point(more(one.value.lo)) } : undefined,
  ),
];
