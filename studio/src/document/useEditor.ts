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

export type { Verification } from '../api/drafts.js';

/**
 * Where the draft stands with the server. In every state the edits are kept in this browser; `unsent` and
 * `unreachable` go out by themselves, `signedOut` after signing in, `conflict` once each place is chosen.
 */
export type SaveState =
  | { readonly state: 'saved'; readonly at: string; readonly by: string }
  | { readonly state: 'saving' | 'unsent' | 'unreachable' | 'signedOut' | 'gone' }
  | { readonly state: 'failed'; readonly reason: { readonly zh: string; readonly en: string } | null }
  | { readonly state: 'conflict'; readonly conflicts: number };

/** A place at which somebody else's saved value and ours differ; ours stands until one is chosen. */
export interface Conflict {
  /** `/indicators/21/title/zh`, `/fixtures/s04/expect/outcome`; empty for the document as a whole. */
  readonly place: string;
  /** What stands there; undefined where that side took it away. */
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Who saved theirs, and when (ISO 8601). */
  readonly by: string;
  readonly at: string;
}

export interface Editor {
  readonly id: string;
  /** The document as it stands. */
  readonly content: Draft;
  readonly history: History;
  /** Carries a command out; null when done. A refused command changes nothing and says why. */
  readonly run: (command: Command) => Refusal | null;
  readonly undo: () => void;
  readonly redo: () => void;
  /** So many marks back, or forth for a negative number. */
  readonly jump: (steps: number) => void;
  readonly save: SaveState;
  readonly conflicts: readonly Conflict[];
  readonly choose: (place: string, side: 'ours' | 'theirs') => void;
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
