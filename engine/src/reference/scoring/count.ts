import type { CountScoring } from '@biaochi/schemas/types';
import { ZERO, max } from '../../numbers/index.js';
import { stated } from '../roundings.js';
import { rule } from '../ruleConditions.js';
import { firstToFire } from '../runRules.js';
import type { Method } from './method.js';

/** At least so many checks met earn so many points: the row with the highest count reached; none reached earns none. */
export const count: Method<CountScoring> = {
  full: (_session, { steps }) => steps.map((step) => stated(step.points)).reduce(max),
  score: async (session, { code }, { steps }) => {
    const highestFirst = [...steps].sort((a, b) => b.count - a.count);
    const rules = highestFirst.map((step) =>
      rule(String(step.count), [
        { fact: `metChecks:${code}`, operator: 'greaterThanInclusive', value: String(step.count) },
      ]),
    );
    const reached = await firstToFire(session, rules);
    const step = highestFirst.find((member) => String(member.count) === reached);
    return { points: step ? stated(step.points) : ZERO };
  },
};
