import { diagnostic } from '../../diagnostics/index.js';
import { type Condition, joinAddress, readByTotal, type Scoring, type Total } from '../../model/index.js';
import { comparedFact, nodesOf } from '../conditionNodes.js';
import type { Check, CheckContext } from '../context.js';
import { splitReference } from '../references.js';

/** A node of the computation, kind:name, with its place and the nodes it rests on. */
interface Node {
  readonly place: string;
  readonly on: readonly string[];
}

/** The node that computes a reference, or none for one that is entered. */
function nodeOf(reference: string): string[] {
  const [space, name] = splitReference(reference);
  if (space === 'table' || space === 'derived' || space === 'total') return [reference];
  return space === 'status' || space === 'points' || space === 'level' ? [`indicator:${name}`] : [];
}

function ofCondition(condition: Condition | undefined): string[] {
  if (!condition) return [];
  return nodesOf({ value: condition, place: '' }).flatMap(({ value }) => [
    ...(value.condition === undefined ? [] : [`condition:${value.condition}`]),
    ...(value.fact === undefined ? [] : nodeOf(value.fact)),
    ...nodeOf(comparedFact(value.value) ?? ''),
  ]);
}

function ofScoring(scoring: Scoring): string[] {
  if ('quantity' in scoring) return nodeOf(scoring.quantity);
  if (scoring.method === 'formula') return Object.values(scoring.formula.where).flatMap(nodeOf);
  return scoring.method === 'levels' ? scoring.levels.flatMap((level) => ofCondition(level.when)) : [];
}

function ofTotal(total: Total, context: CheckContext): string[] {
  return 'members' in total
    ? context.membersOf(total.members).map((member) => `indicator:${member.code}`)
    : readByTotal(total).flatMap(nodeOf);
}

function nodesOfRuleset(context: CheckContext): Map<string, Node> {
  const nodes = new Map<string, Node>();
  const add = (kind: string, list: string, name: string, on: readonly string[]): void => {
    nodes.set(`${kind}:${name}`, { place: joinAddress(list, name), on });
  };
  for (const [id, { cases }] of context.tables) {
    add(
      'table',
      'tables',
      id,
      cases.flatMap(({ when }) => ofCondition(when)),
    );
  }
  for (const [id, { formula }] of context.derived) {
    add('derived', 'derived', id, Object.values(formula.where).flatMap(nodeOf));
  }
  for (const [id, { when }] of context.named) add('condition', 'conditions', id, ofCondition(when));
  for (const [code, { applicability, scoring }] of context.indicators) {
    add('indicator', 'indicators', code, [...ofCondition(applicability.when), ...ofScoring(scoring)]);
  }
  for (const [id, total] of context.totals) add('total', 'totals', id, ofTotal(total, context));
  for (const [code, { parent }] of context.groups) {
    add('group', 'groups', code, parent === undefined ? [] : [`group:${parent}`]);
  }
  return nodes;
}

/** Computations, named conditions and groups that lead back to themselves, each with its path. */
export const cycles: Check = (context) => {
  const nodes = nodesOfRuleset(context);
  const state = new Map<string, 'open' | 'done'>();
  const told = new Set<string>();
  const found: { place: string; path: string[] }[] = [];
  for (const root of nodes.keys()) {
    // A stack of our own: a chain may be longer than the call stack is deep.
    const path: { name: string; next: number }[] = state.has(root) ? [] : [{ name: root, next: 0 }];
    while (path.length > 0) {
      const top = path.at(-1)!;
      state.set(top.name, 'open');
      const on = nodes.get(top.name)!.on[top.next++];
      if (on === undefined) {
        state.set(top.name, 'done');
        path.pop();
      } else if (state.get(on) === 'open') {
        const names = path.map((step) => step.name);
        const cycle = [...names.slice(names.indexOf(on)), on];
        if (!cycle.some((name) => told.has(name))) found.push({ place: nodes.get(on)!.place, path: cycle });
        for (const name of cycle) told.add(name);
      } else if (!state.has(on) && nodes.has(on)) path.push({ name: on, next: 0 });
    }
  }
  return found.map(({ place, path }) => diagnostic('cycle', place, { path }));
};
