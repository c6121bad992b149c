import type { Assessment, Change } from '@biaochi/schemas/types';
import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';

/** What is open in one standard: the place selected in it, and the fixture on the trial bench with its edits. */
export interface StandardSession {
  /** A place in the ruleset, such as `/indicators/21`, `/totals/Q`, `/gates/required`, `/grades`. */
  selected: string | null;
  fixtureId: string | null;
  /** The chosen fixture's assessment after edits; null while nothing is edited. */
  edited: Assessment | null;
  /** Readings that the bench is switched to, by id; absent while it is as the standard takes them. */
  readings?: Readonly<Record<string, string>>;
  /** Changes that are tried beside the document; absent while nothing is. */
  trial?: readonly Change[];
}

interface Session {
  standards: Record<string, StandardSession>;
  update: (standardId: string, change: Partial<StandardSession>) => void;
}

export const freshSession: StandardSession = { selected: null, fixtureId: null, edited: null };

/** The session of each standard opened in this tab; kept while the tab is open, so that loading the page anew loses no edit. */
export const useSession = create<Session>()(
  persist(
    (set) => ({
      standards: {},
      update: (standardId, change) =>
        set(({ standards }) => ({
          standards: { ...standards, [standardId]: { ...(standards[standardId] ?? freshSession), ...change } },
        })),
    }),
    {
      name: 'biaochi.session',
      version: 1,
      storage: createJSONStorage(() => sessionStorage),
      partialize: ({ standards }) => ({ standards }),
    },
  ),
);
