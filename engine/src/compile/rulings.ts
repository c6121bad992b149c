import { leavesOf } from '../conditions/index.js';
import type { Condition, Grade, Ruleset } from '@biaochi/schemas/types';
import {
  compileEffect,
  type CompiledGate,
  type CompiledGrade,
  type CompiledSuffix,
  type GateMember,
  VETO_GATE,
} from '../rulings/index.js';
import { endsOf, membersOf, ordered } from '../model/index.js';
import type { ConditionCompiler } from './conditions.js';
import { type Layout, limitReference, slotOf } from './layout.js';

/** The gates of a ruleset in order, then the one that its vetoes form, where it has any. */
export function compileGates(ruleset: Ruleset, layout: Layout, conditions: ConditionCompiler): CompiledGate[] {
  const ladder = ordered(ruleset.grades).map((grade) => grade.id);
  const gradeAt = (id: string): number => ladder.indexOf(id);
  const status = (code: string): number => slotOf(layout, `status:${code}`).index;
  const gates = ordered(ruleset.gates).map((gate): CompiledGate => {
    const indicators = gate.members ? membersOf(gate.members, ruleset) : [];
    const members: GateMember[] = [
      ...indicators.map(({ code }) => ({ kind: 'indicator' as const, id: code, status: status(code) })),
      ...ordered(gate.conditions).map(({ id, when }) => ({
        kind: 'condition' as const,
        id,
        condition: conditions.compile(when),
      })),
    ];
    return { id: gate.id, members, effect: compileEffect(gate.effect, gradeAt) };
  });
  const vetoes = ordered(ruleset.indicators).flatMap(({ code, veto }): GateMember[] => {
    if (!veto) return [];
    const failsWhen = veto.failsWhen ? conditions.compile(veto.failsWhen) : null;
    return [{ kind: 'veto', id: code, status: status(code), failsWhen, effect: compileEffect(veto.effect, gradeAt) }];
  });
  return vetoes.length > 0 ? [...gates, { id: VETO_GATE, members: vetoes, effect: null }] : gates;
}

/** The demands of a grade as one condition: each end of each bound, then the extra condition. */
export function demandsOf(grade: Grade): Condition[] {
  const bounds = ordered(grade.bounds).flatMap((bound) => {
    const fact = bound.rounding ? limitReference(grade.id, bound.id) : `total:${bound.total}`;
    return endsOf(bound).map(({ operator, value }): Condition => ({ fact, operator, value }));
  });
  return grade.when ? [...bounds, grade.when] : bounds;
}

/** The ladder of a ruleset, best grade first. */
export function compileGrades(ruleset: Ruleset, conditions: ConditionCompiler): CompiledGrade[] {
  return ordered(ruleset.grades).map((grade) => {
    const all = demandsOf(grade);
    return { id: grade.id, demands: all.length > 0 ? conditions.compile({ all }) : null };
  });
}

/** The suffixes of a ruleset in order. */
export function compileSuffixes({ suffixes, grades }: Ruleset, conditions: ConditionCompiler): CompiledSuffix[] {
  const ladder = ordered(grades).map((grade) => grade.id);
  const bitOf = (id: string): number => (ladder.includes(id) ? 1 << ladder.indexOf(id) : 0);
  return ordered(suffixes).map(({ id, when, grades: named = ladder }) => ({
    id,
    condition: conditions.compile(when),
    grades: named.reduce((bits, grade) => bits | bitOf(grade), 0),
  }));
}

/** The leaves that gates and the ladder look at. */
export function rulingLeaves(gates: readonly CompiledGate[], grades: readonly CompiledGrade[]): number[] {
  const conditions = [
    ...gates.flatMap(({ members }) =>
      members.map((member) =>
        member.kind === 'condition' ? member.condition : member.kind === 'veto' ? member.failsWhen : null,
      ),
    ),
    ...grades.map(({ demands }) => demands),
  ];
  return conditions.flatMap((condition) => (condition ? leavesOf(condition.tree) : []));
}
