import { ordered } from '@biaochi/engine';
import type { Suffix } from '@biaochi/schemas/types';
import { draft, type Draft } from './line.js';
import { markOf, reasonLines } from './reasons.js';
import type { Scope } from './scope.js';

/** A suffix as a line: whether it stands behind the grade, what it says, and the conditions that decided. */
export function suffixLine(scope: Scope, { id, label, text, anchor }: Suffix): Draft {
  const { holds, because } = scope.result.outcome.suffixes?.[id] ?? { holds: null, because: [] };
  const key = holds === null ? 'suffix.open' : holds ? 'suffix.holds' : 'suffix.fails';
  return draft({
    kind: 'grade',
    subject: `suffix:${id}`,
    mark: holds === false ? 'notApplicable' : markOf(holds),
    text: scope.tell(key, { mark: scope.text(text), label: scope.text(label) }),
    clause: anchor ?? null,
    children: reasonLines(scope, because),
  });
}

/** The suffixes of a ruleset in order, a line each. */
export const suffixLines = (scope: Scope): Draft[] =>
  ordered(scope.catalog.ruleset.suffixes).map((suffix) => suffixLine(scope, suffix));
