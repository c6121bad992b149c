import { diagnostic } from '../../diagnostics/index.js';
import type { Check } from '../context.js';
import { referenceSites } from '../referenceSites.js';
import { resolveReference, splitReference } from '../references.js';

/** What a derived quantity may be computed from: what was entered, and other derived quantities. */
const derivedFrom = ['fact', 'value', 'parameter', 'derived'];

/** References that stand for nothing, that are no number where one is needed, or that do not belong there. */
export const references: Check = (context) =>
  referenceSites(context).flatMap(({ reference, place, needsNumber }) => {
    const resolved = resolveReference(reference, context);
    if ('fault' in resolved) return [resolved.fault(place)];
    const { kind } = resolved.meaning;
    if (needsNumber && kind !== 'number') return [diagnostic('number-needed', place, { fact: reference, kind })];
    const [space] = splitReference(reference);
    if (!place.startsWith('/derived/') || derivedFrom.includes(space)) return [];
    const allowed = derivedFrom.map((one) => `${one}:`);
    return [diagnostic('reference-not-here', place, { seen: reference, allowed })];
  });
