import { readingDigest } from '@biaochi/engine';
import type { Command } from './command.js';

/** Confirms readings as they stand: that each question is one, and that the default is what shall be read. */
export const confirmReadings = (ids: readonly string[]): Command => ({
  label: 'confirmReadings',
  params: { count: ids.length },
  run: (draft) => {
    const readings = draft.ruleset.readings ?? [];
    const fresh = readings.filter(({ id }) => ids.includes(id));
    const others = (draft.confirmedReadings ?? []).filter(({ reading }) => !ids.includes(reading));
    const confirmed = fresh.map((reading) => ({ reading: reading.id, digest: readingDigest(reading) }));
    return { ...draft, confirmedReadings: [...others, ...confirmed] };
  },
});
