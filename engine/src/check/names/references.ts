import { diagnostic } from '../../diagnostics/index.js';
import type { Check } from '../context.js';
import { referenceSites } from '../referenceSites.js';
import { resolveReference, splitReference } from '../references.js';

/** What a derived quantity or a reference table may rest on: what was entered, tables and derived quantities. */
const derivedFrom = ['fact', 'value', 'parameter', 'table', 'derived'];

/** References that stand for nothing, that are no number where one is needed, or that do not belong there. */
export const references: Check = (context) =>
  referenceSites(context).flatMap(({ reference, place, needsNumber }) => {
    const resolved = resolveReference(reference, context);
    if ('fault' in resolved) return [resolved.fault(place)];
    const { kind } = resolved.meaning;
    if (needsNumber && kind !== 'number') return [diagnostic('number-needed', place, { fact: reference, kind })];
    const [space] = splitReference(reference);
    if (!/^\/(derived|tables)\//.test(place) || derivedFrom.includes(space)) return [];
    const allowed = derivedFrom.map((one) => `${one}:`);
    return [diagnostic('reference-not-here', place, { seen: reference, allowed })];
  });
