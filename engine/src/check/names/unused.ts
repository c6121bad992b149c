import { type Diagnostic, diagnostic, type DiagnosticCode } from '../../diagnostics/index.js';
import { placed } from '../../model/index.js';
import type { Check } from '../context.js';
import { referenceSites } from '../referenceSites.js';

type UnusedCode = Extract<DiagnosticCode, `unused-${string}`>;

/** Every text within a value. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

/**
 * What is declared and used nowhere; use under any alternative of a reading counts. A derived quantity needs no use:
 * it is a result by itself.
 */
export const unused: Check = (context) => {
  const { ruleset } = context;
  const changed = (ruleset.readings ?? []).flatMap((reading) =>
    reading.alternatives.flatMap((one) => textsOf(one.changes)),
  );
  // What entities look at is checked with them; here it only counts as used.
  changed.push(...textsOf(ruleset.entities));
  const references = new Set([...changed, ...referenceSites(context).map((site) => site.reference)]);
  const named = (key: string): Set<string> =>
    new Set([...changed, ...context.under<string>(key).map((one) => one.value)]);
  const look = (
    code: UnusedCode,
    list: readonly { readonly id: string }[] | undefined,
    place: string,
    used: (id: string) => boolean,
  ): Diagnostic[] =>
    placed(list, place)
      .filter(({ member }) => !used(member.id))
      .map((one) => diagnostic(code, one.place, { id: one.member.id }));
  const roundings = named('rounding');
  const conditions = named('condition');
  return [
    ...look('unused-rounding', ruleset.roundings, '/roundings', (id) => roundings.has(id)),
    ...look('unused-fact', ruleset.facts, '/facts', (id) => references.has(`fact:${id}`)),
    ...look('unused-parameter', ruleset.parameters, '/parameters', (id) => references.has(`parameter:${id}`)),
    ...look('unused-table', ruleset.tables, '/tables', (id) => references.has(`table:${id}`)),
    ...look('unused-condition', ruleset.conditions, '/conditions', (id) => conditions.has(id)),
    ...placed(ruleset.indicators, '/indicators').flatMap(({ member, place }) =>
      look('unused-input', member.inputs, `${place}/inputs`, (id) => references.has(`value:${member.code}/${id}`)),
    ),
  ];
};
