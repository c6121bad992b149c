import type { Indicator } from '@biaochi/schemas/types';
import { showSpan } from '../words/figures.js';
import { number } from '../words/sentence.js';
import { gateIds, gateMembers } from './gates.js';
import { draft, type Draft } from './line.js';
import { listed, nameOf, titleOf } from './names.js';
import { openReasons } from './openReasons.js';
import { reasonLines } from './reasons.js';
import type { Scope } from './scope.js';

/** The indicators that are not settled. */
export function openItems(scope: Scope): Indicator[] {
  return scope.catalog.indicators.filter((each) => scope.result.indicators[each.code]?.status === 'unknown');
}

/** The items that are not assessed, those that hold up a gate first, as one line; null when there are none. */
export function missingLine(scope: Scope): Draft | null {
  const open = openItems(scope);
  if (open.length === 0) return null;
  const gatesOf = (code: string): string[] =>
    gateIds(scope).filter((id) => gateMembers(scope, id).some((member) => member.code === code));
  const lines = open.map((indicator) => {
    const seen = scope.result.indicators[indicator.code];
    const gates = gatesOf(indicator.code).map((id) => nameOf(scope, `gate:${id}`));
    const scored = seen?.points !== undefined;
    const consequence =
      gates.length > 0
        ? scope.tell('missing.gate', { gates: listed(scope, gates) })
        : scope.tell('missing.points', {
            span: number(showSpan(seen?.min, seen?.max), `points:${indicator.code}`, 'unknown'),
          });
    return {
      first: gates.length > 0,
      line: draft({
        kind: 'missing',
        subject: `points:${indicator.code}`,
        mark: 'unknown',
        text: [{ type: 'text', text: `${titleOf(scope, indicator.code)}${scope.word('word.colon')}` }, ...consequence],
        value: scored ? showSpan(seen?.min, seen?.max) : null,
        clause: indicator.anchor ?? null,
        deciding: true,
        children: reasonLines(scope, openReasons(scope, indicator)),
      }),
    };
  });
  return draft({
    kind: 'missing',
    subject: 'missing',
    mark: 'unknown',
    text: scope.tell('missing.title', { n: open.length }),
    deciding: true,
    children: [...lines.filter((each) => each.first), ...lines.filter((each) => !each.first)].map((each) => each.line),
  });
}
