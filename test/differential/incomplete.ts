import type { Assessment, Result } from '@biaochi/schemas/types';
import { type Program, evaluate } from '@biaochi/engine';
import { completions } from './assess/openings.js';
import type { Thinned } from './assess/thin.js';
import { ruledOut, within } from './contain.js';

const errorsOf = ({ findings }: Result): string[] =>
  findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, place, message }) => `${code} ${place} ${message}`);

/** The results of all completions that bring no fault of their own: values that contradict each other settle nothing. */
function* settled(program: Program, { assessment, openings }: Thinned, open: Result): Generator<[Assessment, Result]> {
  const known = errorsOf(open);
  // Values that contradict each other leave an item out; one more value for another may do the same to that one.
  if (known.some((error) => error.startsWith('derived-out-of-range /answers/'))) return;
  for (const completion of completions(assessment, openings)) {
    const result = evaluate(program, completion);
    if (errorsOf(result).every((error) => known.includes(error))) yield [completion, result];
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
