import {
  type CompiledIndicator,
  MAY_APPLY,
  MAY_NOT_APPLY,
  NO_LEVEL,
  type Program,
  type Step,
} from '../compile/index.js';
import { type Frame, MAY_BE_FALSE, MAY_BE_TRUE, runCondition, STATUS } from '../conditions/index.js';
import { runTape, withinRange } from '../formulas/index.js';
import { hull, type Interval, intersect, point, roundInterval, ZERO } from '../numbers/index.js';
import { applyEffects, effectsOf, type GateVerdict, runGate, runLadder } from '../rulings/index.js';
import { runScoring, type ScoringFault } from '../scoring/index.js';
import { runTotal } from '../totals/index.js';

/** Something that kept a value from being known, though its inputs are there: what, and whose. */
export interface Fault {
  readonly kind: ScoringFault | 'derived-undefined' | 'derived-out-of-range' | 'total-undefined';
  /** The derived quantity's or total's id, or the indicator's code. */
  readonly subject: string;
  /** The value out of range, the quantity in no band, or the bits of the levels that the conditions give. */
  readonly seen?: Interval | number | undefined;
}

/** All that a run found out: the filled frame, the verdicts, and the bits of the leaves that were looked at. */
export interface Decision {
  readonly frame: Frame;
  readonly gates: readonly GateVerdict[];
  /** The grades still possible, a bit each, the best grade bit 0. */
  readonly possible: number;
  readonly faults: readonly Fault[];
  readonly seen: Uint8Array | null;
}

type Run = { program: Program; frame: Frame; faults: Fault[]; seen: Uint8Array | null };

/** An item whose answer turned out wrong counts as not assessed: it may yet not apply, where its code allows that. */
function countAsNotAssessed(indicator: CompiledIndicator, frame: Frame): void {
  if (indicator.byEvaluator !== 'forbid') frame.bits[indicator.stands] = MAY_APPLY | MAY_NOT_APPLY;
}

function runDerived(step: Extract<Step, { kind: 'derived' }>, { program, frame, faults }: Run): void {
  const result = runTape(step.tape, frame.numbers);
  if (result.undefinedness === 'always') faults.push({ kind: 'derived-undefined', subject: step.id });
  const value = withinRange(result, step.range);
  const rounded = step.rounding ? roundInterval(value, step.rounding) : value;
  const inside = intersect(rounded, step.range);
  frame.numbers[step.to] = inside ?? step.range;
  if (inside !== null) return;
  faults.push({ kind: 'derived-out-of-range', subject: step.id, seen: rounded });
  for (const index of step.indicators) countAsNotAssessed(program.indicators[index]!, frame);
}

function runIndicator(indicator: CompiledIndicator, { program, frame, faults, seen }: Run): void {
  const { when, whenNotApplicable } = indicator;
  const applies = when ? runCondition(program.table, when.entry, frame, seen) : MAY_BE_TRUE;
  if (!(applies & MAY_BE_TRUE)) frame.bits[indicator.stands] = MAY_NOT_APPLY;
  else if (applies & MAY_BE_FALSE) frame.bits[indicator.stands]! |= MAY_NOT_APPLY;
  let status = 0;
  let brings = null;
  if (frame.bits[indicator.stands]! & MAY_APPLY) {
    const report = (kind: ScoringFault, seenThere?: Interval | number): void => {
      faults.push({ kind, subject: indicator.code, seen: seenThere });
      if (kind === 'answer-level-disagrees') countAsNotAssessed(indicator, frame);
    };
    const outcome = runScoring(indicator.scoring, { frame, table: program.table, seen, report });
    status = outcome.status;
    brings = outcome.points ?? point(ZERO);
    frame.numbers[indicator.applied] = brings;
  }
  if (frame.bits[indicator.stands]! & MAY_NOT_APPLY) {
    if (indicator.level !== null) {
      frame.bits[indicator.level] = status === 0 ? NO_LEVEL : frame.bits[indicator.level]! | NO_LEVEL;
    }
    status |= STATUS.notApplicable;
    const got = point(whenNotApplicable.got);
    brings = brings ? hull(brings, got) : got;
  }
  frame.bits[indicator.status] = status;
  if (brings) frame.numbers[indicator.points] = brings;
}

function runStep(step: Step, run: Run): void {
  const { program, frame, faults } = run;
  switch (step.kind) {
    case 'derived':
      return runDerived(step, run);
    case 'indicator':
      return runIndicator(program.indicators[step.indicator]!, run);
    case 'limit':
      frame.numbers[step.to] = roundInterval(frame.numbers[step.from]!, step.rounding);
      return;
    case 'total': {
      const { value, undefinedness } = runTotal(step.total, step.finish, frame);
      if (undefinedness === 'always') faults.push({ kind: 'total-undefined', subject: step.id });
      frame.numbers[step.to] = value;
    }
  }
}

/**
 * The decision on an encoded assessment. Fills the computed slots of the frame it is given. Always ends: steps,
 * leaves and ladder are walked once, forwards. `keepBits` keeps what explanations need.
 */
export function decide(program: Program, frame: Frame, keepBits: boolean): Decision {
  const seen = keepBits ? new Uint8Array(program.leaves.length) : null;
  const run: Run = { program, frame, faults: [], seen };
  for (const step of program.steps) runStep(step, run);
  const gates = program.gates.map((gate) => runGate(gate, frame, program.table, seen));
  const ladder = runLadder(program.grades, frame, program.table, seen);
  const due = program.gates.flatMap((gate, index) => effectsOf(gate, gates[index]!));
  return { frame, gates, possible: applyEffects(ladder, due, program.grades.length), faults: run.faults, seen };
}
