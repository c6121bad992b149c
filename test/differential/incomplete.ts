import type { Assessment, Result } from '@biaochi/schemas/types';
import { type Program, bearsOn, completions, evaluate, ruledOut, within } from '@biaochi/engine';
import type { Thinned } from './assess/thin.js';

/** The results of all completions that bear on the result of the open assessment. */
function* settled(program: Program, { assessment, openings }: Thinned, open: Result): Generator<[Assessment, Result]> {
  for (const completion of completions(assessment, openings)) {
    const result = evaluate(program, completion);
    if (bearsOn(open, result)) yield [completion, result];
  }
}

/** What a result rules out although a completion comes to it; empty where the result is sound. */
export function unsoundness(program: Program, thinned: Thinned): string[] {
  const open = evaluate(program, thinned.assessment);
  for (const [completion, result] of settled(program, thinned, open)) {
    const found = ruledOut(open, result);
    if (found.length > 0) return [...found, `completion: ${JSON.stringify(completion)}`];
  }
  return [];
}

type Ends = Pick<Result['totals'][string], 'min' | 'max'>;

/** The ends of the union of what the completions come to. */
function hull(all: readonly Ends[]): Ends | undefined {
  return all.find((inner) => all.every((other) => within(other, inner))) ?? joined(all);
}

function joined(all: readonly Ends[]): Ends | undefined {
  const least = all.find((one) =>
    all.every((other) => within({ min: other.min, max: null }, { min: one.min, max: null })),
  );
  const most = all.find((one) =>
    all.every((other) => within({ min: null, max: other.max }, { min: null, max: one.max })),
  );
  return least && most && { min: least.min, max: most.max };
}

/** Where a result is wider than all its completions together: grades that none comes to, ends that none reaches. */
export function looseness(program: Program, thinned: Thinned): string[] {
  const open = evaluate(program, thinned.assessment);
  const results = [...settled(program, thinned, open)].map(([, result]) => result);
  const reached = new Set(results.flatMap((result) => result.outcome.possible));
  const found = open.outcome.possible
    .filter((grade) => !reached.has(grade))
    .map((grade) => `no completion has grade ${grade}`);
  for (const [id, total] of Object.entries(open.totals)) {
    const ends = hull(results.map((result) => result.totals[id] as Ends));
    if (ends && within(total, ends)) continue;
    found.push(`total ${id} is ${total.min} to ${total.max}, the completions have ${ends?.min} to ${ends?.max}`);
  }
  return found;
}
