import type { Text } from '@biaochi/schemas/types';
import type { Matter, Saved } from './matter.js';
import { isSaved, type Session } from './session.js';

/**
 * Where a document stands with the server. In every state the edits are kept in this browser; `unsent` and
 * `unreachable` go out by themselves, `signedOut` after signing in, `conflict` once each place is chosen.
 */
export type SaveState =
  | { readonly state: 'saved'; readonly at: string; readonly by: string }
  | { readonly state: 'saving' | 'unsent' | 'unreachable' | 'signedOut' | 'gone' }
  | { readonly state: 'failed'; readonly reason: Required<Text> | null }
  | { readonly state: 'conflict'; readonly conflicts: number };

/** A place at which somebody else's saved value and ours differ; ours stands until one is chosen. */
export interface Conflict {
  /** `/indicators/21/title/zh`, `/answers/21`; empty for the document as a whole. */
  readonly place: string;
  /** What stands there; undefined where that side took it away. */
  readonly ours: unknown;
  readonly theirs: unknown;
  /** Who saved theirs, and when (ISO 8601). */
  readonly by: string;
  readonly at: string;
}

export function saveStateOf<C, R extends Saved<C>>(session: Session<C, R>): SaveState {
  const { trouble, disputes, isSending, server } = session;
  if (disputes.length > 0) return { state: 'conflict', conflicts: disputes.length };
  if (trouble?.kind === 'refused') return { state: 'failed', reason: trouble.fault?.message ?? null };
  if (trouble) return { state: trouble.kind };
  if (isSending) return { state: 'saving' };
  return isSaved(session) ? { state: 'saved', at: server.changedAt, by: server.changedBy } : { state: 'unsent' };
}

/** The open conflicts with what each side has there. */
export const conflictsIn = <C, R extends Saved<C>>(
  { disputes, history, server }: Session<C, R>,
  { valueAt }: Matter<C>,
): Conflict[] =>
  disputes.map((dispute) => ({
    ...dispute,
    ours: valueAt(history.present, dispute.place),
    theirs: valueAt(server.content, dispute.place),
  }));
