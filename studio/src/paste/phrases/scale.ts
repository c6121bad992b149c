import type { ScaleScoring } from '@biaochi/schemas/types';
import { decimalOf } from '../../commands/decimal.js';
import { doubt } from '../remarks.js';
import type { Proposal, Reading } from './proposal.js';
import { quantityOf } from './quantity.js';

const upper = /^(.+?)(?:≥|>=|不低于|不小于|达到)(\d+(?:\.\d+)?)(%?)(?:及以上)?[，,]?(?:即|则|可)?得(\d+(?:\.\d+)?)分/;
const lower =
  /(?:<|＜|不足|低于|小于)(\d+(?:\.\d+)?)%?的?[，,]?(?:根据|按照?)(?:对应|相应)?比例[取得计]?(\d+(?:\.\d+)?)[-—~至](\d+(?:\.\d+)?)分/;

/** 「利用率≥10%得10分(利用率<10%的，根据对应比例取1-9分)」: full from a bound on, a straight line below it. */
export function readScale(words: string, reading: Reading): Proposal | null {
  const [found, name, at, unit, full] = upper.exec(words) ?? [];
  if (found === undefined || !name || !at || !full) return null;
  const bound = decimalOf(at);
  const points = decimalOf(full);
  const [below, same, least, most] = lower.exec(words.slice(found.length)) ?? [];
  const isLine = below !== undefined && same === at && least && most;
  const quantity = quantityOf(name, unit === '%' ? '%' : null, reading);
  const bands: ScaleScoring['bands'] = [
    { id: 'full', order: 10, range: { atLeast: bound }, points },
    isLine
      ? {
          id: 'share',
          order: 20,
          range: { above: 0, below: bound },
          line: { from: { at: 0, points: 0 }, to: { at: bound, points } },
          clamp: { atLeast: decimalOf(least), atMost: decimalOf(most) },
        }
      : { id: 'below', order: 20, range: { below: bound }, points: 0 },
    ...(isLine ? [{ id: 'none', order: 30, range: { atLeast: 0, atMost: 0 }, points: 0 }] : []),
  ];
  return {
    scoring: { method: 'scale', quantity: quantity.reference, bands },
    inputs: quantity.inputs,
    derived: quantity.derived,
    remarks: [...quantity.remarks, ...(isLine ? [doubt('zeroEarns', { least })] : [])],
  };
}
