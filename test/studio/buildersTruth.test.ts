import fs from 'node:fs';
import { aggregateReference, aggregatesOf, compile, evaluate, readFixture, readRuleset } from '@biaochi/engine';
import type { Condition, Fixture, Result, Ruleset } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { truthOf, type Truth } from '../../studio/src/kinds/condition/truth.js';
import { scopeOf } from '../../studio/src/projections/explanation/scope.js';

const folder = (id: string): URL => new URL(`../../rulesets/${id}/`, import.meta.url);

function standard(id: string): { ruleset: Ruleset; fixtures: Fixture[] } {
  const { ruleset } = readRuleset(fs.readFileSync(new URL('ruleset.json', folder(id)), 'utf8'));
  if (!ruleset) throw new Error(`${id} does not read`);
  const fixtures = fs
    .readdirSync(new URL('fixtures/', folder(id)))
    .map((name) => readFixture(fs.readFileSync(new URL(`fixtures/${name}`, folder(id)), 'utf8')).fixture)
    .filter((fixture) => fixture !== null);
  return { ruleset, fixtures };
}

/** Every condition that stands anywhere in a value. */
function conditionsIn(value: unknown): Condition[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(conditionsIn);
  const own = ['all', 'any', 'not', 'condition', 'operator'].some((key) => key in value) && !('id' in value);
  return [...(own ? [value as Condition] : []), ...Object.values(value).flatMap(conditionsIn)];
}

/** Comparisons of every kind on what the standard has, and their denials. */
function invented(ruleset: Ruleset): Condition[] {
  const { indicators, totals, facts = [] } = ruleset;
  const leaves: Condition[] = [
    ...indicators.flatMap(({ code, scoring }): Condition[] => [
      { fact: `status:${code}`, operator: 'equal', value: 'met' },
      { fact: `status:${code}`, operator: 'notIn', value: ['unmet', 'partial'] },
      ...(scoring.method === 'met' && scoring.points === undefined
        ? []
        : [{ fact: `points:${code}`, operator: 'greaterThan', value: 1 } as const]),
    ]),
    ...aggregatesOf(ruleset).map(({ list, aggregate }): Condition => {
      const fact = aggregateReference(list.id, aggregate.id);
      return { fact, operator: 'greaterThanInclusive', value: 5 };
    }),
    ...totals.map(({ id }): Condition => ({ fact: `total:${id}`, operator: 'greaterThanInclusive', value: 50 })),
    ...facts.flatMap(({ id, type, options = [] }): Condition[] => {
      if (type === 'boolean') return [{ fact: `fact:${id}`, operator: 'notEqual', value: true }];
      if (type === 'number') return [{ fact: `fact:${id}`, operator: 'lessThan', value: 10 }];
      const operator = type === 'choice' ? 'in' : 'doesNotContain';
      const [first] = options;
      return first ? [{ fact: `fact:${id}`, operator, value: type === 'choice' ? [first.id] : first.id }] : [];
    }),
  ];
  return leaves.flatMap((leaf, index) => [leaf, { not: leaf }, { any: [leaf, leaves[index - 1] ?? leaf] }]);
}

/** The engine's own word on a condition: it tells a notice where the condition holds, another where its denial does. */
function told(
  ruleset: Ruleset,
  conditions: readonly Condition[],
  fixture: Fixture,
): { truths: Truth[]; result: Result } {
  const notices = conditions.flatMap((when, index) => [
    { id: `yes-${index}`, order: index, severity: 'info' as const, when, text: { zh: `y${index}` } },
    {
      id: `no-${index}`,
      order: 10_000 + index,
      severity: 'info' as const,
      when: { not: when },
      text: { zh: `n${index}` },
    },
  ]);
  const result = evaluate(compile({ ...ruleset, notices }), fixture.assessment);
  const messages = new Set(result.findings.map(({ message }) => message));
  const truths = conditions.map((_, index) =>
    messages.has(`y${index}`) ? true : messages.has(`n${index}`) ? false : null,
  );
  return { truths, result };
}

describe.each(['t-sgipa-027', 't-ci-547', 'examples/barrier-free'])('the truth marks of conditions on %s', (id) => {
  const { ruleset, fixtures } = standard(id);
  const conditions = [...conditionsIn({ ...ruleset, entities: [] }), ...invented(ruleset)];

  it.each(fixtures.map((fixture) => [fixture.id, fixture] as const))('say what the engine says: %s', (_, fixture) => {
    const { truths, result } = told(ruleset, conditions, fixture);
    const shown = conditions.map((each) => truthOf(scopeOf(ruleset, result, 'zh', fixture.assessment), each));
    const isSettled = Object.values(result.indicators).every(({ status }) => status !== 'unknown');
    const wrong = conditions.flatMap((condition, index) => {
      const [own, engine] = [shown[index], truths[index]];
      // Of an open assessment the marks may say less than the engine, never anything else.
      const agrees = own === engine || (!isSettled && own === null);
      return agrees ? [] : [{ condition, own, engine }];
    });
    expect(wrong).toEqual([]);
  });
});
