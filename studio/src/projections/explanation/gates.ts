import { ordered, VETO_GATE } from '@biaochi/engine';
import type { Gate, Indicator } from '@biaochi/schemas/types';
import { muted, strong, type Sentence } from '../words/sentence.js';
import { indicatorLine } from './indicators.js';
import { draft, type Draft, type Mark } from './line.js';
import { listed, nameOf, rowName, titleOf } from './names.js';
import { readingLines } from './readings.js';
import { reasonLines } from './reasons.js';
import type { Scope } from './scope.js';

/** The members of a gate by what became of them. */
export interface GateTally {
  readonly members: readonly Indicator[];
  readonly met: readonly Indicator[];
  readonly unmet: readonly Indicator[];
  readonly notApplicable: readonly Indicator[];
  readonly open: readonly Indicator[];
}

/** The members of a gate: those its selector picks, or the indicators with a veto for the gate `veto`. */
export function gateMembers(scope: Scope, id: string): readonly Indicator[] {
  const gate = scope.catalog.ruleset.gates.find((each) => each.id === id);
  if (gate !== undefined) return scope.catalog.members(gate.members);
  return id === VETO_GATE ? scope.catalog.indicators.filter((each) => each.veto !== undefined) : [];
}

/** The gates of a result in their order, the vetoes last. */
export function gateIds(scope: Scope): string[] {
  const ids = scope.catalog.gates.map((gate) => gate.id).filter((id) => id in scope.result.gates);
  return VETO_GATE in scope.result.gates && !ids.includes(VETO_GATE) ? [...ids, VETO_GATE] : ids;
}

/** The members of a gate by what became of them. */
export function gateTally(scope: Scope, id: string): GateTally {
  const members = gateMembers(scope, id);
  const seen = scope.result.gates[id];
  const failed = new Set(seen?.failed);
  const unknown = new Set(seen?.unknown);
  const status = (member: Indicator): Mark => scope.result.indicators[member.code]?.status ?? 'unknown';
  return {
    members,
    unmet: members.filter((each) => failed.has(each.code)),
    open: members.filter((each) => unknown.has(each.code)),
    notApplicable: members.filter((each) => status(each) === 'notApplicable' && !failed.has(each.code)),
    met: members.filter(
      (each) => !failed.has(each.code) && !unknown.has(each.code) && status(each) !== 'notApplicable',
    ),
  };
}

/** The mark of a gate's status. */
export function gateMark(status: 'pass' | 'fail' | 'unknown' | undefined): Mark {
  return status === 'pass' ? 'met' : status === 'fail' ? 'unmet' : 'unknown';
}

/** A gate as a line: who held it up, how many met it, and its members beneath. */
export function gateLine(scope: Scope, id: string): Draft {
  const gate = scope.catalog.ruleset.gates.find((each) => each.id === id);
  const tally = gateTally(scope, id);
  const status = scope.result.gates[id]?.status;
  const deciding = scope.stand === 'earned' || (scope.stand === 'lost' ? status === 'fail' : status === 'unknown');
  const told = tally.members.length > 0;
  return draft({
    kind: 'gate',
    subject: `gate:${id}`,
    mark: gateMark(status),
    text: sentence(scope, id, gate, tally),
    value: told ? `${tally.met.length} / ${tally.members.length - tally.notApplicable.length}` : null,
    clause: gate?.anchor ?? tally.members[0]?.veto?.anchor ?? tally.members[0]?.anchor ?? null,
    deciding,
    children: [
      ...tally.members.map((member) => indicatorLine(scope, member, deciding && decidesGate(scope, tally, member))),
      ...conditionLines(scope, id, gate),
      ...readingLines(scope, [`/gates/${id}`]),
    ],
  });
}

function decidesGate(scope: Scope, tally: GateTally, member: Indicator): boolean {
  if (scope.stand === 'earned') return true;
  return scope.stand === 'lost' ? tally.unmet.includes(member) : tally.open.includes(member);
}

function sentence(scope: Scope, id: string, gate: Gate | undefined, tally: GateTally): Sentence {
  const name = strong(nameOf(scope, `gate:${id}`));
  const { members, met, unmet, notApplicable, open } = tally;
  const conditions = conditionNames(scope, id, gate);
  if (unmet.length > 0 || conditions.failed.length > 0) {
    const names = listed(scope, [...unmet.map((each) => titleOf(scope, each.code)), ...conditions.failed]);
    const text = scope.tell('gate.failed', { gate: name, names });
    return members.length <= 1 ? text : [...text, { type: 'text', text: ' ' }, muted(aside(scope, tally))];
  }
  if (open.length > 0 || conditions.open.length > 0) {
    return scope.tell('gate.open', { gate: name, n: open.length + conditions.open.length });
  }
  if (members.length === 0) return scope.tell('gate.conditions', { gate: name, state: scope.word('gate.pass') });
  if (met.length === 0) return scope.tell('gate.nothingApplies', { gate: name });
  if (notApplicable.length === 0) return scope.tell('gate.all', { gate: name, n: met.length });
  const names = listed(
    scope,
    notApplicable.map((each) => withReason(scope, each, notApplicable.length)),
  );
  return scope.tell('gate.allButNotApplicable', { gate: name, n: met.length, names });
}

/** Why a member does not apply stands beside its name as long as there are few of them. */
function withReason(scope: Scope, member: Indicator, among: number): string {
  const row = rowName(scope, member);
  const said = scope.result.indicators[member.code]?.because.find((reason) => reason.fact.startsWith('notApplicable:'));
  const reason: unknown = said?.value;
  return typeof reason === 'string' && among <= 2 ? scope.word('gate.notApplicable', { row, reason }) : row;
}

function aside(scope: Scope, { members, met, notApplicable }: GateTally): string {
  const slots = { total: members.length, met: met.length, n: notApplicable.length };
  return scope.word(notApplicable.length === 0 ? 'gate.failed.aside' : 'gate.failed.aside.notApplicable', slots);
}

function conditionNames(scope: Scope, id: string, gate: Gate | undefined): { failed: string[]; open: string[] } {
  const seen = scope.result.gates[id];
  const named = (ids: readonly string[] | undefined): string[] =>
    ordered(gate?.conditions)
      .filter((each) => ids?.includes(each.id))
      .map((each) => scope.text(each.label));
  return { failed: named(seen?.failed), open: named(seen?.unknown) };
}

function conditionLines(scope: Scope, id: string, gate: Gate | undefined): Draft[] {
  const seen = scope.result.gates[id];
  const conditions = ordered(gate?.conditions);
  // Reasons about members repeat the member lines; what remains is about the conditions.
  const reasons = reasonLines(
    scope,
    (seen?.because ?? []).filter((each) => !each.fact.startsWith('status:')),
  );
  return conditions.map((condition, index) => {
    const state = seen?.failed.includes(condition.id)
      ? 'fail'
      : seen?.unknown.includes(condition.id)
        ? 'unknown'
        : 'pass';
    return draft({
      kind: 'reason',
      subject: `condition:${condition.id}`,
      mark: gateMark(state),
      text: [{ type: 'text', text: scope.text(condition.label) }],
      clause: condition.anchor ?? gate?.anchor ?? null,
      deciding: true,
      children: index === 0 ? reasons : [],
    });
  });
}
