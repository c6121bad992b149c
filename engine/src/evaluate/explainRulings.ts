import { slotOf } from '../compile/index.js';
import { MAY_BE_FALSE, MAY_BE_TRUE, UNKNOWN_TRUTH } from '../conditions/index.js';
import type { Reason, Result } from '../model/index.js';
import { behindBits, type GateMember, suffixBits } from '../rulings/index.js';
import { type Case, cited, conditionReasons, seenIn, truthOf } from './reasons.js';

type GateResult = Result['gates'][string];
type SuffixResult = NonNullable<Result['outcome']['suffixes']>[string];

const GATE_STATUS = { [MAY_BE_TRUE]: 'pass', [MAY_BE_FALSE]: 'fail', [UNKNOWN_TRUTH]: 'unknown' } as const;

const statusOf = (bits: number): GateResult['status'] => GATE_STATUS[bits as keyof typeof GATE_STATUS];

/** The reasons of one member of a gate. */
function memberReasons(member: GateMember, bits: number, gate: string, asked: Case): Reason[] {
  const { ruleset, layout } = asked.program;
  if (member.kind === 'condition') {
    const conditions = ruleset.gates.find((one) => one.id === gate)?.conditions;
    const { anchor } = conditions?.find((one) => one.id === member.id) ?? {};
    return conditionReasons(member.condition, asked, anchor).because;
  }
  const indicator = asked.program.byCode.get(member.id)?.source;
  const seen = seenIn(slotOf(layout, `status:${member.id}`), asked);
  const anchor = (member.kind === 'veto' ? indicator?.veto?.anchor : undefined) ?? indicator?.anchor;
  if (member.kind === 'veto' && member.failsWhen) return conditionReasons(member.failsWhen, asked, anchor).because;
  const test =
    member.kind === 'veto'
      ? { operator: 'notEqual', bound: 'unmet' }
      : { operator: 'in', bound: ['met', 'notApplicable'] };
  return [{ fact: `status:${member.id}`, ...seen, ...test, holds: truthOf(bits), ...cited(anchor) }];
}

/** The results of all gates: the members that failed or are unknown, and the members that decided. */
export function explainGates(asked: Case): Result['gates'] {
  const { program, decision } = asked;
  const results = program.gates.map((gate, index): [string, GateResult] => {
    const { bits, members } = decision.gates[index]!;
    const withBits = (wanted: number): GateMember[] => gate.members.filter((_, at) => members[at] === wanted);
    const because = gate.members.flatMap((member, at) =>
      members[at] === bits && !asked.bare ? memberReasons(member, bits, gate.id, asked) : [],
    );
    const ids = (wanted: number): string[] => withBits(wanted).map((member) => member.id);
    return [gate.id, { status: statusOf(bits), failed: ids(MAY_BE_FALSE), unknown: ids(UNKNOWN_TRUTH), because }];
  });
  return Object.fromEntries(results);
}

/** Gates as reasons of the outcome. */
function gateReasons(asked: Case, wanted: (bits: number) => boolean): Reason[] {
  const { program, decision } = asked;
  if (asked.bare) return [];
  return program.gates.flatMap(({ id }, index): Reason[] => {
    const { bits } = decision.gates[index]!;
    if (!wanted(bits)) return [];
    const anchor = program.ruleset.gates.find((one) => one.id === id)?.anchor;
    const value = bits === UNKNOWN_TRUTH ? null : statusOf(bits);
    return [{ fact: `gate:${id}`, value, operator: 'equal', bound: 'pass', holds: truthOf(bits), ...cited(anchor) }];
  });
}

/** The demands of the ladder from the best grade down to the first that surely holds, as reasons. */
function ladderReasons(asked: Case): Reason[] {
  const reasons: Reason[] = [];
  for (const { id, demands } of asked.program.grades) {
    if (!demands) break;
    const anchor = asked.program.ruleset.grades.find((one) => one.id === id);
    const { bits, because } = conditionReasons(demands, asked, anchor?.bounds?.[0]?.anchor ?? anchor?.anchor);
    reasons.push(...because);
    if (bits === MAY_BE_TRUE) break;
  }
  return reasons;
}

/** What stands behind the grade: each suffix with the grade it needs, where it is bound to some, and its condition. */
function explainSuffixes(asked: Case): Pick<Result['outcome'], 'suffixes'> {
  const { program, decision } = asked;
  if (program.suffixes.length === 0) return {};
  const grade = program.grades.find((_, index) => decision.possible === 1 << index)?.id ?? null;
  const results = program.suffixes.map((suffix): [string, SuffixResult] => {
    const written = program.ruleset.suffixes?.find(({ id }) => id === suffix.id);
    const { anchor, grades: bound } = written ?? {};
    const within = truthOf(behindBits(suffix, decision.possible));
    const behind: Reason[] = bound
      ? [{ fact: 'outcome', value: grade, operator: 'in', bound, holds: within, ...cited(anchor) }]
      : [];
    const holds = truthOf(suffixBits(suffix, decision.possible, decision.frame, program.table));
    const { because } = conditionReasons(suffix.condition, asked, anchor);
    return [suffix.id, { holds, because: asked.bare ? [] : [...behind, ...because] }];
  });
  return { suffixes: Object.fromEntries(results) };
}

/**
 * The outcome: decided where one grade remains possible, with what decided it (failed gates and the demands that are
 * known); undetermined otherwise, with what is still unknown.
 */
export function explainOutcome(asked: Case): Result['outcome'] {
  const { program, decision } = asked;
  const possible = program.grades.filter((_, index) => decision.possible & (1 << index)).map((grade) => grade.id);
  const ladder = asked.bare ? [] : ladderReasons(asked);
  if (possible.length === 1) {
    const failed = gateReasons(asked, (bits) => bits === MAY_BE_FALSE);
    const gates = failed.length > 0 ? failed : gateReasons(asked, (bits) => bits === MAY_BE_TRUE);
    const because = [...gates, ...ladder.filter((reason) => reason.holds !== null)];
    return { status: 'decided', grade: possible[0]!, possible, ...explainSuffixes(asked), because };
  }
  const because = [
    ...gateReasons(asked, (bits) => bits !== MAY_BE_TRUE),
    ...ladder.filter((reason) => reason.holds === null),
  ];
  return { status: 'undetermined', grade: null, possible, ...explainSuffixes(asked), because };
}
