import type { Past, PastResult, Result } from '@biaochi/schemas/types';
import { type Diagnostic, diagnostic, seenText } from '../diagnostics/index.js';
import { joinAddress, quickJson, readJson, sameJson, validateShape } from '../model/index.js';
import { isObject } from './object.js';

/** The result of the day, as far as it was kept. */
export type KeptResult = NonNullable<PastResult>;

/** A past assessment, as it was, with its result of the day where one was kept. */
export interface PastCase {
  readonly assessment: object;
  readonly result: KeptResult | null;
}

/** What an entry of an archive holds, or null with the findings that say why it cannot be read. */
export interface PastReading {
  readonly past: PastCase | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** An entry of an archive from its text: an assessment, or `{ assessment, result }`. */
export function readPast(text: string): PastReading {
  const quick = quickJson(text);
  const { value, diagnostics } = quick === undefined ? readJson(text) : { value: quick, diagnostics: [] };
  if (value === undefined) return { past: null, diagnostics };
  if (!isObject(value)) {
    const wrong = diagnostic('assessment-wrong-type', '', { expected: 'object', seen: seenText(value) });
    return { past: null, diagnostics: [wrong] };
  }
  // A bare assessment may have anything wrong in it: that is for its evaluation to say.
  if (!('assessment' in value)) return { past: { assessment: value, result: null }, diagnostics: [] };
  const shape = validateShape<Past>('past', value);
  if (!shape.document) return { past: null, diagnostics: shape.diagnostics };
  const { assessment, result = null } = shape.document;
  return { past: { assessment, result }, diagnostics: [] };
}

const each = <T, U>(record: Readonly<Record<string, T>>, keep: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, keep(value)]));

/** What an archive keeps of a result: what was found, without why. */
export function keptResult({ ruleset, outcome, gates, totals, derived, indicators }: Result) {
  const { status, grade, possible } = outcome;
  return {
    ruleset,
    outcome: { status, grade, possible },
    gates: each(gates, (gate) => gate.status),
    totals: each(totals, ({ exact, min, max }) => ({ exact, min, max })),
    derived: each(derived, ({ exact, min, max }) => ({ exact, min, max })),
    indicators: each(indicators, ({ because: _, ...kept }) => kept),
  } satisfies KeptResult;
}

/** Whether all that was stated, reasons aside, is so now. */
function agrees(stated: unknown, now: unknown): boolean {
  if (!isObject(stated) || !isObject(now)) return sameJson(stated, now);
  return Object.entries(stated).every(([key, value]) => key === 'because' || sameJson(value, now[key]));
}

/** The parts of a result of the day, as places in it, that come out differently now; what it leaves out may be anything. */
export function changedSince(past: KeptResult, now: Result): string[] {
  const changed = agrees(past.outcome, now.outcome) ? [] : ['/outcome'];
  const stated = { ...past, gates: past.gates && each(past.gates, (gate) => (isObject(gate) ? gate['status'] : gate)) };
  const found = { ...now, gates: each(now.gates, (gate) => gate.status) };
  for (const part of ['gates', 'totals', 'derived', 'indicators'] as const) {
    const before: Readonly<Record<string, unknown>> | undefined = stated[part];
    if (!before) continue;
    const after: Readonly<Record<string, unknown>> = found[part];
    const ids = new Set([...Object.keys(before), ...Object.keys(after)]);
    for (const id of ids) if (!agrees(before[id], after[id])) changed.push(joinAddress(part, id));
  }
  return changed;
}
