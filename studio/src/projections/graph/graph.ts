import { aggregatesOf, ordered, readByTotal, referencesOf, VETO_GATE } from '@biaochi/engine';
import type { Class, Indicator, Ruleset, Total } from '@biaochi/schemas/types';
import { factsByUse } from '../form/factsByUse.js';
import { catalogOf, type Catalog } from '../words/catalog.js';
import { readReference } from '../words/reference.js';
import type { EdgeKind, Graph, GraphEdge, GraphNode } from './node.js';
import { inputNodeOf, inputsOf } from './references.js';

const INPUTS = 0;
const GROUPS = 1;
const TOTALS = 2;

/** A ruleset as a graph: inputs, groups, totals by how deep they rest on each other, gates and bounds, and the ladder. */
export function graph(ruleset: Ruleset): Graph {
  const catalog = catalogOf(ruleset);
  const depth = depths(catalog);
  const gates = TOTALS + Math.max(0, ...depth.values()) + (depth.size > 0 ? 1 : 0);
  const nodes: GraphNode[] = [
    ...inputNodes(catalog),
    ...catalog.topGroups.map((group): GraphNode => ({
      kind: 'group',
      id: `group:${group.code}`,
      column: GROUPS,
      code: group.code,
      indicators: catalog.indicators.filter((each) => catalog.topGroupOf(each) === group).map((each) => each.code),
    })),
    ...catalog.totals.map((total): GraphNode => ({
      kind: 'total',
      id: `total:${total.id}`,
      column: TOTALS + (depth.get(total.id) ?? 0),
      total: total.id,
    })),
    ...catalog.gates.map((gate): GraphNode => ({ kind: 'gate', id: `gate:${gate.id}`, column: gates, gate: gate.id })),
    ...(catalog.indicators.some((each) => each.veto !== undefined)
      ? [{ kind: 'gate', id: `gate:${VETO_GATE}`, column: gates, gate: VETO_GATE } as const]
      : []),
    ...ordered(ruleset.grades).flatMap((grade) =>
      ordered(grade.bounds).map((bound): GraphNode => ({
        kind: 'bound',
        id: `bound:${grade.id}/${bound.id}`,
        column: gates,
        grade: grade.id,
        bound: bound.id,
      })),
    ),
    { kind: 'ladder', id: 'ladder', column: gates + 1 },
  ];
  const ids = new Set(nodes.map((node) => node.id));
  const edges = [...inputEdges(catalog), ...totalEdges(catalog), ...gateEdges(catalog), ...ladderEdges(catalog)];
  return { nodes, edges: merged(edges).filter((edge) => ids.has(edge.source) && ids.has(edge.target)) };
}

/** What is entered and bears on the result; quantities that are only reported stand on the bench. */
function inputNodes({ ruleset, indicators }: Catalog): GraphNode[] {
  const { asked, quantities } = factsByUse(ruleset);
  const facts = [
    ...asked.map((fact) => `fact:${fact.id}`),
    ...ordered(ruleset.parameters).map((parameter) => `parameter:${parameter.id}`),
  ];
  const checks = indicators.flatMap(({ code, scoring }) =>
    'checks' in scoring ? ordered(scoring.checks).map((check) => `check:${code}/${check.id}`) : [],
  );
  const values = indicators.flatMap(({ code, inputs }) => ordered(inputs).map((input) => `value:${code}/${input.id}`));
  const derived = [
    ...aggregatesOf(ruleset).map(({ list, aggregate }) => `aggregate:${list.id}/${aggregate.id}`),
    ...ordered(ruleset.tables).map(({ id }) => `table:${id}`),
    ...ordered(ruleset.derived)
      .filter((each) => !quantities.includes(each))
      .map(({ id }) => `derived:${id}`),
  ];
  const nodes: GraphNode[] = [];
  if (facts.length > 0) nodes.push({ kind: 'facts', id: 'facts', column: INPUTS, rows: facts });
  if (checks.length > 0) nodes.push({ kind: 'checks', id: 'checks', column: INPUTS, rows: checks });
  if (values.length + derived.length > 0) {
    nodes.push({ kind: 'measures', id: 'measures', column: INPUTS, rows: values, derived });
  }
  return nodes;
}

/** How many totals a total rests on, one above the other; a cycle, which the checks report, ends where it closes. */
function depths({ totals, total }: Catalog): ReadonlyMap<string, number> {
  const known = new Map<string, number>();
  const depthOf = (id: string, path: readonly string[]): number => {
    const at = total.get(id);
    if (at === undefined || path.includes(id)) return 0;
    const beneath = totalsIn(at).map((each) => depthOf(each, [...path, id]) + 1);
    const depth = Math.max(0, ...beneath);
    known.set(id, depth);
    return depth;
  };
  for (const each of totals) depthOf(each.id, []);
  return known;
}

function totalsIn(total: Total): string[] {
  return readByTotal(total).flatMap((reference) => {
    const { space, name } = readReference(reference);
    return space === 'total' ? [name] : [];
  });
}

