import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import {
  type CompleteReference,
  type Program,
  compile,
  countOf,
  disagreements,
  evaluate,
  evaluateReference,
  openingsOf,
} from '@biaochi/engine';
import { type Thinned, thin } from '../assess/thin.js';
import { assessmentsOf, caseAt, shippedAt } from '../cases.js';
import { halfAnswered } from '../generate/shipped.js';
import { looseness, unsoundness } from '../incomplete.js';

/** A case with the reference's answers, against which any number of changed programs can be held. */
export interface Held {
  readonly program: Program;
  readonly answered: readonly { readonly assessment: Assessment; readonly reference: CompleteReference }[];
  readonly open: readonly Thinned[];
  /** Whether `possible` is exact for this ruleset. */
  readonly exact: boolean;
}

async function answeredBy(ruleset: Ruleset, program: Program, all: readonly Assessment[]): Promise<Held['answered']> {
  const answered: { assessment: Assessment; reference: CompleteReference }[] = [];
  for (const assessment of all) {
    const reference = await evaluateReference(ruleset, assessment);
    // What the engines already disagree on cannot show a seeded fault.
    if (reference.status === 'incomplete' || disagreements(reference, evaluate(program, assessment)).length > 0)
      continue;
    answered.push({ assessment, reference });
  }
  return answered;
}

/** The index-th case of a seed: every fifth of the shipped shape, the others over every construct. */
export async function heldAt(seed: number, index: number): Promise<Held> {
  if (index % 5 === 4) {
    const { ruleset, random } = shippedAt(seed, index);
    const assessment = halfAnswered(random, ruleset);
    const openings = openingsOf(ruleset, assessment, new Set());
    const fits = countOf(openings) <= 64;
    return { program: compile(ruleset), answered: [], open: fits ? [{ assessment, openings }] : [], exact: true };
  }
  const one = await caseAt(seed, index);
  const program = compile(one.ruleset);
  const all = assessmentsOf(one, 10);
  const open: Thinned[] = [];
  for (const assessment of all.slice(0, 2)) {
    const thinned = await thin(one.random, one.ruleset, assessment, 24);
    if (thinned) open.push(thinned);
  }
  return { program, answered: await answeredBy(one.ruleset, program, all), open, exact: false };
}

/** Whether the differential run catches a changed program on this case. */
export function isCaught({ answered, open, exact }: Held, changed: Program): boolean {
  try {
    return (
      answered.some(
        ({ assessment, reference }) => disagreements(reference, evaluate(changed, assessment)).length > 0,
      ) ||
      open.some(
        (thinned) => unsoundness(changed, thinned).length > 0 || (exact && looseness(changed, thinned).length > 0),
      )
    );
  } catch {
    return true;
  }
}
