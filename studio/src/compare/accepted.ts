import type { DiffEntry } from '@biaochi/schemas/types';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';

interface Accepted {
  /** The changes that were accepted, by draft. */
  readonly of: Readonly<Record<string, readonly string[]>>;
  readonly turn: (draft: string, key: string) => void;
}

/** What tells a change from what it may become later: accepted is what stands there now. */
export const keyOfEntry = ({ op, at, after }: DiffEntry): string => `${op} ${at} ${JSON.stringify(after) ?? ''}`;

/** The changes of drafts that this reader has looked at and accepted; kept in the browser. */
export const useAccepted = create<Accepted>()(
  persist(
    (set) => ({
      of: {},
      turn: (draft, key) =>
        set(({ of }) => {
          const known = of[draft] ?? [];
          const next = known.includes(key) ? known.filter((one) => one !== key) : [...known, key];
          return { of: { ...of, [draft]: next } };
        }),
    }),
    { name: 'biaochi.accepted', version: 1 },
  ),
);
