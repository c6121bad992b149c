/** One document being edited, as data: what the server has, what stands here, and what keeps it from going there. */
import type { Fault } from '../api/request.js';
import { type History, historyOf } from '../history/history.js';
import type { Saved } from './matter.js';

/** A place at which somebody else's saved value and ours differ and nobody has chosen yet. */
export interface Dispute {
  readonly place: string;
  /** Who saved theirs, and when. */
  readonly by: string;
  readonly at: string;
}

/** Why a save did not come about. `refused` says whether the server certainly did not take it. */
export type Failure =
  | { readonly kind: 'unreachable' | 'signedOut' | 'gone' }
  | { readonly kind: 'refused'; readonly fault: Fault | null; readonly isCertain: boolean };

/** Why nothing is sent for now, and how often it was tried in vain. All but `gone` and `signedOut` are tried again. */
export type Trouble = Failure & { readonly attempts: number };

export interface Session<Content, Rec extends Saved<Content>> {
  readonly id: string;
  readonly history: History<Content>;
  /** The newest record that the present content takes account of. */
  readonly server: Rec;
  /** Whether a save is on its way. */
  readonly isSending: boolean;
  /**
   * What was sent over this revision of `server` without a known answer, the newest first: the server may have it, and
   * it is ours all the same. The first goes out again, as it was, before anything newer: until it is answered nobody
   * knows what newer edits are based on.
   */
  readonly unanswered: readonly Content[];
  readonly trouble: Trouble | null;
  readonly disputes: readonly Dispute[];
}

/** Edits as the browser keeps them until the server has them. */
export interface Kept<Content> {
  readonly revision: number;
  /** The content that the edits started from. */
  readonly base: Content;
  readonly content: Content;
  readonly unanswered: readonly Content[];
  readonly disputes: readonly Dispute[];
}

export type Event<Content, Rec> =
  | { readonly type: 'edited'; readonly history: History<Content> }
  /** The pause after the last edit is over, or it is time to try again. */
  | { readonly type: 'due' }
  | { readonly type: 'saved' | 'stale' | 'seen'; readonly record: Rec }
  | { readonly type: 'failed'; readonly failure: Failure }
  /** What this browser kept from pages that are no more, the oldest first. */
  | { readonly type: 'found'; readonly kept: readonly Kept<Content>[] }
  | { readonly type: 'chosen'; readonly place: string; readonly side: Side };

export type Side = 'ours' | 'theirs';

export type Effect<Content> =
  /** Keep this in the place of everything that was kept or found before. */
  | { readonly type: 'keep'; readonly kept: Kept<Content> }
  /** The server has everything: nothing needs to be kept. */
  | { readonly type: 'forget' }
  /** Tell this browser's other tabs of a save. */
  | { readonly type: 'tell' }
  | { readonly type: 'send'; readonly revision: number; readonly content: Content }
  /** Raise `due` after so many milliseconds, in the place of any earlier wait. */
  | { readonly type: 'wait'; readonly ms: number };

export interface Step<Content, Rec extends Saved<Content>> {
  readonly session: Session<Content, Rec>;
  readonly effects: readonly Effect<Content>[];
}

export const sessionOf = <Content, Rec extends Saved<Content>>(server: Rec): Session<Content, Rec> => ({
  id: server.id,
  history: historyOf(server.content),
  server,
  isSending: false,
  unanswered: [],
  trouble: null,
  disputes: [],
});

/** Whether the server has the present content, and nothing that was sent may still change what it has. */
export const isSaved = <Content, Rec extends Saved<Content>>({
  history,
  server,
  unanswered,
}: Session<Content, Rec>): boolean => history.present === server.content && unanswered.length === 0;

/** Whether a save has to wait for an answer, a choice or somebody. */
export const isHeld = <Content, Rec extends Saved<Content>>({
  isSending,
  disputes,
  trouble,
}: Session<Content, Rec>): boolean =>
  isSending || disputes.length > 0 || trouble?.kind === 'signedOut' || trouble?.kind === 'gone';