function edge(source: string, target: string, kind: EdgeKind, members: readonly string[] = []): GraphEdge {
  return { id: `${source}>${target}:${kind}`, source, target, kind, members };
}

function groupOf(catalog: Catalog, indicator: Indicator): string {
  return `group:${catalog.topGroupOf(indicator)?.code ?? indicator.group}`;
}

function inputEdges(catalog: Catalog): GraphEdge[] {
  return catalog.indicators.flatMap((indicator) =>
    inputsOf(catalog.ruleset, indicator).flatMap((reference) => {
      const source = inputNodeOf(reference);
      return source === undefined ? [] : [edge(source, groupOf(catalog, indicator), 'fact', [indicator.code])];
    }),
  );
}

const POINTS: Record<Class['kind'], EdgeKind> = {
  basic: 'scored',
  required: 'scored',
  scored: 'scored',
  bonus: 'bonus',
};

function totalEdges(catalog: Catalog): GraphEdge[] {
  return catalog.totals.flatMap((total) => {
    const target = `total:${total.id}`;
    if ('members' in total) {
      return catalog
        .members(total.members)
        .map((member) => edge(groupOf(catalog, member), target, kindOf(catalog, member), [member.code]));
    }
    return readByTotal(total).flatMap((reference) => {
      const { space, name } = readReference(reference);
      if (space === 'total') return [edge(reference, target, kindOfTotal(catalog, name))];
      const indicator = catalog.indicator.get(name);
      const input = inputNodeOf(reference);
      if (input !== undefined) return [edge(input, target, 'fact')];
      return indicator === undefined
        ? []
        : [edge(groupOf(catalog, indicator), target, kindOf(catalog, indicator), [indicator.code])];
    });
  });
}

function kindOf(catalog: Catalog, indicator: Indicator): EdgeKind {
  return POINTS[catalog.classOf(indicator)?.kind ?? 'scored'];
}

/** A total of nothing but bonus points passes a bonus on. */
function kindOfTotal(catalog: Catalog, id: string): EdgeKind {
  const total = catalog.total.get(id);
  if (total === undefined || !('members' in total)) return 'scored';
  const members = catalog.members(total.members);
  return members.length > 0 && members.every((member) => kindOf(catalog, member) === 'bonus') ? 'bonus' : 'scored';
}

function gateEdges(catalog: Catalog): GraphEdge[] {
  const declared = catalog.gates.flatMap((gate) => [
    ...catalog
      .members(gate.members)
      .map((member) => edge(groupOf(catalog, member), `gate:${gate.id}`, 'required', [member.code])),
    ...ordered(gate.conditions).flatMap((condition) =>
      readEdges(catalog, referencesOf(condition.when, catalog.ruleset), `gate:${gate.id}`),
    ),
  ]);
  const vetoes = catalog.indicators
    .filter((each) => each.veto !== undefined)
    .map((each) => edge(groupOf(catalog, each), `gate:${VETO_GATE}`, 'required', [each.code]));
  return [...declared, ...vetoes];
}

function ladderEdges(catalog: Catalog): GraphEdge[] {
  const { ruleset } = catalog;
  const bounds = ordered(ruleset.grades).flatMap((grade) =>
    ordered(grade.bounds).flatMap((bound) => {
      const id = `bound:${grade.id}/${bound.id}`;
      const limits = [bound.atLeast, bound.above, bound.atMost, bound.below];
      const read = limits.flatMap((limit) => (typeof limit === 'object' ? [limit.fact] : []));
      return [
        edge(`total:${bound.total}`, id, 'passes'),
        ...readEdges(catalog, read, id),
        edge(id, 'ladder', 'passes'),
      ];
    }),
  );
  const whens = ordered(ruleset.grades).flatMap((grade) =>
    readEdges(catalog, referencesOf(grade.when, ruleset), 'ladder'),
  );
  const gates = [...catalog.gates.map((gate) => gate.id), VETO_GATE].map((id) =>
    edge(`gate:${id}`, 'ladder', 'passes'),
  );
  return [...gates, ...bounds, ...whens];
}

/** The edges along which references are read by a condition further to the right. */
function readEdges(catalog: Catalog, references: readonly string[], target: string): GraphEdge[] {
  return references.flatMap((reference) => {
    const { space, name } = readReference(reference);
    if (space === 'total' || space === 'gate') return [edge(reference, target, 'fact')];
    const input = inputNodeOf(reference);
    if (input !== undefined) return [edge(input, target, 'fact')];
    const indicator = catalog.indicator.get(name);
    return indicator === undefined ? [] : [edge(groupOf(catalog, indicator), target, 'fact', [indicator.code])];
  });
}

/** Edges of the same two ends and kind as one, with the members of all. */
function merged(edges: readonly GraphEdge[]): GraphEdge[] {
  const byId = new Map<string, GraphEdge>();
  for (const each of edges) {
    const kept = byId.get(each.id);
    const members = kept === undefined ? each.members : [...new Set([...kept.members, ...each.members])];
    byId.set(each.id, { ...each, members });
  }
  return [...byId.values()];
}
