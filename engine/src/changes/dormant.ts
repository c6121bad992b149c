import type { Ruleset } from '@biaochi/schemas/types';
import { splitAddress } from '../model/index.js';

/** The reading, and its alternative, under which a code would be in force. */
export interface Dormancy {
  readonly reading: string;
  readonly alternative: string;
}

/** The indicator codes that are not in force in `resolved` but would be under some alternative of a reading. */
export function dormantCodes(ruleset: Ruleset, resolved: Ruleset): ReadonlyMap<string, Dormancy> {
  const dormant = new Map<string, Dormancy>();
  const inForce = new Set(resolved.indicators.map((indicator) => indicator.code));
  const offer = (code: string, reading: string, alternative: string): void => {
    if (!inForce.has(code) && !dormant.has(code)) dormant.set(code, { reading, alternative });
  };
  for (const reading of ruleset.readings ?? []) {
    for (const alternative of reading.alternatives) {
      for (const change of alternative.changes) {
        const [list, code, ...rest] = splitAddress(change.at);
        if (list !== 'indicators' || code === undefined || rest.length > 0) continue;
        if (change.op === 'add') offer(code, reading.id, alternative.id);
        if (change.op === 'remove') offer(code, reading.id, reading.default);
      }
    }
  }
  return dormant;
}
