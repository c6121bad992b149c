import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { byKey, ordered, placed, type ScaleScoring } from '../../model/index.js';
import { type Interval, intersect, subtractInterval, toDecimal } from '../../numbers/index.js';
import { rangeInterval } from '../../scoring/index.js';
import type { Check, CheckContext } from '../context.js';
import { Domains } from '../domain.js';
import { exampleIn, stretchText } from '../numberLine.js';
import { meaningOf, splitReference } from '../references.js';

/** Bands that overlap, that the quantity never falls into, and stretches of it that no band answers. */
export const bands: Check = (context) => {
  if (!context.readable) return [];
  const domains = new Domains(context);
  return placed(context.ruleset.indicators, '/indicators').flatMap(({ member: { scoring }, place }) => {
    if (scoring.method !== 'scale' || meaningOf(scoring.quantity, context)?.kind !== 'number') return [];
    return bandsOf(scoring, `${place}/scoring`, domains.of(scoring.quantity), unitOf(scoring.quantity, context));
  });
};

/** The unit in which a number is stated, '' where none is. */
export function unitOf(
  reference: string,
  { facts, parameters, tables, derived, aggregates, indicators }: CheckContext,
): string {
  const [space, name] = splitReference(reference);
  const [code = '', id = ''] = name.split('/');
  const named = {
    fact: facts.get(name),
    parameter: parameters.get(name),
    table: tables.get(name),
    derived: derived.get(name),
    aggregate: aggregates.get(name)?.aggregate,
  };
  const stated = space === 'value' ? byKey(indicators.get(code)?.inputs).get(id) : named[space as keyof typeof named];
  return stated?.unit ?? '';
}

function bandsOf(scoring: ScaleScoring, place: string, domain: Interval, unit: string): Diagnostic[] {
  const found: Diagnostic[] = [];
  const at = `${place}/bands`;
  const places = new Map(placed(scoring.bands, at).map((one) => [one.member, one.place]));
  const spans = ordered(scoring.bands).map((band) => ({ band, span: rangeInterval(band.range) }));
  let rest = [domain];
  for (const [index, { band, span }] of spans.entries()) {
    const own = places.get(band)!;
    if (intersect(span, domain) === null) {
      const range = stretchText(domain);
      found.push(diagnostic('band-unreachable', own, { quantity: scoring.quantity, range, unit }));
    }
    for (const earlier of spans.slice(0, index)) {
      const both = intersect(span, earlier.span);
      if (both === null) continue;
      const example = toDecimal(exampleIn(both));
      found.push(diagnostic('band-overlap', own, { first: earlier.band.id, second: band.id, example, unit }));
    }
    rest = rest.flatMap((piece) => subtractInterval(piece, span));
  }
  for (const gap of scoring.bands.length === 0 ? [] : rest) {
    const example = toDecimal(exampleIn(gap));
    found.push(diagnostic('band-gap', at, { gap: stretchText(gap), example, unit }));
  }
  return found;
}
