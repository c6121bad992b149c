import type { Answer, Improvements, ImprovementSet, Ruleset } from '@biaochi/schemas/types';
import { resolve } from '../../changes/index.js';
import { compile, type CompiledIndicator, type Program } from '../../compile/index.js';
import { type Frame, STATUS } from '../../conditions/index.js';
import { decide, type Decision, encode, evaluate } from '../../evaluate/index.js';
import { ordered } from '../../model/index.js';
import { compare, type Rational, toExact, ZERO } from '../../numbers/index.js';
import { objectOf } from '../object.js';
import { answersUnder } from './candidates.js';

/** How far a search goes: items changed at once, evaluations, ways listed. */
export interface SearchBounds {
  readonly size: number;
  readonly evaluations: number;
  readonly sets: number;
}

export const SEARCH_BOUNDS: SearchBounds = { size: 6, evaluations: 20_000, sets: 50 };

type Json = Readonly<Record<string, unknown>>;
type Changed = Readonly<Record<string, Answer>>;

/** An item with answers better than its own, the least better first. */
interface Item {
  readonly code: string;
  readonly answers: readonly Answer[];
}

class OutOfEvaluations extends Error {}

/** Evaluates an assessment with some of its answers changed, and counts how often. */
class Trial {
  count = 0;

  constructor(
    readonly program: Program,
    private readonly assessment: Json,
    private readonly most: number,
  ) {}

  with(changed: Changed): Json {
    return { ...this.assessment, answers: { ...objectOf(this.assessment['answers']), ...changed } };
  }

  /** The assessment with these items open. */
  open(codes: readonly string[]): Json {
    const kept = Object.entries(objectOf(this.assessment['answers'])).filter(([code]) => !codes.includes(code));
    return { ...this.assessment, answers: Object.fromEntries(kept) };
  }

  decide(assessment: Json): Decision {
    if (++this.count > this.most) throw new OutOfEvaluations();
    return decide(this.program, encode(this.program, assessment).frame, false);
  }
}

/** The lowest grade still possible, and the best; 0 is the best of the ladder. */
const lowest = (possible: number): number => 31 - Math.clz32(possible);
const best = (possible: number): number => lowest(possible & -possible);

interface Worth {
  readonly points: Rational;
  readonly status: number;
}

/** What an item is certain to bring: its least points, and its worst status. */
function worthOf({ points, status }: CompiledIndicator, { numbers, bits }: Frame): Worth {
  const left = bits[status]!;
  const worst = left & STATUS.unmet ? 0 : left & STATUS.partial ? 1 : 2;
  return { points: numbers[points]!.lo ?? ZERO, status: worst };
}

const rank = (a: Worth, b: Worth): number => compare(a.points, b.points) || a.status - b.status;

/** The items that better answers better, each by itself, and those short of their best that none betters. */
function itemsOf(trial: Trial, assessment: Json, ruleset: Ruleset): { items: Item[]; fixed: string[] } {
  const answers = answersUnder(ruleset);
  const { frame } = trial.decide(assessment);
  const items: Item[] = [];
  const fixed: string[] = [];
  for (const indicator of trial.program.indicators) {
    const { code, source, status } = indicator;
    const settled = frame.bits[status]!;
    if (settled === STATUS.met || settled === STATUS.notApplicable) continue;
    const now = worthOf(indicator, frame);
    const known = new Map<string, { answer: Answer; worth: Worth }>();
    for (const answer of answers(source, assessment)) {
      const worth = worthOf(indicator, trial.decide(trial.with({ [code]: answer })).frame);
      const key = `${toExact(worth.points)} ${worth.status}`;
      if (rank(worth, now) > 0 && !known.has(key)) known.set(key, { answer, worth });
    }
    const better = [...known.values()].sort((a, b) => rank(a.worth, b.worth)).map(({ answer }) => answer);
    if (better.length > 0) items.push({ code, answers: better });
    else fixed.push(code);
  }
  return { items, fixed };
}

