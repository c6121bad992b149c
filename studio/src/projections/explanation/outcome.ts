import { ordered } from '@biaochi/engine';
import type { Grade } from '@biaochi/schemas/types';
import { showSpan } from '../words/figures.js';
import { number, strong, type Sentence } from '../words/sentence.js';
import { boundHolds, boundLine, boundWords } from './bounds.js';
import { gateLine, gateMembers } from './gates.js';
import { draft, type Draft, type Mark } from './line.js';
import { listed, nameOf, titleOf, VETO } from './names.js';
import { reasonLines } from './reasons.js';
import type { Scope } from './scope.js';

/** The verdict as a line: every gate, then what the ladder asked, then what is still missing. */
export function outcomeLine(scope: Scope): Draft {
  const { outcome } = scope.result;
  const marks: Record<Scope['stand'], Mark> = { earned: 'met', lost: 'unmet', open: 'unknown' };
  const missing = scope.stand === 'open' ? missingLine(scope) : null;
  return draft({
    kind: 'outcome',
    subject: 'outcome',
    mark: isLowest(scope) || scope.stand === 'open' ? marks[scope.stand] : 'met',
    text: sentence(scope),
    clause: gradeOf(scope, outcome.grade)?.anchor ?? ordered(scope.catalog.ruleset.grades)[0]?.anchor ?? null,
    deciding: true,
    children: [
      ...(missing === null ? [] : [missing]),
      ...gateIds(scope).map((id) => gateLine(scope, id)),
      ...ladderLines(scope),
    ],
  });
}

/** The gates of a result in their order, the vetoes last. */
export function gateIds(scope: Scope): string[] {
  const ids = scope.catalog.gates.map((gate) => gate.id).filter((id) => id in scope.result.gates);
  return VETO in scope.result.gates && !ids.includes(VETO) ? [...ids, VETO] : ids;
}

/** The items that are not assessed, those that hold up a gate first, as one line; null when there are none. */
export function missingLine(scope: Scope): Draft | null {
  const open = scope.catalog.indicators.filter((each) => scope.result.indicators[each.code]?.status === 'unknown');
  if (open.length === 0) return null;
  const gatesOf = (code: string): string[] =>
    gateIds(scope).filter((id) => gateMembers(scope, id).some((member) => member.code === code));
  const lines = open.map((indicator) => {
    const seen = scope.result.indicators[indicator.code];
    const gates = gatesOf(indicator.code).map((id) => nameOf(scope, `gate:${id}`));
    const scored = seen?.points !== undefined;
    const consequence =
      gates.length > 0
        ? scope.tell('missing.gate', { gates: listed(scope, gates) })
        : scope.tell('missing.points', {
            span: number(showSpan(seen?.min, seen?.max), `points:${indicator.code}`, 'unknown'),
          });
    return {
      first: gates.length > 0,
      line: draft({
        kind: 'missing',
        subject: `points:${indicator.code}`,
        mark: 'unknown',
        text: [{ type: 'text', text: `${titleOf(scope, indicator.code)}${scope.word('word.colon')}` }, ...consequence],
        value: scored ? showSpan(seen?.min, seen?.max) : null,
        clause: indicator.anchor ?? null,
        deciding: true,
        children: reasonLines(
          scope,
          (seen?.because ?? []).filter((each) => each.holds === null),
        ),
      }),
    };
  });
  return draft({
    kind: 'missing',
    subject: 'missing',
    mark: 'unknown',
    text: scope.tell('missing.title', { n: open.length }),
    deciding: true,
    children: [...lines.filter((each) => each.first), ...lines.filter((each) => !each.first)].map((each) => each.line),
  });
}

function gradeOf(scope: Scope, id: string | null): Grade | undefined {
  return scope.catalog.ruleset.grades.find((each) => each.id === id);
}

function isLowest(scope: Scope): boolean {
  return ordered(scope.catalog.ruleset.grades).at(-1)?.id === scope.result.outcome.grade;
}

