import type { CaseInput } from './cases.js';

/** Full marks in all of the base ruleset's rows: N = 100, B = 5, Q = 105, gold. */
const answers: Readonly<Record<string, unknown>> = {
  1: { met: true },
  2: { met: true },
  3: { checks: { a: true, b: true, c: true } },
  4: { checks: { a: true, b: true } },
  5: { values: { used: '20', total: '100' } },
  6: { level: 3 },
  7: { values: { years: '12' } },
  8: { met: true },
};
const facts: Readonly<Record<string, unknown>> = { size: 200, chain: true, region: 'north', products: ['q'] };
const parameters: Readonly<Record<string, unknown>> = { pass: 60 };

/** The entries with those of a case put over them; null takes one away. */
function over(own: Readonly<Record<string, unknown>>, put: Readonly<Record<string, unknown>> = {}): object {
  return Object.fromEntries(Object.entries({ ...own, ...put }).filter(([, value]) => value !== null));
}

/** The complete assessment with what a case says otherwise. */
export function complete(input: CaseInput): unknown {
  return {
    format: 1,
    ruleset: 'base',
    answers: over(answers, input.answers),
    facts: over(facts, input.facts),
    parameters: over(parameters, input.parameters),
    ...(input.readings && { readings: input.readings }),
    ...input.frame,
  };
}
