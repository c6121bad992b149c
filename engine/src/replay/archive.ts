import { type Result, sameJson } from '../model/index.js';

/** The heart of a result, as an archive keeps it: what was found, without why. */
export interface KeptResult {
  readonly ruleset: Result['ruleset'];
  readonly outcome: Pick<Result['outcome'], 'status' | 'grade' | 'possible'>;
  readonly gates: Readonly<Record<string, string>>;
  readonly totals: Readonly<Record<string, Pick<Result['totals'][string], 'exact' | 'min' | 'max'>>>;
  readonly indicators: Readonly<Record<string, Omit<Result['indicators'][string], 'because'>>>;
}

/** A past assessment, with its result of the day where it was kept. */
export interface PastCase {
  readonly assessment: unknown;
  readonly result: KeptResult | null;
}

const entries = <T, U>(record: Readonly<Record<string, T>>, keep: (value: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, keep(value)]));

/** What an archive keeps of a result. */
export function keptResult({ ruleset, outcome, gates, totals, indicators }: Result): KeptResult {
  const { status, grade, possible } = outcome;
  return {
    ruleset,
    outcome: { status, grade, possible },
    gates: entries(gates, (gate) => gate.status),
    totals: entries(totals, ({ exact, min, max }) => ({ exact, min, max })),
    indicators: entries(indicators, ({ because: _, ...kept }) => kept),
  };
}

/** A line of an archive: an assessment, or `{ assessment, result }`. */
export function pastCase(value: unknown): PastCase {
  if (typeof value === 'object' && value !== null && 'assessment' in value) {
    const { assessment, result = null } = value as { assessment: unknown; result?: KeptResult | null };
    return { assessment, result };
  }
  return { assessment: value, result: null };
}

/** The parts of a kept result, as places, that come out differently now; none where it is identical. */
export function changedSince(kept: KeptResult, now: KeptResult): string[] {
  const parts: string[] = [];
  if (!sameJson(kept.outcome, now.outcome)) parts.push('/outcome');
  for (const part of ['gates', 'totals', 'indicators'] as const) {
    const ids = new Set([...Object.keys(kept[part]), ...Object.keys(now[part])]);
    for (const id of ids) if (!sameJson(kept[part][id], now[part][id])) parts.push(`/${part}/${id}`);
  }
  return parts;
}
