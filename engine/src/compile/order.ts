import type { Ruleset } from '@biaochi/schemas/types';
import { aggregateReference, aggregatesOf } from '../model/index.js';
import {
  enteredReferences,
  formulaReferences,
  indicatorReferences,
  ownerOf,
  tableReferences,
  totalReferences,
} from './references.js';

/** What has to be computed: `aggregate:LIST/ID`, `table:ID`, `derived:ID`, `indicator:CODE` or `total:ID`. */
export type NodeName = string;

const INDICATOR_FACTS = new Set(['status', 'points', 'level']);
const COMPUTED = new Set(['aggregate', 'table', 'derived', 'total']);

/** The node that computes a reference, or null for one that is entered. */
export function nodeOf(reference: string): NodeName | null {
  const at = reference.indexOf(':');
  const space = reference.slice(0, at);
  if (INDICATOR_FACTS.has(space)) return `indicator:${reference.slice(at + 1)}`;
  return COMPUTED.has(space) ? reference : null;
}

/** Every node of a ruleset with the nodes it rests on, in the order of the document. */
export function dependencies(ruleset: Ruleset): Map<NodeName, NodeName[]> {
  const nodes = new Map<NodeName, NodeName[]>();
  const add = (name: NodeName, references: readonly string[]): void => {
    nodes.set(
      name,
      references.map(nodeOf).filter((node) => node !== null),
    );
  };
  // Entities rest on what is entered alone.
  for (const { list, aggregate } of aggregatesOf(ruleset)) add(aggregateReference(list.id, aggregate.id), []);
  for (const table of ruleset.tables ?? []) add(`table:${table.id}`, tableReferences(table, ruleset));
  for (const derived of ruleset.derived ?? []) add(`derived:${derived.id}`, formulaReferences(derived.formula));
  // An item also waits for the quantities that may throw it back.
  const judges = (ruleset.derived ?? []).map(({ id }) => ({
    id,
    codes: (enteredReferences(id, ruleset) ?? []).map(ownerOf),
  }));
  for (const one of ruleset.indicators) {
    const throwing = judges.filter(({ codes }) => codes.includes(one.code)).map(({ id }) => `derived:${id}`);
    add(`indicator:${one.code}`, [...indicatorReferences(one, ruleset), ...throwing]);
  }
  for (const total of ruleset.totals) add(`total:${total.id}`, totalReferences(total, ruleset));
  return nodes;
}

/** The nodes so ordered that each comes after all it rests on, or a cycle of them, first node repeated at its end. */
export function evaluationOrder(ruleset: Ruleset): { order: NodeName[] } | { cycle: NodeName[] } {
  const nodes = dependencies(ruleset);
  const order: NodeName[] = [];
  const state = new Map<NodeName, 'open' | 'done'>();
  for (const root of nodes.keys()) {
    // A stack of our own: a chain of derived quantities may be longer than the call stack is deep.
    const path: { name: NodeName; next: number }[] = state.has(root) ? [] : [{ name: root, next: 0 }];
    while (path.length > 0) {
      const top = path[path.length - 1]!;
      state.set(top.name, 'open');
      const on = nodes.get(top.name)![top.next++];
      if (on === undefined) {
        state.set(top.name, 'done');
        order.push(top.name);
        path.pop();
      } else if (state.get(on) === 'open') {
        const names = path.map((step) => step.name);
        return { cycle: [...names.slice(names.indexOf(on)), on] };
      } else if (!state.has(on) && nodes.has(on)) path.push({ name: on, next: 0 });
    }
  }
  return { order };
}
