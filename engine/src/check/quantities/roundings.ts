import { diagnostic } from '../../diagnostics/index.js';
import { placed } from '../../model/index.js';
import { parseDecimal } from '../../numbers/index.js';
import type { Check } from '../context.js';

/** Roundings that state both or neither of digits and step, or a step that is not positive. */
export const roundings: Check = ({ ruleset }) =>
  placed(ruleset.roundings, '/roundings').flatMap(({ member: { digits, step }, place }) => {
    if ((digits === undefined) === (step === undefined)) {
      return [diagnostic('rounding-measure', place, { seen: digits === undefined ? 'neither' : 'both' })];
    }
    const width = step === undefined ? null : parseDecimal(step);
    if (width === null || width.n > 0n) return [];
    return [diagnostic('not-positive', `${place}/step`, { key: 'step', seen: String(step) })];
  });
