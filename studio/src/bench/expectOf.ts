import type { Fixture, Result } from '@biaochi/schemas/types';

type Expect = Fixture['expect'];
type Figure = NonNullable<Expect['totals']>[string];

/** What is expected of a total: its value where it is settled, otherwise its ends. */
const figure = ({ value, min, max }: Figure): Figure =>
  value === null ? { value, min: min ?? null, max: max ?? null } : { value: value! };

/** What a result comes to, as an expectation: outcome, gates, totals, the indicators that earn points or fail, findings. */
export function expectOf({ outcome, gates, totals, indicators, findings }: Result): Expect {
  const { status, grade, possible } = outcome;
  const told = Object.entries(indicators).filter(
    ([, { status: of, points }]) => of === 'unmet' || (points ?? null) !== null,
  );
  return {
    outcome: { status, grade, possible },
    gates: Object.fromEntries(Object.entries(gates).map(([id, gate]) => [id, gate.status])),
    totals: Object.fromEntries(Object.entries(totals).map(([id, total]) => [id, figure(total)])),
    indicators: Object.fromEntries(
      told.map(([code, { status: of, points }]) => [
        code,
        points === undefined ? { status: of } : { status: of, points },
      ]),
    ),
    findings: findings.map(({ code }) => code).sort(),
  };
}
