import type { Assessment } from '@biaochi/schemas/types';
import { create } from 'zustand';

/** What is open in one standard: the place selected in it, and the fixture on the trial bench with its edits. */
export interface StandardSession {
  /** A place in the ruleset, such as `/indicators/21`, `/totals/Q`, `/gates/required`, `/grades`. */
  selected: string | null;
  fixtureId: string | null;
  /** The chosen fixture's assessment after edits; null while nothing is edited. */
  edited: Assessment | null;
}

interface Session {
  standards: Record<string, StandardSession>;
  update: (standardId: string, change: Partial<StandardSession>) => void;
}

export const freshSession: StandardSession = { selected: null, fixtureId: null, edited: null };

/** The session of each standard opened since the page was loaded; not saved. */
export const useSession = create<Session>()((set) => ({
  standards: {},
  update: (standardId, change) =>
    set(({ standards }) => ({
      standards: { ...standards, [standardId]: { ...(standards[standardId] ?? freshSession), ...change } },
    })),
}));
