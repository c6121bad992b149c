import type { IncrementsScoring, Indicator } from '@biaochi/schemas/types';
import { showText } from '../words/figures.js';
import { draft, type Draft } from './line.js';
import type { Scope } from './scope.js';
import { seenValue } from './seen.js';
import { unitOf, withUnit } from './values.js';

/** The rule of step increments in words: `得100分；高于0%的部分每满5%减10分，最低0分`. */
export function incrementsRule(scope: Scope, scoring: IncrementsScoring): string {
  const { quantity, from, direction, every, each, counts, limit } = scoring;
  const unit = unitOf(scope, quantity);
  const deducts = String(each).startsWith('-');
  return scope.word('increments.rule', {
    base: showText(from.points),
    side: scope.word(`increments.${direction}`, { at: withUnit(showText(from.at), unit) }),
    step: scope.word(`increments.${counts}`, { every: withUnit(showText(every), unit) }),
    change: scope.word(deducts ? 'increments.deducts' : 'increments.adds', {
      each: showText(deducts ? String(each).slice(1) : each),
    }),
    limit: scope.word(deducts ? 'increments.least' : 'increments.most', { limit: showText(limit) }),
  });
}

/** The rule that a known quantity was counted by, as a line; null while the quantity is unknown. */
export function incrementsLine(scope: Scope, indicator: Indicator, scoring: IncrementsScoring): Draft | null {
  if (!seenValue(scope, scoring.quantity).known) return null;
  return draft({
    kind: 'reason',
    subject: scoring.quantity,
    mark: 'met',
    text: scope.tell('reason.holds', { sentence: incrementsRule(scope, scoring) }),
    clause: indicator.anchor ?? null,
    deciding: true,
  });
}
