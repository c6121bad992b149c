import type { MetScoring } from '@biaochi/schemas/types';
import { ZERO } from '../../numbers/index.js';
import { stated } from '../roundings.js';
import { holds } from '../runRules.js';
import type { Method } from './method.js';

/** Met earns the points, not met earns none. */
export const met: Method<MetScoring> = {
  full: (_session, { points }) => (points === undefined ? undefined : stated(points)),
  score: async (session, { code }, { points }) => {
    const isMet = await holds(session, [{ fact: `answer:${code}`, operator: 'equal', value: true }]);
    return points === undefined ? { met: isMet } : { met: isMet, points: isMet ? stated(points) : ZERO };
  },
};
