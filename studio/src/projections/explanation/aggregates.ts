import { aggregatesOf } from '@biaochi/engine';
import type { Draft } from './line.js';
import { numberLine } from './quantities.js';
import type { Scope } from './scope.js';

/** What entities are combined into as a line; beneath it how many there are, then what each of them brings. */
export function aggregateLine(scope: Scope, at: string): Draft {
  const written = aggregatesOf(scope.catalog.ruleset).find(
    ({ list, aggregate }) => `${list.id}/${aggregate.id}` === at,
  );
  const how = scope.word(`aggregate.${written?.aggregate.method ?? 'mean'}`);
  const because = scope.result.aggregates?.[at]?.because;
  return numberLine(scope, `aggregate:${at}`, (name, value) => scope.tell('aggregate.line', { name, how, value }), {
    anchor: written?.aggregate.anchor,
    because,
  });
}
