import type { Diagnostic } from '../diagnostics/index.js';
import { type EntityList, entityRuleset, joinAddress, type Ruleset, takenBy, type Total } from '../model/index.js';

/** Behind every order that an author gives. */
const LATER = 1_000_000;

/** What an aggregate takes of an entity, as a total: so its references, roundings and units are checked as anywhere. */
function totalsOf({ aggregates }: EntityList): Total[] {
  return aggregates.map((aggregate): Total => {
    const { id, order, label, rounding } = aggregate;
    const taken = takenBy(aggregate);
    const formula = {
      text: taken.map(({ field }) => field).join(' * ') || '1',
      where: Object.fromEntries(taken.map(({ field, reference }) => [field, reference])),
    };
    return { method: 'formula', id, order, label, formula, ...(rounding !== undefined && { rounding }) };
  });
}

/** One entity of a list as a ruleset to be checked; its own facts stand first, so that places count from them. */
export function inspectedRuleset(ruleset: Ruleset, list: EntityList): Ruleset {
  const whole = entityRuleset(ruleset, list);
  const shared = whole.facts!.slice(0, whole.facts!.length - list.facts.length);
  const facts = [...list.facts, ...shared.map((fact, index) => ({ ...fact, order: LATER + index }))];
  return { ...whole, facts, totals: totalsOf(list) };
}

/** Where a part of the checked ruleset stands in the real one; null where it is not the list's own. */
function placeIn(list: EntityList, place: string): string | null {
  const at = joinAddress('entities', list.id);
  const [, part = '', key = '', ...rest] = place.split('/');
  const isOwnFact = key.startsWith('#') || list.facts.some(({ id }) => joinAddress(id) === `/${key}`);
  if (part === 'facts') return isOwnFact ? at + place : null;
  if (part === 'tables' || part === 'derived') return at + place;
  const aggregate = `${at}/aggregates/${key}`;
  if (part === 'totals') {
    const field = rest[0] === 'formula' ? (rest[1] === 'where' ? [rest[2]!] : []) : rest;
    return [aggregate, ...field].join('/');
  }
  // /gates/ID/conditions/ID/when…
  return part === 'gates' && rest[2] === 'when' ? [aggregate, ...rest.slice(2)].join('/') : null;
}

/** What was found in the checked ruleset, at its places in the real one; what is not the list's own is left out. */
export function placedInList(list: EntityList, found: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return found.flatMap((finding) => {
    const place = placeIn(list, finding.place);
    const name = `${finding.code} ${place}`;
    if (place === null || seen.has(name)) return [];
    seen.add(name);
    const { first } = finding.params as { first?: unknown };
    const params =
      typeof first === 'string' ? { ...finding.params, first: placeIn(list, first) ?? first } : finding.params;
    return [{ ...finding, place, params } as Diagnostic];
  });
}
