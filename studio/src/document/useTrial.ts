/**
 * The changes that are tried beside the opened standard, as readings are (`useTriedReadings`): they change what is
 * shown, never the document.
 *
 *   const { changes, tryChanges } = useTrial();
 *   tryChanges([{ op: 'replace', at: '/grades/pass/bounds/score/atLeast', value: 75 }]);
 *   tryChanges([]);   // thrown away
 */
import { applyChanges } from '@biaochi/engine';
import type { Change, Ruleset } from '@biaochi/schemas/types';
import { createContext, useCallback, useContext, useMemo } from 'react';
import { freshSession, useSession } from '../store/session.js';
import type { Editor } from './useEditor.js';
import type { OpenStandard } from './openStandard.js';
import { useOpenStandard } from './useStandard.js';

const none: readonly Change[] = [];

export interface Trial {
  /** In the order in which they were made; those that find nothing in the document any more are left out. */
  readonly changes: readonly Change[];
  /** How many are left out. */
  readonly lost: number;
  readonly tryChanges: (changes: readonly Change[]) => void;
}

/** The changes of a list that still find their place. */
function holding(ruleset: Ruleset, changes: readonly Change[]): readonly Change[] {
  const found = changes.filter((one) => applyChanges(ruleset, [one]).diagnostics.length === 0);
  return found.length === changes.length ? changes : found;
}

/** What is tried on a document. */
export function useTrialOn({ id, ruleset }: Pick<OpenStandard, 'id' | 'ruleset'>): Trial {
  const kept = useSession(({ standards }) => (standards[id] ?? freshSession).trial) ?? none;
  const changes = useMemo(() => holding(ruleset, kept), [ruleset, kept]);
  const tryChanges = useCallback<Trial['tryChanges']>(
    (trial) => {
      const { update, standards } = useSession.getState();
      const wasOn = (standards[id] ?? freshSession).trial?.length;
      // What the bench tried on a fixture by hand is another question.
      update(id, { trial, ...(!wasOn !== (trial.length === 0) && { edited: null }) });
    },
    [id],
  );
  return { changes, lost: kept.length - changes.length, tryChanges };
}

/** The document under a trial, and who edits it: below <Trying> every view reads the tried standard instead. */
export interface Ground {
  readonly document: OpenStandard;
  readonly editor: Editor | null;
  /** Whether views show what is tried. */
  readonly isTried: boolean;
  /** Whether what they show is still of a trial before the present one. */
  readonly isBehind: boolean;
}

const GroundContext = createContext<Ground | null>(null);

export const GroundProvider = GroundContext.Provider;

/** The document that is tried on; null where nothing can be tried. */
export const useGround = (): Ground | null => useContext(GroundContext);

/** What is tried on the document of this page, and the way to try something else. */
export function useTrial(): Trial {
  const standard = useOpenStandard();
  return useTrialOn(useGround()?.document ?? standard);
}
