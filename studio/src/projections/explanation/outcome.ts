import { ordered } from '@biaochi/engine';
import type { Grade } from '@biaochi/schemas/types';
import { suffixText } from '../suffixText.js';
import { number, strong, type Sentence } from '../words/sentence.js';
import { boundHolds, boundLine, boundWords } from './bounds.js';
import { gateIds, gateLine } from './gates.js';
import { draft, type Draft, type Mark } from './line.js';
import { missingLine, openItems } from './missing.js';
import { listed, nameOf } from './names.js';
import { reasonLines } from './reasons.js';
import type { Scope } from './scope.js';
import { suffixLines } from './suffixes.js';

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
      ...suffixLines(scope),
    ],
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
    const missing = openItems(scope);
    return [
      strong(scope.word('outcome.open')),
      ...scope.tell('outcome.open.grades', { grades }),
      ...(missing.length === 0 ? [] : scope.tell('outcome.open.missing', { n: missing.length })),
    ];
  }
  const head = strong(
    scope.word('outcome.reached', {
      grade: label(outcome.grade) + suffixText(scope.catalog.ruleset, scope.result, scope.text),
    }),
  );
  const demands = demandNames(scope);
  const failed = demands.filter((each) => each.holds === false);
  const count = number(String(demands.length));
  if (scope.stand === 'earned') return [head, ...scope.tell('outcome.reached.all', { count: count.text })];
  if (failed.length === 0) return [head, ...scope.tell('outcome.reached.plain')];
  const names = listed(
    scope,
    failed.map((each) => scope.word('word.quote', { text: each.name })),
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
