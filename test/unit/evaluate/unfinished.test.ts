import { assessor, type Ruleset } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { shipped } from '../shipped.js';

const whole = shipped('t-sgipa-027');

/** The same ruleset with every indicator of the class moved to a class that nobody declared. */
function without(code: string): Ruleset {
  const indicators = whole.indicators.map((one) => (one.class === code ? { ...one, class: `${code}?` } : one));
  return { ...whole, indicators };
}

const everythingMet = {
  format: 1,
  ruleset: whole.id,
  answers: Object.fromEntries(whole.indicators.map(({ code }) => [code, { met: true }])),
};

describe('a draft whose members select nobody', () => {
  test('has nobody pass its gate', () => {
    const { gates } = assessor(without('R'))(everythingMet);
    const gate = whole.gates.find(({ members }) => members?.classes?.includes('R'))!;
    expect(gates[gate.id]?.status).toBe('unknown');
  });

  test('has no number for its total, and zero least of all', () => {
    const { totals, outcome } = assessor(without('O'))(everythingMet);
    const total = whole.totals.find((one) => 'members' in one && one.members.classes?.includes('O'))!;
    expect(totals[total.id]).toMatchObject({ value: null, exact: null });
    expect(outcome.status).not.toBe('decided');
  });
});
