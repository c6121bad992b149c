import type { OutcomeName, Ruleset } from '@biaochi/schemas/types';
import { resolve } from '../../changes/index.js';
import { compile, type Program } from '../../compile/index.js';
import { decide, encode } from '../../evaluate/index.js';
import { ordered } from '../../model/index.js';
import { rowsOf, UNTOLD } from '../../rows/index.js';
import { objectOf } from '../object.js';

/** Where an outcome stands on a ladder, counted in grades from the lowest. */
export interface Standing {
  readonly outcome: OutcomeName;
  /** The grade that is certain: the lowest still possible. */
  readonly certain: number;
  /** The best grade that is still possible. */
  readonly reachable: number;
  /** 1 while more than one grade is possible. */
  readonly undetermined: 0 | 1;
}

/** Where assessments come to stand under a ruleset; each choice of readings is compiled once. */
export function standingUnder(ruleset: Ruleset, ladder: readonly string[]): (assessment: unknown) => Standing {
  const programs = new Map<string, Program>();
  const heights = ordered(ruleset.grades).map(({ id }) => ({ id, height: ladder.length - 1 - ladder.indexOf(id) }));
  const programFor = (assessment: unknown): Program => {
    const chosen = Object.entries(objectOf(objectOf(assessment)['readings'])).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    );
    const key = JSON.stringify(chosen.sort(([a], [b]) => (a < b ? -1 : 1)));
    const program = programs.get(key) ?? compile(resolve(ruleset, Object.fromEntries(chosen)).ruleset);
    programs.set(key, program);
    return program;
  };
  const standing = (possible: number): Standing => {
    const left = heights.filter((_, index) => possible & (1 << index));
    return {
      outcome: left.length === 1 ? left[0]!.id : 'undetermined',
      certain: Math.min(...left.map(({ height }) => height)),
      reachable: Math.max(...left.map(({ height }) => height)),
      undetermined: left.length === 1 ? 0 : 1,
    };
  };
  const decided = heights.map((_, index) => standing(1 << index));
  const plain = plainGrade(ruleset);
  return (assessment) => {
    const grade = plain(assessment);
    if (grade !== UNTOLD) return decided[grade]!;
    const program = programFor(assessment);
    return standing(decide(program, encode(program, assessment).frame, false).possible);
  };
}

/** Making rows of a ruleset takes as long as judging so many assessments without. */
const WORTH_ROWS = 50;

/** The position of the grade of complete assessments, on rows that are made once they are worth it; UNTOLD of others. */
function plainGrade(ruleset: Ruleset): (assessment: unknown) => number {
  let known: ((assessment: unknown) => number) | null = null;
  let asked = 0;
  const made = (): ((assessment: unknown) => number) => {
    const rows = rowsOf(compile(ruleset));
    if (!rows) return () => UNTOLD;
    const [row, passed] = [rows.blank(), new Uint8Array(rows.sizes.members)];
    return (assessment) => (rows.write(assessment, row) ? rows.decide(row, null, passed) : UNTOLD);
  };
  // One that chooses readings has a key that rows do not know.
  return (assessment) => (asked++ < WORTH_ROWS ? UNTOLD : (known ??= made())(assessment));
}
