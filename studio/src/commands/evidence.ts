import { joinAddress } from '@biaochi/engine';
import type { Ruleset, Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { edit } from './edit.js';
import { freshKey, lastOrder } from './members.js';

/** The number behind the greatest that the standard gives its evidence; standards number it through. */
function nextNumber(ruleset: Ruleset): string {
  const numbers = ruleset.indicators.flatMap(({ evidence = [] }) => evidence.map(({ id }) => Number(id)));
  return String(Math.max(0, ...numbers.filter(Number.isInteger)) + 1);
}

/** Asks for one more piece of evidence for an indicator. */
export const addEvidence = (code: string, text: Text): Command =>
  edit('addEvidence', { code }, (ruleset) => {
    const evidence = ruleset.indicators.find((each) => each.code === code)?.evidence ?? [];
    const id = freshKey(evidence, nextNumber(ruleset));
    const at = joinAddress('indicators', code, 'evidence', id);
    return [{ op: 'add', at, value: { id, order: lastOrder(evidence), text } }];
  });
