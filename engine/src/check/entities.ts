import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { type EntityList, placed, takenBy } from '../model/index.js';
import { intervalText, parseDecimal } from '../numbers/index.js';
import type { Check, CheckContext } from './context.js';
import { Domains } from './domain.js';
import { meaningOf } from './references.js';

/** Weights that may be negative; a broken ruleset has other findings first. */
function weights(list: EntityList, at: string, context: CheckContext): Diagnostic[] {
  const own = context.entity(list);
  if (!own.readable) return [];
  const domains = new Domains(own);
  return placed(list.aggregates, `${at}/aggregates`).flatMap(({ member, place }) =>
    takenBy(member).flatMap(({ field, reference }) => {
      const domain = domains.of(reference);
      if (
        field !== 'weight' ||
        meaningOf(reference, own)?.kind !== 'number' ||
        (domain.lo !== null && domain.lo.n >= 0n)
      )
        return [];
      const params = { seen: reference, range: intervalText(domain) };
      return [diagnostic('entity-weight-negative', `${place}/weight`, params)];
    }),
  );
}

/** Lists of entities: names that the enterprise has taken, how many there may be, and what their aggregates need. */
export const entities: Check = (context) => {
  const taken = new Set((context.ruleset.facts ?? []).map(({ id }) => id));
  return placed(context.ruleset.entities, '/entities').flatMap(({ member: list, place }) => {
    const { atLeast = 0, atMost = Infinity, aggregates, facts } = list;
    return [
      ...placed(facts, `${place}/facts`)
        .filter(({ member }) => taken.has(member.id))
        .map((one) => diagnostic('entity-fact-taken', `${one.place}/id`, { id: one.member.id })),
      ...(atLeast > atMost ? [diagnostic('entity-range', `${place}/atLeast`, { atLeast, atMost })] : []),
      ...(aggregates.length === 0 ? [diagnostic('list-empty', `${place}/aggregates`, { list: 'aggregates' })] : []),
      ...placed(aggregates, `${place}/aggregates`).flatMap(({ member, place: at }) =>
        member.method === 'share' && parseDecimal(member.scale) === null
          ? [diagnostic('decimal-unreadable', `${at}/scale`, { seen: String(member.scale) })]
          : [],
      ),
      ...weights(list, place, context),
    ];
  });
};
