import type { Fixture, Ruleset } from '@biaochi/schemas/types';
import { type Diagnostic, diagnostic, nearest } from '../diagnostics/index.js';
import { aggregatesOf, joinAddress } from '../model/index.js';
import { VETO_GATE } from '../rulings/index.js';

/** What a fixture expects of grades, totals, gates, rows and quantities that its ruleset does not have. */
export function expectedNames({ expect }: Pick<Fixture, 'expect'>, ruleset: Ruleset): Diagnostic[] {
  const named = (list: readonly { readonly id: string }[] = []): string[] => list.map(({ id }) => id);
  const grades = named(ruleset.grades);
  const { grade, possible = [] } = expect.outcome;
  const lists = {
    totals: named(ruleset.totals),
    derived: named(ruleset.derived),
    aggregates: aggregatesOf(ruleset).map(({ list, aggregate }) => `${list.id}/${aggregate.id}`),
    gates: [...named(ruleset.gates), VETO_GATE],
    indicators: ruleset.indicators.map(({ code }) => code),
  };
  const outcome = [
    ...(typeof grade === 'string' ? [{ seen: grade, place: '/expect/outcome/grade' }] : []),
    ...possible.map((seen, index) => ({ seen, place: `/expect/outcome/possible/${index}` })),
  ];
  const wrongGrades = outcome.filter(({ seen }) => !grades.includes(seen));
  // The grade and the list of those that remain are one slip where they agree.
  const first = wrongGrades.filter(({ seen }, index) => wrongGrades.findIndex((one) => one.seen === seen) === index);
  return [
    ...first.map(({ seen, place }) => diagnostic('unknown-grade', place, { seen, near: nearest(seen, grades) })),
    ...Object.entries(lists).flatMap(([list, known]) =>
      Object.keys(expect[list as keyof typeof lists] ?? {})
        .filter((seen) => !known.includes(seen))
        .map((seen) => {
          const place = `/expect/${list}${joinAddress(seen)}`;
          return diagnostic('expected-unknown', place, { list, seen, near: nearest(seen, known) });
        }),
    ),
  ];
}
