import type { OutcomeName, Ruleset } from '@biaochi/schemas/types';
import { compile, type Program, slotOf } from '../../compile/index.js';
import { type About, type Row, type Rows, rowsOf, UNTOLD } from '../../rows/index.js';
import { sameSteps } from './sameSteps.js';
import { type Transfer, transferOf } from './transfer.js';

/** One ruleset on rows, with the row of the assessment at hand. */
export interface PlainSide {
  readonly program: Program;
  readonly rows: Rows;
  readonly row: Row;
  /** Which members of the gates passed. */
  readonly passed: Uint8Array;
  readonly grades: readonly OutcomeName[];
  /** The slots of what a report counts: all of them have to be known. */
  readonly counted: Int32Array;
  /** The position of the grade of the assessment at hand, the best 0. */
  grade: number;
}

function sideOf(ruleset: Ruleset): PlainSide | null {
  const program = compile(ruleset);
  const rows = rowsOf(program);
  if (!rows) return null;
  const { layout, indicators, grades } = program;
  const totals = ruleset.totals.map(({ id }) => slotOf(layout, `total:${id}`).index);
  const points = indicators.filter(({ full }) => full !== null).map((one) => one.points);
  return {
    ...{ program, rows, row: rows.blank(), passed: new Uint8Array(rows.sizes.members) },
    grades: grades.map(({ id }) => id),
    counted: Int32Array.from([...totals, ...points]),
    grade: UNTOLD,
  };
}

/** Decides the row of a side; false where it has no verdict, or not all that is counted is known. */
function isDecided(side: PlainSide): boolean {
  const { rows, row, passed, counted } = side;
  side.grade = rows.decide(row, null, passed);
  if (side.grade === UNTOLD) return false;
  for (let at = 0; at < counted.length; at++) {
    const over = row.over[counted[at]!]!;
    if (over !== over) return false;
  }
  return true;
}

/**
 * Two rulesets on rows: a past assessment that is complete under the first, and as it is carried under the second, is
 * judged under both straight from its bytes. Keeps one row for each, which the next writes anew.
 */
export class PlainPair {
  /** What is written of the enterprise at hand. */
  about: About = new Map();

  private constructor(
    readonly from: PlainSide,
    readonly to: PlainSide,
    readonly transfer: Transfer,
    private readonly sharesSteps: boolean,
  ) {}

  /** Null where the rulesets, or what is between them, are beyond rows. */
  static of(from: Ruleset, to: Ruleset): PlainPair | null {
    const [old, now] = [sideOf(from), sideOf(to)];
    if (!old || !now) return null;
    const transfer = transferOf({ ruleset: from, program: old.program }, { ruleset: to, program: now.program });
    return transfer && new PlainPair(old, now, transfer, sameSteps(from, to));
  }

  /** Judges the assessment of an entry; false where that is for the long way. */
  judge(bytes: Uint8Array): boolean {
    const { from, to, transfer } = this;
    const about = from.rows.read(bytes, from.row);
    if (about === null || !isDecided(from)) return false;
    this.about = about;
    if (this.sharesSteps) {
      to.rows.adopt(from.row, to.row);
      to.grade = to.rows.rule(to.row, null, to.passed);
      return to.grade !== UNTOLD;
    }
    to.rows.clear(to.row);
    return transfer.copy(from.row, to.row) && isDecided(to);
  }
}