/** All choices of so many items. */
function* choices(items: readonly Item[], size: number, from = 0): Generator<Item[]> {
  if (size === 0) yield [];
  else
    for (let at = from; at <= items.length - size; at++) {
      for (const rest of choices(items, size - 1, at + 1)) yield [items[at]!, ...rest];
    }
}

/** All ways to give these items better answers, the least better first. */
function* bettered(items: readonly Item[]): Generator<Changed> {
  const [first, ...rest] = items;
  if (!first) yield {};
  else for (const answer of first.answers) for (const more of bettered(rest)) yield { [first.code]: answer, ...more };
}

/**
 * The smallest sets of items whose better answers reach the next better grade for certain, found by trying all sets of
 * one size before the next, within bounds. Facts, and what does not apply, stay as they are. From an undetermined
 * outcome the next better grade is the one above the lowest still possible.
 */
export function improvements(
  ruleset: Ruleset,
  assessment: unknown,
  bounds: SearchBounds = SEARCH_BOUNDS,
): Improvements {
  const given = objectOf(assessment);
  const readings = Object.entries(objectOf(given['readings'])).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  const { ruleset: resolved } = resolve(ruleset, Object.fromEntries(readings));
  const program = compile(resolved);
  const grades = ordered(resolved.grades).map(({ id }) => id);
  const start = lowest(decide(program, encode(program, given).frame, false).possible);
  if (start === 0) {
    const search = { size: 0, evaluations: 1, complete: true };
    return { target: null, reachable: 'no', needed: [], fixed: [], sets: [], search };
  }
  return searched(new Trial(program, given, bounds.evaluations), { given, resolved, grades, goal: start - 1, bounds });
}

interface Search {
  readonly given: Json;
  readonly resolved: Ruleset;
  readonly grades: readonly string[];
  readonly goal: number;
  readonly bounds: SearchBounds;
}

function searched(trial: Trial, { given, resolved, grades, goal, bounds }: Search): Improvements {
  const sets: ImprovementSet[] = [];
  let needed: string[] = [];
  let fixed: string[] = [];
  let size = 0;
  const answer = (reachable: Improvements['reachable'], complete: boolean): Improvements => {
    const evaluations = Math.min(trial.count, bounds.evaluations);
    const found = sets.length > 0 ? 'yes' : reachable;
    return { target: grades[goal]!, reachable: found, needed, fixed, sets, search: { size, evaluations, complete } };
  };
  try {
    const { items, ...rest } = itemsOf(trial, given, resolved);
    fixed = rest.fixed;
    const codes = items.map(({ code }) => code);
    // What an open item may turn out to be holds every better answer, so that this rules out only what cannot be.
    const canReach = (open: readonly string[]): boolean => best(trial.decide(trial.open(open)).possible) <= goal;
    if (items.length === 0 || !canReach(codes)) return answer('no', true);
    needed = codes.filter((code) => !canReach(codes.filter((one) => one !== code)));
    const must = items.filter(({ code }) => needed.includes(code));
    const others = items.filter(({ code }) => !needed.includes(code));
    for (size = Math.max(1, must.length); size <= Math.min(bounds.size, items.length); size++) {
      for (const more of choices(others, size - must.length)) {
        for (const changed of bettered([...must, ...more])) {
          if (lowest(trial.decide(trial.with(changed)).possible) > goal) continue;
          if (sets.length === bounds.sets) return answer('yes', false);
          sets.push({ grade: evaluate(trial.program, trial.with(changed)).outcome.grade, answers: changed });
          break;
        }
      }
      if (sets.length > 0) return answer('yes', true);
    }
    size = Math.min(bounds.size, items.length);
    // Of numbers only those at limits were tried, so that another might do.
    return answer('unknown', size === items.length);
  } catch (error) {
    if (error instanceof OutOfEvaluations) return answer('unknown', false);
    throw error;
  }
}
