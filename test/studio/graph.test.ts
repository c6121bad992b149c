import { describe, expect, it } from 'vitest';
import { arrange } from '../../studio/src/canvas/arrange.js';
import { layoutGraph, type Box } from '../../studio/src/canvas/layoutGraph.js';
import { neighbour } from '../../studio/src/canvas/neighbour.js';
import { scopeOf } from '../../studio/src/projections/explanation/scope.js';
import { decidingPath } from '../../studio/src/projections/graph/deciding.js';
import { graph } from '../../studio/src/projections/graph/graph.js';
import type { Ruleset } from '@biaochi/schemas/types';
import { answers, evaluated, justShort, sgipa, unmet } from './sgipa.js';

const shown = graph(sgipa);

/** SGIPA with three times its indicators: 105 of them in the same groups. */
const large: Ruleset = {
  ...sgipa,
  indicators: [0, 1, 2].flatMap((copy) =>
    sgipa.indicators.map((each) => ({
      ...each,
      code: copy === 0 ? each.code : `${each.code}-${copy}`,
      order: each.order + copy,
    })),
  ),
};

const sized = (ruleset: Ruleset): Box[] =>
  graph(ruleset).nodes.map(({ id, column }) => ({ id, column, width: 160, height: 90 }));

describe('the graph of T/SGIPA 027', () => {
  it('puts inputs, groups, totals, gates and the ladder in columns, in reading order', () => {
    expect(shown.nodes.map((node) => `${node.column} ${node.id}`)).toEqual([
      '0 checks',
      '0 measures',
      '1 group:basic',
      '1 group:management',
      '1 group:infrastructure',
      '1 group:production',
      '1 group:product',
      '1 group:performance',
      '2 total:QO',
      '2 total:QA',
      '3 total:Q',
      '4 gate:basic',
      '4 gate:required',
      '4 bound:green-low-carbon/pass',
      '5 ladder',
    ]);
  });

  it('tells facts, points, bonuses, demands and passes apart', () => {
    const kinds = new Map(shown.edges.map((edge) => [`${edge.source} ${edge.target}`, edge.kind]));
    expect(kinds.get('measures group:production')).toBe('fact');
    expect(kinds.get('group:management total:QO')).toBe('scored');
    expect(kinds.get('group:management total:QA')).toBe('bonus');
    expect(kinds.get('total:QA total:Q')).toBe('bonus');
    expect(kinds.get('group:infrastructure gate:required')).toBe('required');
    expect(kinds.get('total:Q bound:green-low-carbon/pass')).toBe('passes');
  });

  it('names on an edge every indicator that it stands for', () => {
    const edge = shown.edges.find((each) => each.source === 'group:infrastructure' && each.target === 'gate:required');
    expect(edge?.members).toEqual(['13', '14', '16', '18']);
  });

  it('stays as small with three times the indicators: groups fold them', () => {
    expect(graph(large).nodes.length).toBe(shown.nodes.length);
    expect(graph(large).edges.length).toBe(shown.edges.length);
  });
});

describe('the path that settled a verdict', () => {
  const pathOf = (assessment: typeof justShort) => {
    const { ruleset, result } = evaluated(assessment);
    const of = graph(ruleset);
    return decidingPath(of, scopeOf(ruleset, result, 'zh'));
  };

  it('leads from the failed member over its gate to the grade', () => {
    const { stand, edges, nodes } = pathOf(answers('1500', unmet('16')));
    expect(stand).toBe('lost');
    expect([...edges]).toEqual([
      ['gate:required>ladder:passes', []],
      ['group:infrastructure>gate:required:required', ['16']],
    ]);
    expect([...nodes]).toEqual(['ladder', 'gate:required', 'group:infrastructure']);
  });

  it('leads from every loss over the totals to the bound that was missed', () => {
    const { edges } = pathOf(justShort);
    expect(edges.get('group:performance>total:QO:scored')).toEqual(['30', '31', '32']);
    expect(edges.has('total:Q>bound:green-low-carbon/pass:passes')).toBe(true);
    expect(edges.has('gate:required>ladder:passes')).toBe(false);
  });

  it('lights every demand of a grade that was reached', () => {
    const { stand, nodes } = pathOf(answers('1500'));
    expect(stand).toBe('earned');
    expect(nodes).toEqual(
      new Set([
        'ladder',
        'gate:basic',
        'gate:required',
        'bound:green-low-carbon/pass',
        'total:Q',
        'total:QO',
        'total:QA',
      ]),
    );
  });
});

describe('the layout', () => {
  it.each([
    ['T/SGIPA 027', sgipa],
    ['105 indicators', large],
  ])('keeps the boxes of %s apart, each column in reading order', (_, ruleset) => {
    const boxes = sized(ruleset);
    const { places } = layoutGraph({ boxes, edges: graph(ruleset).edges });
    for (const [index, box] of boxes.entries()) {
      for (const other of boxes.slice(index + 1)) {
        const [a, b] = [places[box.id]!, places[other.id]!];
        const apart = a.x + box.width <= b.x || b.x + other.width <= a.x || a.y + box.height <= b.y;
        expect(apart, `${box.id} and ${other.id}`).toBe(true);
      }
    }
  });
});

describe('the arrangement', () => {
  const boxes = sized(sgipa);
  const { edges } = shown;
  const pieces = edges.map(({ id }, edge) => ({ id, edge, row: null, lit: false }));
  const { places, lines } = arrange({ boxes, edges, pieces, outcome: 200 });

  it('leads every edge from the right of its source to the left of its target', () => {
    for (const { id, source, target } of edges) {
      const [from, to] = [places[source]!, places[target]!];
      const { path, end } = lines[id]!;
      const [x, y] = /^M([-\d.]+) ([-\d.]+)/.exec(path)!.slice(1).map(Number);
      expect(x, id).toBe(from.x + 160);
      expect(y! >= from.y && y! <= from.y + 90, id).toBe(true);
      expect(end.x, id).toBe(to.x);
    }
  });

  it('lets no two edges leave a node, or reach it, at the same place', () => {
    const starts = edges.map(({ id }) => /^M[-\d.]+ [-\d.]+/.exec(lines[id]!.path)![0]);
    expect(new Set(starts).size).toBe(edges.length);
    const ends = edges.map(({ id }) => `${lines[id]!.end.x} ${lines[id]!.end.y}`);
    expect(new Set(ends).size).toBe(edges.length);
  });

  it('leaves none of a thousand boxes and their edges without a place', () => {
    const many: Box[] = Array.from({ length: 1000 }, (_, at) => ({
      id: `n${at}`,
      column: at % 3,
      width: 160,
      height: 90,
    }));
    const between = many
      .filter(({ column }) => column < 2)
      .map(({ id }, at) => ({ source: id, target: `n${3 * (at % 300) + 2}` }));
    const all = between.map((_, edge) => ({ id: `${edge}`, edge, row: null, lit: false }));
    expect(Object.keys(arrange({ boxes: many, edges: between, pieces: all, outcome: 0 }).lines)).toHaveLength(
      all.length,
    );
  });
});

describe('arrow keys on the canvas', () => {
  it.each([
    ['group:management', 'ArrowRight', 'total:QO'],
    ['total:Q', 'ArrowLeft', 'total:QO'],
    ['group:management', 'ArrowDown', 'group:infrastructure'],
    ['group:basic', 'ArrowUp', null],
    ['ladder', 'ArrowRight', null],
  ])('lead from %s by %s to %s', (from, key, to) => {
    expect(neighbour(shown, from, key)).toBe(to);
  });
});
