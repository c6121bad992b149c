import {
  type CompiledIndicator,
  MAY_APPLY,
  MAY_NOT_APPLY,
  NO_LEVEL,
  type Program,
  type Step,
  THROWN_BACK,
} from '../compile/index.js';
import { eachCase, type Frame, MAY_BE_FALSE, MAY_BE_TRUE, runCondition, STATUS } from '../conditions/index.js';
import { runTape, withinRange } from '../formulas/index.js';
import { hull, type Interval, intersect, point, roundInterval, settled, ZERO } from '../numbers/index.js';
import { applyEffects, effectsOf, type GateVerdict, runGate, runLadder } from '../rulings/index.js';
import { anyOutcome, type Outcome, runScoring, type ScoringFault } from '../scoring/index.js';
import { runTable } from '../tables/index.js';
import { runTotal } from '../totals/index.js';
import { type DecidedEntities, decideEntities, runAggregate } from './decideEntities.js';

/** Something that kept a value from being known, though its inputs are there: what, and whose. */
export interface Fault {
  readonly kind:
    | ScoringFault
    | 'derived-undefined'
    | 'derived-out-of-range'
    | 'table-none-holds'
    | 'total-undefined'
    | 'aggregate-undefined';
  /** The derived quantity's or total's id, the aggregate's reference, or the indicator's code. */
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
  /** What each entity came to, list by list. */
  readonly entities: readonly DecidedEntities[];
}

const NOTHING = point(ZERO);

type Run = {
  program: Program;
  frame: Frame;
  faults: Fault[];
  seen: Uint8Array | null;
  entities: readonly DecidedEntities[];
};

/** An item whose answer turned out wrong counts as not assessed: it may yet not apply, where its code allows that. */
function throwBack({ byEvaluator, stands }: CompiledIndicator, frame: Frame): void {
  frame.bits[stands]! |= THROWN_BACK | MAY_APPLY | (byEvaluator === 'forbid' ? 0 : MAY_NOT_APPLY);
}

/** Whether any of the slots holds something that was entered: what was not is still as the blank frame has it. */
const entered = (slots: readonly number[], { frame, program: { blank } }: Run): boolean =>
  slots.some((slot) => frame.numbers[slot] !== blank.numbers[slot]);

function runDerived(step: Extract<Step, { kind: 'derived' }>, run: Run): void {
  const { program, frame, faults } = run;
  const result = runTape(step.tape, frame.numbers);
  const known = step.tape.every((part) => part.op !== 'slot' || settled(frame.numbers[part.slot]!) !== null);
  if (result.undefinedness === 'always' && known) faults.push({ kind: 'derived-undefined', subject: step.id });
  const value = withinRange(result, step.range);
  // The range is held against the exact value: 100.04 % is not let pass for rounding to 100.0.
  const inside = intersect(value, step.range);
  const left = inside ?? step.range;
  frame.numbers[step.to] = step.rounding ? roundInterval(left, step.rounding) : left;
  // A range that is missed before anything was entered is the ruleset's doing, not the assessment's.
  if (inside !== null || !(entered(step.entered, run) || settled(value))) return;
  faults.push({ kind: 'derived-out-of-range', subject: step.id, seen: value });
  for (const { indicator, values } of step.drivers) {
    if (entered(values, run)) throwBack(program.indicators[indicator]!, frame);
  }
}

/** What an indicator that applies may turn out to be; an answer that proves wrong on the way throws the item back. */
function runApplied(indicator: CompiledIndicator, { program, frame, faults, seen }: Run): Outcome {
  const report = (kind: ScoringFault, what?: Interval | number): void => {
    faults.push({ kind, subject: indicator.code, seen: what });
    if (kind === 'answer-level-disagrees') throwBack(indicator, frame);
  };
  const thrownBack = (): boolean => (frame.bits[indicator.stands]! & THROWN_BACK) !== 0;
  const outcome = thrownBack() ? null : runScoring(indicator.scoring, { frame, table: program.table, seen, report });
  if (outcome && !thrownBack()) return outcome;
  if (indicator.level !== null) frame.bits[indicator.level] = program.blank.bits[indicator.level]!;
  return anyOutcome(indicator.scoring);
}

function runIndicator(indicator: CompiledIndicator, run: Run): void {
  const { program, frame, seen } = run;
  const { when, whenNotApplicable, stands, level } = indicator;
  const applies = when ? runCondition(program.table, when.entry, frame, seen) : MAY_BE_TRUE;
  if (!(applies & MAY_BE_TRUE)) frame.bits[stands] = MAY_NOT_APPLY;
  else if (applies & MAY_BE_FALSE) frame.bits[stands]! |= MAY_NOT_APPLY;
  const outcome = frame.bits[stands]! & MAY_APPLY ? runApplied(indicator, run) : null;
  let status = outcome?.status ?? 0;
  let brings = outcome ? (outcome.points ?? NOTHING) : null;
  if (brings) frame.numbers[indicator.applied] = brings;
  if (frame.bits[stands]! & MAY_NOT_APPLY) {
    if (level !== null) frame.bits[level] = outcome ? frame.bits[level]! | NO_LEVEL : NO_LEVEL;
    status |= STATUS.notApplicable;
    const got = point(whenNotApplicable.got);
    brings = brings ? hull(brings, got) : got;
  }
  frame.bits[indicator.status] = status;
  frame.numbers[indicator.points] = brings ?? NOTHING;
}

function runStep(step: Step, run: Run): void {
  const { program, frame, faults } = run;
  switch (step.kind) {
    case 'aggregate': {
      const { value, undefinedness } = runAggregate(step, program, run.entities);
      if (undefinedness === 'always') faults.push({ kind: 'aggregate-undefined', subject: step.id });
      frame.numbers[step.to] = value;
      return;
    }
    case 'table': {
      const { value, noneHolds } = runTable(step.table, program.table, frame, run.seen);
      if (noneHolds) faults.push({ kind: 'table-none-holds', subject: step.id });
      frame.numbers[step.to] = value;
      return;
    }
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
  // Entities have no entities of their own: this ends one step down.
  const entities = decideEntities(program, frame, (own, entity) => decide(own, entity, keepBits));
  const run: Run = { program, frame, faults: [], seen, entities };
  for (const step of program.steps) runStep(step, run);
  const gates = program.gates.map((gate) => runGate(gate, frame, program.table, seen));
  let possible = gradesLeft(program, frame, gates, seen);
  if (possible & (possible - 1)) {
    let exact = 0;
    const split = eachCase(program.table, program.ruling, frame, () => {
      const verdicts = program.gates.map((gate) => runGate(gate, frame, program.table, null));
      exact |= gradesLeft(program, frame, verdicts, null);
    });
    if (split) possible = exact;
  }
  return { frame, gates, possible, faults: run.faults, seen, entities };
}

/** The grades that the ladder and the effects of failed gates leave possible, a bit each. */
function gradesLeft(program: Program, frame: Frame, gates: readonly GateVerdict[], seen: Uint8Array | null): number {
  const ladder = runLadder(program.grades, frame, program.table, seen);
  const due = program.gates.flatMap((gate, index) => effectsOf(gate, gates[index]!));
  return applyEffects(ladder, due, program.grades.length);
}
