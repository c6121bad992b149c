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
import type { Command, Refusal } from '../commands/command.js';
import type { History } from '../history/history.js';

/** A named editor's word that a fixture's expected values follow from the clauses; it counts while `digest` is the fixture's. */
export interface Verification {
  readonly fixture: string;
  readonly digest: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

/** Where the draft stands with the server. `unsent` counts as kept: it is in this browser and goes out by itself. */
export type SaveState =
  | { readonly state: 'saved'; readonly at: string }
  | { readonly state: 'saving' | 'unsent' }
  | { readonly state: 'failed'; readonly reason: { readonly zh: string; readonly en: string } }
  | { readonly state: 'conflict'; readonly conflicts: number };

export interface Editor {
  readonly id: string;
  /** The document as it stands. */
  readonly content: Draft;
  readonly history: History;
  /** Carries a command out; null when done. A refused command changes nothing and says why. */
  readonly run: (command: Command) => Refusal | null;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly save: SaveState;
  /** The state of the draft on the server. */
  readonly state: 'draft' | 'inReview';
  readonly verifications: readonly Verification[];
  /** Whether this fixture, as it stands, was verified. */
  readonly isVerified: (fixtureId: string) => boolean;
  /** Confirms a fixture's expected values as they stand, once the server has them. */
  readonly verify: (fixtureId: string) => Promise<void>;
}

const EditorContext = createContext<Editor | null>(null);

export const EditorProvider = EditorContext.Provider;

export const useEditor = (): Editor | null => useContext(EditorContext);
