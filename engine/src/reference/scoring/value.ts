import type { ValueScoring } from '@biaochi/schemas/types';
import { div, mul } from '../../numbers/index.js';
import { soundAnswer } from '../facts/answers.js';
import { stated } from '../roundings.js';
import { Unknown } from '../unknown.js';
import type { Method } from './method.js';

/** The value that the evaluator gave and justified; its share of the weight where there is one. */
export const value: Method<ValueScoring> = {
  full: (_session, { weight, range }) => stated(weight ?? range.atMost),
  score: (session, { code }, { weight, range }) => {
    const said = soundAnswer(session, code).value;
    if (said === undefined) throw new Unknown(`answer:${code}`);
    const given = stated(said);
    if (weight === undefined) return Promise.resolve({ points: given });
    const points = div(mul(stated(weight), given), stated(range.atMost));
    if (!points) throw new Error(`reference: a weight shared out by zero at ${code}`);
    return Promise.resolve({ points });
  },
};
