import { type Mutant, oneChanged } from './parts.js';

/** Counts the time from a date in another unit than the ruleset says. */
function counted(from: 'a' | 'd', to: 'a' | 'd'): Mutant {
  return {
    name: `date: counted in ${to}, not in ${from}`,
    change: (program, random) => {
      const facts = oneChanged(program.ruleset.facts ?? [], random, (fact) =>
        fact.type === 'date' && fact.unit === from ? { ...fact, unit: to } : undefined,
      );
      return facts && { ...program, ruleset: { ...program.ruleset, facts } };
    },
  };
}

/** Faults in dates. */
export const dateMutants: readonly Mutant[] = [counted('a', 'd'), counted('d', 'a')];
