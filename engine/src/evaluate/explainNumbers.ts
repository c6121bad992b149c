import { slotOf } from '../compile/index.js';
import { MAY_BE_TRUE, STATUS } from '../conditions/index.js';
import {
  type Anchor,
  ordered,
  readByTotal,
  type Reason,
  type ReferenceTable,
  type Result,
  type Total,
} from '../model/index.js';
import { type Interval, settled, toDecimal, toExact, ZERO } from '../numbers/index.js';
import type { Member } from '../totals/index.js';
import { type Case, cited, conditionReasons, seenIn } from './reasons.js';

type NumberResult = Pick<Result['totals'][string], 'value' | 'exact' | 'min' | 'max'>;

/** A number as results give it: its value, exactly, and the ends between which it lies. */
export function numberResult(i: Interval): NumberResult {
  const known = settled(i);
  const value = known && toDecimal(known);
  if (known) return { value, exact: toExact(known), min: value, max: value };
  return { value: null, exact: null, min: i.lo && toDecimal(i.lo), max: i.hi && toDecimal(i.hi) };
}

/** What the references that a number rests on stood for. */
function readReasons(references: readonly string[], asked: Case, anchor: Anchor | undefined): Reason[] {
  return references.map((reference) => {
    const seen = seenIn(slotOf(asked.program.layout, reference), asked);
    return { fact: reference, ...seen, holds: seen.value === null ? null : true, ...cited(anchor) };
  });
}

/** What a member brought to a total, of how much that was possible. */
function memberReason(member: Member, asked: Case): Reason {
  const { program, decision } = asked;
  const { anchor } = program.byCode.get(member.code)!.source;
  const bits = decision.frame.bits[member.status]!;
  const aside = bits === STATUS.notApplicable;
  const seen = seenIn(slotOf(program.layout, `points:${member.code}`), asked);
  const possible = aside ? member.whenNotApplicable.possible : member.full;
  return {
    fact: `points:${member.code}`,
    ...seen,
    operator: 'of',
    bound: toExact(possible ?? ZERO),
    holds: seen.value === null ? null : true,
    ...cited(anchor),
  };
}

/** What a member came out as, and whether that counts. */
function outcomeReason(member: Member, outcomes: readonly string[], asked: Case): Reason {
  const { program } = asked;
  const { anchor } = program.byCode.get(member.code)!.source;
  const fact = `status:${member.code}`;
  const seen = seenIn(slotOf(program.layout, fact), asked);
  const holds = typeof seen.value === 'string' ? outcomes.includes(seen.value) : null;
  return { fact, ...seen, operator: 'in', bound: [...outcomes], holds, ...cited(anchor) };
}

/** The level of a member, and whether it counts; one that does not apply has none. */
function levelReason(member: Member, counted: readonly (string | number)[], asked: Case): Reason {
  const { program, decision } = asked;
  if (decision.frame.bits[member.status] === STATUS.notApplicable) return outcomeReason(member, [], asked);
  const fact = `level:${member.code}`;
  const seen = seenIn(slotOf(program.layout, fact), asked);
  const isCounted = counted.some((id) => String(id) === String(seen.value));
  const { anchor } = program.byCode.get(member.code)!.source;
  return {
    fact,
    ...seen,
    operator: 'in',
    bound: counted.map(String),
    holds: seen.value === null ? null : isCounted,
    ...cited(anchor),
  };
}

type StepOf<K> = Extract<Case['program']['steps'][number], { kind: K }>;
type TotalStep = StepOf<'total'>;
type TableStep = StepOf<'table'>;

function totalReasons(total: Total, step: TotalStep, asked: Case): Reason[] {
  if (!('members' in step.total)) return readReasons(readByTotal(total), asked, total.anchor);
  return step.total.members.map((member) => {
    if (total.method === 'outcomeCount') return outcomeReason(member, total.outcomes, asked);
    return total.method === 'levelIndex' ? levelReason(member, total.counted, asked) : memberReason(member, asked);
  });
}

/** The results of all totals, each with what its members brought or its symbols stood for. */
export function explainTotals(asked: Case): Result['totals'] {
  const { program, decision } = asked;
  const totals: Result['totals'] = {};
  for (const step of program.steps) {
    if (step.kind !== 'total') continue;
    const total = program.ruleset.totals.find((one) => one.id === step.id)!;
    const because = asked.bare ? [] : totalReasons(total, step, asked);
    totals[step.id] = { ...numberResult(decision.frame.numbers[step.to]!), because };
  }
  return totals;
}

/** The conditions of a table's cases from the top, down to the first that holds. */
function caseReasons(written: ReferenceTable, { table }: TableStep, asked: Case): Reason[] {
  const cases = ordered(written.cases);
  const reasons: Reason[] = [];
  for (const [index, condition] of table.conditions.entries()) {
    const { bits, because } = conditionReasons(condition, asked, cases[index]!.anchor ?? written.anchor);
    reasons.push(...because);
    if (bits === MAY_BE_TRUE) break;
  }
  return reasons;
}

/** The results of all reference tables, each with the conditions that chose its number; absent where there are none. */
export function explainTables(asked: Case): Pick<Result, 'tables'> {
  const { program, decision } = asked;
  const steps = program.steps.filter((step) => step.kind === 'table');
  if (steps.length === 0) return {};
  const found = steps.map((step) => {
    const written = program.ruleset.tables!.find(({ id }) => id === step.id)!;
    const { unit } = written;
    const because = asked.bare ? [] : caseReasons(written, step, asked);
    return [
      step.id,
      { ...numberResult(decision.frame.numbers[step.to]!), ...(unit !== undefined && { unit }), because },
    ];
  });
  return { tables: Object.fromEntries(found) };
}

/** The results of all derived quantities, each with what its symbols stood for. */
export function explainDerived(asked: Case): Result['derived'] {
  const { program, decision } = asked;
  return Object.fromEntries(
    (program.ruleset.derived ?? []).map(({ id, unit, formula, anchor }) => {
      const number = decision.frame.numbers[slotOf(program.layout, `derived:${id}`).index]!;
      const because = asked.bare ? [] : readReasons(Object.values(formula.where), asked, anchor);
      return [id, { ...numberResult(number), ...(unit !== undefined && { unit }), because }];
    }),
  );
}

/** The parameters that are known, and where they come from. */
export function explainParameters({ program, decision }: Case, adopted: ReadonlySet<string>): Result['parameters'] {
  const known = (program.ruleset.parameters ?? []).flatMap(({ id }) => {
    const value = settled(decision.frame.numbers[slotOf(program.layout, `parameter:${id}`).index]!);
    return value
      ? [
          [
            id,
            { value: toDecimal(value), source: adopted.has(id) ? ('adoption' as const) : ('typed' as const) },
          ] as const,
        ]
      : [];
  });
  return Object.fromEntries(known);
}
