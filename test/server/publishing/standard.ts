import type { Draft, Fixture, Ruleset } from '@biaochi/schemas/types';
import { fixtureDigest, readingDigest } from '@biaochi/engine';
import { fixture as fixtureOf, mini, seventy } from '../../cli/mini.js';

/** The small standard with a limit that the adopting authority sets. */
export const standard = {
  ...mini,
  parameters: [
    {
      id: 'limit',
      order: 1,
      label: { zh: '地方界限', en: 'Local limit' },
      range: { atLeast: '50', atMost: '90' },
      setBy: { zh: '采用机构', en: 'Adopting authority' },
      anchor: { document: 'm', clause: '5.3' },
    },
  ],
  grades: [
    {
      id: 'best',
      order: 1,
      label: { zh: '优', en: 'Best' },
      bounds: [
        { id: 'Q', order: 1, total: 'Q', atLeast: '95', anchor: { document: 'm', clause: '5.3' } },
        {
          id: 'L',
          order: 2,
          total: 'Q',
          atLeast: { fact: 'parameter:limit' },
          anchor: { document: 'm', clause: '5.3' },
        },
      ],
      anchor: { document: 'm', clause: '5.3' },
    },
    ...mini.grades.map((grade) => ({ ...grade, order: grade.order + 1 })),
  ],
} as unknown as Ruleset;

const decided = (grade: string) => ({ outcome: { status: 'decided', grade, possible: [grade] } });

export const passing = fixtureOf('passes', 1, seventy, decided('good')) as Fixture;
/** The required row is not assessed, and the rest decides nothing by itself. */
export const open = fixtureOf(
  'open',
  2,
  { '2': { met: true }, '3': { values: { share: '25' } } },
  { outcome: { status: 'undetermined', grade: null, possible: ['good', 'poor'] } },
) as Fixture;

/** A draft of the standard in which nothing stands in the way of publishing but verification. */
export const draft = (more: Partial<Draft> = {}, ruleset: Partial<Ruleset> = {}): Draft => {
  const whole = { ...standard, ...ruleset };
  return {
    format: 1,
    ruleset: whole,
    fixtures: [passing],
    suppressions: [],
    confirmedReadings: (whole.readings ?? []).map((one) => ({ reading: one.id, digest: readingDigest(one) })),
    ...more,
  };
};

export const verification = (fixture: Fixture) => ({ fixture: fixture.id, digest: fixtureDigest(fixture) });
