import type { CombinationScoring } from '@biaochi/schemas/types';
import { ZERO, max } from '../../numbers/index.js';
import { stated } from '../roundings.js';
import { rule } from '../ruleConditions.js';
import { firstToFire } from '../runRules.js';
import type { Method } from './method.js';

/** The first row whose checks are all met; where none fits, no points. */
export const combination: Method<CombinationScoring> = {
  full: (_session, { rows }) => rows.map((row) => stated(row.points)).reduce(max),
  score: async (session, { code }, { rows }) => {
    const rules = rows.map((row, at) =>
      rule(
        String(at),
        row.met.map((check) => ({ fact: `check:${code}/${check}`, operator: 'equal', value: true })),
      ),
    );
    const fits = await firstToFire(session, rules);
    const row = fits === undefined ? undefined : rows[Number(fits)];
    return { points: row ? stated(row.points) : ZERO };
  },
};
