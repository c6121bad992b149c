import type { Program } from '@biaochi/engine';
import { type Gate, type Mutant, gate, oneChanged } from './parts.js';

type Effect = NonNullable<Gate['effect']>;
type Member = Gate['members'][number];

/** Changes the effect of a gate, or of a veto, which has its own. */
function effect(name: string, change: (one: Effect, ladder: number) => Effect | undefined): Mutant {
  return {
    name: `effect: ${name}`,
    change: (program, random) => {
      const ladder = program.grades.length;
      const ofGate = gate((one) => {
        const changed = one.effect ? change(one.effect, ladder) : undefined;
        return changed && { ...one, effect: changed };
      });
      const ofVeto = member((one) => {
        const changed = one.kind === 'veto' ? change(one.effect, ladder) : undefined;
        return changed && one.kind === 'veto' ? { ...one, effect: changed } : undefined;
      });
      return random.pick([ofGate, ofVeto])(program, random) ?? ofGate(program, random) ?? ofVeto(program, random);
    },
  };
}

function member(change: (one: Member, program: Program) => Member | undefined): Mutant['change'] {
  return (program, random) =>
    gate((one) => {
      const members = oneChanged(one.members, random, (each) => change(each, program));
      return members && { ...one, members };
    })(program, random);
}

function without(kind: Member['kind']): Mutant {
  const changed = gate((one) => {
    const at = one.members.findIndex((each) => each.kind === kind);
    return at < 0 ? undefined : { ...one, members: one.members.filter((_, index) => index !== at) };
  });
  return { name: `gate: a member lost (${kind})`, change: changed };
}

/** Faults in gates, vetoes, their effects, and the ladder. */
export const rulingMutants: readonly Mutant[] = [
  without('indicator'),
  without('condition'),
  without('veto'),
  {
    name: 'veto: its own condition lost',
    change: member((one) => (one.kind === 'veto' && one.failsWhen ? { ...one, failsWhen: null } : undefined)),
  },
  effect('ineligible taken for one grade down', (one, ladder) =>
    one.type === 'ineligible' && ladder > 2 ? { type: 'gradesDown', steps: 1 } : undefined,
  ),
  effect('a cap one grade higher', (one) =>
    one.type === 'gradeAtMost' ? { ...one, grade: one.grade - 1 } : undefined,
  ),
  effect('one grade further down', (one, ladder) =>
    one.type === 'gradesDown' && ladder > 2 ? { ...one, steps: one.steps + 1 } : undefined,
  ),
  {
    name: 'grades: demands lost',
    change: (program, random) => {
      const grades = oneChanged(program.grades, random, (one) => (one.demands ? { ...one, demands: null } : undefined));
      return grades && { ...program, grades };
    },
  },
  {
    name: 'grades: two steps exchanged',
    change: (program) => {
      const [first, second, ...rest] = program.grades;
      return first && second && rest.length > 0 ? { ...program, grades: [second, first, ...rest] } : undefined;
    },
  },
  {
    name: 'suffix: behind other grades',
    change: (program, random) => {
      const all = (1 << program.grades.length) - 1;
      const suffixes = oneChanged(program.suffixes, random, (one) => ({ ...one, grades: all & ~one.grades }));
      return suffixes && { ...program, suffixes };
    },
  },
  {
    name: 'suffix: two conditions exchanged',
    change: (program) => {
      const [first, second] = program.suffixes;
      if (!first || !second) return undefined;
      const exchanged = [
        { ...first, condition: second.condition },
        { ...second, condition: first.condition },
      ];
      return { ...program, suffixes: exchanged };
    },
  },
];