function sentence(scope: Scope): Sentence {
  const { outcome } = scope.result;
  const label = (id: string): string => scope.text(gradeOf(scope, id)?.label) || id;
  if (outcome.grade === null) {
    const grades = outcome.possible.map(label).join(scope.word('word.or'));
    return [strong(scope.word('outcome.open')), ...scope.tell('outcome.open.grades', { grades })];
  }
  const head = strong(scope.word('outcome.reached', { grade: label(outcome.grade) }));
  const demands = demandNames(scope);
  const failed = demands.filter((each) => each.holds === false);
  const count = number(String(demands.length));
  if (scope.stand === 'earned') return [head, ...scope.tell('outcome.reached.all', { count: count.text })];
  if (failed.length === 0) return [head, ...scope.tell('outcome.reached.plain')];
  const names = listed(
    scope,
    failed.map((each) => each.name),
  );
  return [head, ...scope.tell('outcome.failed', { count: count.text, names })];
}

/** Everything the best grade asks: the gates and the bounds of its step, each with whether it holds. */
export function demandNames(scope: Scope): { subject: string; name: string; holds: boolean | null }[] {
  const best = ordered(scope.catalog.ruleset.grades)[0];
  const gates = gateIds(scope).map((id) => {
    const status = scope.result.gates[id]?.status;
    return {
      subject: `gate:${id}`,
      name: nameOf(scope, `gate:${id}`),
      holds: status === 'pass' ? true : status === 'fail' ? false : null,
    };
  });
  const bounds = ordered(best?.bounds).map((bound) => ({
    subject: `bound:${best!.id}/${bound.id}`,
    name: boundWords(scope, bound, true),
    holds: boundHolds(scope, bound),
  }));
  return [...gates, ...bounds];
}

/** With two steps the bounds of the upper one stand by themselves; a longer ladder has a line for each step up to the one reached. */
function ladderLines(scope: Scope): Draft[] {
  const grades = ordered(scope.catalog.ruleset.grades);
  const asking = grades.filter((grade) => (grade.bounds?.length ?? 0) > 0 || grade.when !== undefined);
  if (grades.length <= 2) return asking.flatMap((grade) => demandLines(scope, grade));
  const reached = grades.findIndex((grade) => grade.id === scope.result.outcome.grade);
  return asking
    .filter((grade) => reached < 0 || grades.indexOf(grade) <= reached)
    .map((grade) => stepLine(scope, grade));
}

function stepLine(scope: Scope, grade: Grade): Draft {
  const children = demandLines(scope, grade);
  const open = children.some((child) => child.mark === 'unknown');
  const state = children.some((child) => child.mark === 'unmet') ? 'missed' : open ? 'open' : 'reached';
  const marks = { missed: 'unmet', open: 'unknown', reached: 'met' } as const;
  return draft({
    kind: 'grade',
    subject: `grade:${grade.id}`,
    mark: marks[state],
    text: scope.tell(`grade.${state}`, { grade: strong(scope.text(grade.label)) }),
    clause: grade.anchor ?? null,
    deciding: true,
    children,
  });
}

function demandLines(scope: Scope, grade: Grade): Draft[] {
  const bounds = ordered(grade.bounds).map((bound) => boundLine(scope, grade, bound));
  if (grade.when === undefined) return bounds;
  const facts = new Set(factsIn(grade.when));
  const reasons = reasonLines(
    scope,
    scope.result.outcome.because.filter((each) => facts.has(each.fact)),
  );
  return [...bounds, ...reasons];
}

function factsIn(condition: NonNullable<Grade['when']>): string[] {
  const nested = [
    ...(condition.all ?? []),
    ...(condition.any ?? []),
    ...(condition.not === undefined ? [] : [condition.not]),
  ];
  return [...(condition.fact === undefined ? [] : [condition.fact]), ...nested.flatMap(factsIn)];
}
