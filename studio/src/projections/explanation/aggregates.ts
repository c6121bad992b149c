import { aggregatesOf } from '@biaochi/engine';
import { number } from '../words/sentence.js';
import { draft, type Draft } from './line.js';
import { nameOf } from './names.js';
import { reasonLines } from './reasons.js';
import type { Scope } from './scope.js';
import { seenValue } from './seen.js';

/** What entities are combined into as a line; beneath it how many there are, then what each of them brings. */
export function aggregateLine(scope: Scope, name: string): Draft {
  const written = aggregatesOf(scope.catalog.ruleset).find(
    ({ list, aggregate }) => `${list.id}/${aggregate.id}` === name,
  );
  const reference = `aggregate:${name}`;
  const seen = seenValue(scope, reference);
  const value = number(seen.text, reference, seen.known ? 'plain' : 'unknown');
  return draft({
    kind: 'derived',
    subject: reference,
    mark: seen.known ? null : 'unknown',
    text: scope.tell('aggregate.line', {
      name: nameOf(scope, reference),
      how: scope.word(`aggregate.${written?.aggregate.method ?? 'mean'}`),
      value,
    }),
    value: seen.text,
    clause: written?.aggregate.anchor ?? null,
    deciding: true,
    children: reasonLines(scope, scope.result.aggregates?.[name]?.because ?? []),
  });
}
