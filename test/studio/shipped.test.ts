import { fileURLToPath } from 'node:url';
import { assessor, resolve } from '@biaochi/engine';
import type { Result, Ruleset } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { shippedRulesets } from '../../server/src/storage/shippedRulesets.js';
import { layoutGraph } from '../../studio/src/canvas/layoutGraph.js';
import type { Language } from '../../studio/src/i18n/languages.js';
import { explain, explanation } from '../../studio/src/projections/explanation/explanation.js';
import type { Line } from '../../studio/src/projections/explanation/line.js';
import { scopeOf } from '../../studio/src/projections/explanation/scope.js';
import { decidingPath, demandHolds } from '../../studio/src/projections/graph/deciding.js';
import { graph } from '../../studio/src/projections/graph/graph.js';
import { plain } from '../../studio/src/projections/words/sentence.js';

const store = shippedRulesets(fileURLToPath(new URL('../../rulesets', import.meta.url)));
const rulesets = await Promise.all(
  (await store.list()).map(async ({ document }) => {
    const assess = assessor(document);
    const fixtures = (await store.fixtures(document.id)).flatMap(({ document: fixture }) => fixture ?? []);
    const cases = fixtures.map((fixture) => ({
      id: fixture.id,
      result: assess(fixture.assessment),
      ruleset: resolve(document, fixture.assessment.readings ?? {}).ruleset,
    }));
    return { id: document.id, document, cases };
  }),
);

const flat = (line: Line): Line[] => [line, ...line.children.flatMap(flat)];

function lines(ruleset: Ruleset, result: Result, language: Language): Line[] {
  return flat(explanation(ruleset, result, language));
}

describe.each(rulesets.map((each) => [each.id, each] as const))('%s', (_, { document, cases }) => {
  it('has fixtures to explain', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  it.each(['zh', 'en'] as const)(
    'explains every fixture in whole sentences, each line with its own id, in %s',
    (language) => {
      const faults = cases.flatMap(({ id, result, ruleset }) => {
        const all = lines(ruleset, result, language);
        const doubled = all.length - new Set(all.map((line) => line.id)).size;
        const poor = all.filter(({ text }) => /^\s*$|undefined|\[object|NaN|\{|\}/.test(plain(text)));
        return [
          ...poor.map((line) => `${id}: ${line.id} says "${plain(line.text)}"`),
          ...(doubled > 0 ? [`${id}: ${doubled} doubled`] : []),
        ];
      });
      expect(faults).toEqual([]);
    },
  );

  it('finds of every bound what the engine found', () => {
    const differing = cases.flatMap(({ id, result, ruleset }) => {
      const scope = scopeOf(ruleset, result, 'zh');
      return ruleset.grades.flatMap((grade) =>
        (grade.bounds ?? []).flatMap((bound) => {
          const said = result.outcome.because.filter((reason) => reason.fact === `total:${bound.total}`);
          const limit = String(bound.atLeast ?? bound.above);
          const operator = bound.atLeast === undefined ? 'greaterThan' : 'greaterThanInclusive';
          const reason = said.find((each) => String(each.bound) === limit && each.operator === operator);
          const holds = demandHolds(scope, `bound:${grade.id}/${bound.id}`);
          return reason === undefined || reason.holds === holds
            ? []
            : [`${id} ${grade.id}: ${reason.holds} and ${holds}`];
        }),
      );
    });
    expect(differing).toEqual([]);
  });

  it('lights a path to the ladder for every fixture', () => {
    const dark = cases.filter(({ result, ruleset }) => {
      const of = graph(ruleset);
      const path = decidingPath(of, scopeOf(ruleset, result, 'zh'));
      return !path.nodes.has('ladder') || [...path.edges.keys()].some((id) => !of.edges.some((edge) => edge.id === id));
    });
    expect(dark.map(({ id }) => id)).toEqual([]);
  });

  it('has a why for every node of its graph', () => {
    const [first] = cases;
    const of = graph(document);
    const subjects = of.nodes.map(({ id }) => (id === 'ladder' ? 'outcome' : id)).filter((id) => id.includes(':'));
    const silent = subjects.filter(
      (subject) => plain(explain(document, first!.result, 'zh', subject).text).trim() === '',
    );
    expect(silent).toEqual([]);
    const { places } = layoutGraph({
      boxes: of.nodes.map(({ id, column }) => ({ id, column, width: 160, height: 90 })),
      edges: of.edges,
    });
    expect(Object.keys(places).sort()).toEqual(of.nodes.map(({ id }) => id).sort());
  });
});
