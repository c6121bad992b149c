/**
 * The one door for edits of the opened draft; null on a published standard, where every view only reads.
 *
 *   const editor = useEditor();
 *   const refusal = editor?.run(setField('/indicators/21/title/zh', '可再生能源利用率'));
 *   editor?.undo();
 *
 * Table, builders, bench and the other views read the draft as any standard, from `useOpenStandard()`; it follows each
 * command in the next render.
 */
import type { Draft } from '@biaochi/schemas/types';
import { createContext, useContext } from 'react';
import type { DraftRecord, DraftState, Verification } from '../api/drafts.js';
import type { Command, Refusal } from '../commands/command.js';
import type { History } from '../history/history.js';
import type { Conflict, SaveState } from '../saving/saveState.js';
import type { Side } from '../saving/session.js';

export type { Verification } from '../api/drafts.js';

export interface Editor {
  readonly id: string;
  /** The document as it stands. */
  readonly content: Draft;
  readonly history: History;
  /** Whether this person may change it as it stands: it is not in review, and he edits drafts. */
  readonly mayEdit: boolean;
  /** Carries a command out; null when done. A refused command changes nothing and says why. */
  readonly run: (command: Command) => Refusal | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** So many marks back, or forth for a negative number. */
  readonly jump: (steps: number) => void;
  readonly save: SaveState;
  readonly conflicts: readonly Conflict[];
  readonly choose: (place: string, side: Side) => void;
  /** Sends what is unsent at once; the record once the server has all of it. Rejects where it cannot have it now. */
  readonly flush: () => Promise<DraftRecord>;
  /** Asks the server for the record anew: after a review was asked for, a verification withdrawn. */
  readonly refresh: () => Promise<void>;
  /** The newest revision of the server that `content` takes account of. */
  readonly revision: number;
  /** The state of the draft on the server. */
  readonly state: DraftState;
  readonly verifications: readonly Verification[];
  /** Whether this fixture, as it stands, was verified. */
  readonly isVerified: (fixtureId: string) => boolean;
  /** Confirms a fixture's expected values as they stand, once the server has them. */
  readonly verify: (fixtureId: string) => Promise<void>;
}

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext.Provider;

export const useEditor = (): Editor | null => useContext(EditorContext);
