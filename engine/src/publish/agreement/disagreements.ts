import type { Result } from '@biaochi/schemas/types';
import type { ReferenceResult } from '../../reference/index.js';

/** The reference engine's answer to a complete assessment. */
export type CompleteReference = Extract<ReferenceResult, { status: 'complete' }>;

/** One place where the engines disagree, and what each says. */
export interface Disagreement {
  readonly place: string;
  readonly reference: unknown;
  readonly compiled: unknown;
}

type Flat = Map<string, unknown>;

function flatReference({ grade, suffixes, gates, totals, aggregates, indicators }: CompleteReference): Flat {
  const flat: Flat = new Map([['grade', grade]]);
  for (const [id, holds] of Object.entries(suffixes)) flat.set(`suffix ${id}`, holds);
  for (const [id, status] of Object.entries(gates)) flat.set(`gate ${id}`, status);
  for (const [id, exact] of Object.entries(totals)) flat.set(`total ${id}`, exact);
  for (const [id, exact] of Object.entries(aggregates)) flat.set(`aggregate ${id}`, exact);
  for (const [code, outcome] of Object.entries(indicators)) {
    flat.set(`status ${code}`, outcome.status);
    flat.set(`points ${code}`, outcome.points);
    flat.set(`level ${code}`, outcome.level);
  }
  return flat;
}

/** Null and absent say the same here: the indicator has none. */
function flatCompiled({ outcome, gates, totals, aggregates = {}, indicators }: Result): Flat {
  const flat: Flat = new Map([['grade', outcome.grade]]);
  for (const [id, { holds }] of Object.entries(outcome.suffixes ?? {})) flat.set(`suffix ${id}`, holds);
  for (const [id, gate] of Object.entries(gates)) flat.set(`gate ${id}`, gate.status);
  for (const [id, total] of Object.entries(totals)) flat.set(`total ${id}`, total.exact);
  for (const [id, { exact }] of Object.entries(aggregates)) flat.set(`aggregate ${id}`, exact);
  for (const [code, { status, points, exact, level }] of Object.entries(indicators)) {
    flat.set(`status ${code}`, status);
    flat.set(`points ${code}`, exact ?? points ?? undefined);
    flat.set(`level ${code}`, level ?? undefined);
  }
  return flat;
}

/** Every place where the compiled engine's result differs from the reference's on a complete assessment. */
export function disagreements(reference: CompleteReference, compiled: Result): Disagreement[] {
  const [wanted, seen] = [flatReference(reference), flatCompiled(compiled)];
  const found: Disagreement[] = [];
  for (const place of new Set([...wanted.keys(), ...seen.keys()])) {
    if (wanted.get(place) === seen.get(place)) continue;
    found.push({ place, reference: wanted.get(place), compiled: seen.get(place) });
  }
  const { status, possible } = compiled.outcome;
  if (status !== 'decided' || possible.length !== 1 || possible[0] !== reference.grade) {
    found.push({ place: 'outcome', reference: reference.grade, compiled: possible.join() });
  }
  return found;
}
