import { compare, ordered, sub, ZERO, type Rational } from '@biaochi/engine';
import type { Class, Indicator } from '@biaochi/schemas/types';
import { gateIds, gateMembers } from '../projections/explanation/gates.js';
import { openItems } from '../projections/explanation/missing.js';
import type { Scope } from '../projections/explanation/scope.js';
import { readFigure, showSpan } from '../projections/words/figures.js';

/** An item that is not settled, and what waits for it. */
export interface Missing {
  readonly indicator: Indicator;
  readonly class: Class | undefined;
  /** Whether a gate waits for it. */
  readonly holdsGate: boolean;
  /** The points it may still come to, `0–10`; null where it earns none. */
  readonly span: string | null;
  /** Of an item partly entered, the values still to be entered. */
  readonly inputs: readonly string[];
}

/** How many points hang on an item. */
function width(scope: Scope, { code }: Indicator): Rational {
  const { min, max } = scope.result.indicators[code] ?? {};
  const [low, high] = [readFigure(min), readFigure(max)];
  return low === null || high === null ? ZERO : sub(high, low);
}

function openInputs(scope: Scope, { code, inputs }: Indicator): string[] {
  const values = scope.assessment?.answers[code]?.values ?? {};
  if (Object.keys(values).length === 0) return [];
  return ordered(inputs)
    .filter(({ id }) => values[id] === undefined)
    .map(({ label }) => scope.text(label));
}

/** The items that are not settled, by what hangs on them: those a gate waits for first, then the most points first. */
export function missingByEffect(scope: Scope): readonly Missing[] {
  const gated = new Set(gateIds(scope).flatMap((id) => gateMembers(scope, id).map(({ code }) => code)));
  const all = openItems(scope).map((indicator) => {
    const { points, min, max } = scope.result.indicators[indicator.code] ?? {};
    return {
      indicator,
      class: scope.catalog.classOf(indicator),
      holdsGate: gated.has(indicator.code),
      span: points === undefined ? null : showSpan(min, max),
      inputs: openInputs(scope, indicator),
    };
  });
  return all.sort(
    (a, b) =>
      Number(b.holdsGate) - Number(a.holdsGate) || compare(width(scope, b.indicator), width(scope, a.indicator)),
  );
}
