import { ordered } from '@biaochi/engine';
import type { Note, Reading, Ruleset } from '@biaochi/schemas/types';

/** The doubtful places shown at an indicator: readings, which change results, and notes, which do not. */
export interface Concerns {
  readings: Reading[];
  notes: Note[];
}

/** What concerns an indicator, in order. */
export function concernsOf(ruleset: Ruleset, code: string): Concerns {
  const concerns = ({ indicators }: { indicators?: string[] }): boolean => indicators?.includes(code) ?? false;
  return {
    readings: ordered(ruleset.readings).filter(concerns),
    notes: ordered(ruleset.notes).filter(concerns),
  };
}
