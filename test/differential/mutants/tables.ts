import { type Rational, ONE, add } from '@biaochi/engine';
import { type Mutant, type Step, step } from './parts.js';

type Table = Extract<Step, { kind: 'table' }>['table'];

const more = (x: Rational): Rational => add(x, ONE);

function ofTable(name: string, change: (table: Table) => Table | undefined): Mutant {
  return {
    name: `table: ${name}`,
    change: step('table', (one) => {
      const table = change(one.table);
      return table && { ...one, table };
    }),
  };
}

/** Faults in reference tables. */
export const tableMutants: readonly Mutant[] = [
  ofTable('another number', ({ values, ...rest }) => ({ ...rest, values: values.map(more) })),
  ofTable('another number where no case holds', ({ otherwise, ...rest }) =>
    otherwise ? { ...rest, otherwise: more(otherwise) } : undefined,
  ),
  ofTable('the last case first', ({ conditions, values, otherwise }) =>
    conditions.length > 1
      ? {
          conditions: [...conditions.slice(-1), ...conditions.slice(0, -1)],
          values: [...values.slice(-1), ...values.slice(0, -1)],
          otherwise,
        }
      : undefined,
  ),
  ofTable('a case lost', ({ conditions, values, otherwise }) => ({
    conditions: conditions.slice(1),
    values: values.slice(1),
    otherwise,
  })),
];
