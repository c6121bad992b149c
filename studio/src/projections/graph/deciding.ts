import { boundHolds } from '../explanation/bounds.js';
import { decides } from '../explanation/groups.js';
import type { Scope, Stand } from '../explanation/scope.js';
import type { Graph, GraphEdge } from './node.js';

/** The path through the graph that settled the verdict: lit edges by id with the members that lit them, and lit nodes. */
export interface DecidingPath {
  readonly stand: Stand;
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly nodes: ReadonlySet<string>;
}

/**
 * What settled a verdict, followed back from the ladder: every demand that failed (that holds, that is open), what it rests
 * on, and at the groups the members that lost points (that are open). A verdict reached lights nothing before the totals,
 * because there everything counts.
 */
export function decidingPath(graph: Graph, scope: Scope): DecidingPath {
  const lit = new Map<string, readonly string[]>();
  const nodes = new Set<string>(['ladder']);
  const into = (target: string): GraphEdge[] =>
    graph.edges.filter((edge) => edge.target === target && edge.kind !== 'fact');
  const follow = (target: string): void => {
    for (const edge of into(target)) {
      const members = membersThatDecide(scope, edge);
      if (edge.source.startsWith('group:') && (members.length === 0 || scope.stand === 'earned')) continue;
      lit.set(edge.id, members);
      nodes.add(edge.source);
      if (edge.source.startsWith('total:')) follow(edge.source);
    }
  };
  for (const edge of into('ladder')) {
    if (!settles(scope, edge.source)) continue;
    lit.set(edge.id, []);
    nodes.add(edge.source);
    follow(edge.source);
  }
  return { stand: scope.stand, edges: lit, nodes };
}

function settles(scope: Scope, id: string): boolean {
  if (scope.stand === 'earned')
    return !id.startsWith('bound:') || id.startsWith(`bound:${scope.result.outcome.grade}/`);
  return demandHolds(scope, id) === (scope.stand === 'lost' ? false : null);
}

/** Whether the gate or bound of a node holds; null while that is open, and for any other node. */
export function demandHolds(scope: Scope, id: string): boolean | null {
  if (id.startsWith('gate:')) {
    const status = scope.result.gates[id.slice('gate:'.length)]?.status;
    return status === 'pass' ? true : status === 'fail' ? false : null;
  }
  const [gradeId, boundId] = id.slice('bound:'.length).split('/');
  const grade = scope.catalog.ruleset.grades.find((each) => each.id === gradeId);
  const bound = grade?.bounds?.find((each) => each.id === boundId);
  return bound === undefined ? null : boundHolds(scope, bound);
}

function membersThatDecide(scope: Scope, edge: GraphEdge): readonly string[] {
  if (edge.target.startsWith('gate:')) {
    const gate = scope.result.gates[edge.target.slice('gate:'.length)];
    const named = scope.stand === 'open' ? gate?.unknown : gate?.failed;
    return edge.members.filter((code) => named?.includes(code));
  }
  return edge.members.filter((code) => decides(scope.stand, scope.result.indicators[code]?.status ?? 'unknown'));
}
