import { decimalOf } from '../../commands/decimal.js';
import { type Proposal, proposed } from './proposal.js';

/** 「必须满足」: met or not, and no points. */
export const readRequired = (words: string): Proposal | null =>
  /^(必须|应|须)(全部)?满足$|^must be met$/i.test(words) ? proposed({ method: 'met' }) : null;

/** 「满足即得5分」,「5分」: met earns the points. */
export function readMet(words: string): Proposal | null {
  const [, points] =
    /^(?:(?:全部)?(?:满足|符合)(?:要求)?[，,]?(?:即|则|可)?得?)?(\d+(?:\.\d+)?)分?$/.exec(words) ??
    /^(\d+(?:\.\d+)?) points?(?: if met)?$/i.exec(words) ??
    [];
  return points === undefined ? null : proposed({ method: 'met', points: decimalOf(points) });
}
