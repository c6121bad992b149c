/**
 * One draft being edited, as data: what the server has, what stands here, what is on its way, and what keeps it from
 * going. `step` answers each event with the session after it and what is to be done; it does nothing itself.
 */
import { sameJson } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import type { DraftRecord } from '../api/drafts.js';
import type { Fault } from '../api/request.js';
import { mergeDrafts, valueAt, withValueAt } from '../document/mergeDrafts.js';
import { type History, historyOf, rebase, record } from '../history/history.js';

/** A place at which somebody else's saved value and ours differ and nobody has chosen yet. */
export interface Dispute {
  readonly place: string;
  /** Who saved theirs, and when. */
  readonly by: string;
  readonly at: string;
}

/** Why nothing is sent for now. All but `gone` and `signedOut` are tried again. */
export type Trouble =
  | { readonly kind: 'unreachable'; readonly attempts: number }
  | { readonly kind: 'signedOut' | 'gone' }
  | { readonly kind: 'refused'; readonly fault: Fault | null };

export interface Session {
  readonly id: string;
  readonly history: History;
  /** The newest record that the present draft takes account of. */
  readonly server: DraftRecord;
  /** The content on its way; null while no save is. */
  readonly sending: Draft | null;
  /** What was sent since `server` without a known answer: the server may have it, and it is ours all the same. */
  readonly unanswered: readonly Draft[];
  readonly trouble: Trouble | null;
  readonly disputes: readonly Dispute[];
}

/** Edits as the browser keeps them until the server has them. */
export interface Kept {
  readonly revision: number;
  /** The content that the edits started from. */
  readonly base: Draft;
  readonly content: Draft;
  readonly unanswered: readonly Draft[];
  readonly disputes: readonly Dispute[];
}

export type Event =
  | { readonly type: 'edited'; readonly history: History }
  /** The pause after the last edit is over, or it is time to try again. */
  | { readonly type: 'due' }
  | { readonly type: 'saved' | 'stale' | 'seen'; readonly record: DraftRecord }
  | { readonly type: 'failed'; readonly trouble: Failure }
  | { readonly type: 'found'; readonly kept: Kept }
  | { readonly type: 'chosen'; readonly place: string; readonly side: 'ours' | 'theirs' };

export type Failure =
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'signedOut' | 'gone' }
  | { readonly kind: 'refused'; readonly fault: Fault | null };

export type Effect =
  | { readonly type: 'keep'; readonly kept: Kept }
  | { readonly type: 'forget' | 'tell' }
  | { readonly type: 'send'; readonly revision: number; readonly content: Draft }
  /** Raise `due` after so many milliseconds, in the place of any earlier wait. */
  | { readonly type: 'wait'; readonly ms: number };

export interface Step {
  readonly session: Session;
  readonly effects: readonly Effect[];
}

/** From the last edit until it is sent. */
export const PAUSE = 800;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

export const sessionOf = (server: DraftRecord): Session => ({
  id: server.id,
  history: historyOf(server.content),
  server,
  sending: null,
  unanswered: [],
  trouble: null,
  disputes: [],
});

/** Whether the server has the present draft. */
export const isSaved = ({ history, server }: Session): boolean => history.present === server.content;

const keptOf = ({ history, server, unanswered, disputes }: Session): Kept => ({
  revision: server.revision,
  base: server.content,
  content: history.present,
  unanswered,
  disputes,
});

const open = ({ history, server }: Session, disputes: readonly Dispute[]): Dispute[] =>
  disputes.filter(({ place }) => !sameJson(valueAt(history.present, place), valueAt(server.content, place)));

/** What is left to do once the present draft or the server's changed. */
function settle(session: Session, ms: number): Step {
  const settled = { ...session, disputes: open(session, session.disputes) };
  if (isSaved(settled)) return { session: settled, effects: settled.sending ? [] : [{ type: 'forget' }] };
  const keep: Effect = { type: 'keep', kept: keptOf(settled) };
  return { session: settled, effects: isHeld(settled) ? [keep] : [keep, { type: 'wait', ms }] };
}

/** Whether a save has to wait for an answer, a choice or somebody. */
const isHeld = ({ sending, disputes, trouble }: Session): boolean =>
  sending !== null || disputes.length > 0 || trouble?.kind === 'signedOut' || trouble?.kind === 'gone';

/** The session after somebody else's save: both sides' edits, and what cannot be had together as disputes. */
function takeIn(session: Session, theirs: DraftRecord): Session {
  const { history, server } = session;
  const ground = { ...session, server: theirs, sending: null, unanswered: [] };
  // Our own save, whose answer was lost on the way.
  const own = session.unanswered.find((one) => sameJson(one, theirs.content));
  if (own) return { ...ground, server: { ...theirs, content: own } };
  const { draft, disagreements } = mergeDrafts(server.content, history.present, theirs.content);
  if (disagreements.length === 0 && sameJson(draft, theirs.content)) {
    return { ...ground, history: moved(history, server.content, theirs.content, theirs.content) };
  }
  const { changedBy: by, changedAt: at } = theirs;
  const fresh = disagreements.map(({ place }) => ({ place, by, at }));
  const older = session.disputes.filter(({ place }) => !fresh.some((one) => one.place === place));
  return {
    ...ground,
    history: moved(history, server.content, theirs.content, draft),
    disputes: [...fresh, ...older],
  };
}

const moved = (history: History, base: Draft, theirs: Draft, present: Draft): History =>
  rebase(history, present, (draft) => mergeDrafts(base, draft, theirs).draft);

/** A record that says the same as ours in another object is ours, so that what compares by identity agrees. */
const withOwn = (theirs: DraftRecord, own: Draft): DraftRecord =>
  sameJson(theirs.content, own) ? { ...theirs, content: own } : theirs;

function see(session: Session, theirs: DraftRecord): Step {
  const { server, sending } = session;
  const trouble = session.trouble?.kind === 'refused' ? session.trouble : null;
  // While a save is on its way its answer will say more.
  if (sending !== null) return { session, effects: [] };
  const answered = { ...session, trouble };
  const resumes = session.trouble !== null && trouble === null && !isSaved(session);
  if (theirs.revision < server.revision) return { session: answered, effects: [] };
  if (theirs.revision === server.revision) return resumes ? settle(answered, 0) : { session: answered, effects: [] };
  return settle(takeIn(answered, withOwn(theirs, server.content)), 0);
}

function fail(session: Session, failure: Failure): Step {
  const attempts = session.trouble?.kind === 'unreachable' ? session.trouble.attempts + 1 : 1;
  const trouble: Trouble = failure.kind === 'unreachable' ? { ...failure, attempts } : failure;
  const unanswered =
    trouble.kind !== 'unreachable' ? session.unanswered.filter((one) => one !== session.sending) : session.unanswered;
  const after: Session = { ...session, sending: null, unanswered, trouble };
  if (isHeld(after) || isSaved(after)) return { session: after, effects: [] };
  const ms = failure.kind === 'refused' ? LAST_RETRY : Math.min(FIRST_RETRY * 2 ** (attempts - 1), LAST_RETRY);
  return { session: after, effects: [{ type: 'wait', ms }] };
}

/** Edits found in the browser, on top of what the server has: a step of their own, so that they can be undone. */
function find(session: Session, { base, content, unanswered, disputes }: Kept): Step {
  // A save whose answer was lost with the page is where the edits after it start from.
  const ground = unanswered.find((one) => sameJson(one, session.server.content)) ?? base;
  const { draft, disagreements } = mergeDrafts(ground, content, session.history.present);
  const { changedBy: by, changedAt: at } = session.server;
  const history = sameJson(draft, session.history.present)
    ? session.history
    : record(session.history, { label: 'recovered' }, draft);
  const found = [...disputes, ...disagreements.map(({ place }) => ({ place, by, at }))];
  return settle({ ...session, history, disputes: [...session.disputes, ...found] }, 0);
}

function choose(session: Session, place: string, side: 'ours' | 'theirs'): Step {
  const { history, server } = session;
  const disputes = session.disputes.filter((one) => one.place !== place);
  const chosen = withValueAt(history.present, place, valueAt(server.content, place));
  const after = side === 'ours' ? history : record(history, { label: 'takeTheirs', params: { place } }, chosen);
  return settle({ ...session, history: sameIfSaved(after, server), disputes }, 0);
}

/** A present draft that says what the server's says is the server's. */
const sameIfSaved = (history: History, { content }: DraftRecord): History =>
  history.present !== content && sameJson(history.present, content) ? { ...history, present: content } : history;

export function step(session: Session, event: Event): Step {
  switch (event.type) {
    case 'edited':
      return settle({ ...session, history: sameIfSaved(event.history, session.server) }, PAUSE);
    case 'due': {
      if (isHeld(session) || isSaved(session)) return { session, effects: [] };
      const content = session.history.present;
      const { revision } = session.server;
      const sent = { ...session, sending: content, unanswered: [content, ...session.unanswered] };
      const kept: Effect = { type: 'keep', kept: keptOf(sent) };
      return { session: sent, effects: [kept, { type: 'send', revision, content }] };
    }
    case 'saved': {
      const server = { ...event.record, content: session.sending ?? event.record.content };
      const { session: after, effects } = settle(
        { ...session, server, sending: null, unanswered: [], trouble: null },
        PAUSE,
      );
      return { session: after, effects: [{ type: 'tell' }, ...effects] };
    }
    case 'stale':
      return settle(takeIn({ ...session, trouble: null }, withOwn(event.record, session.history.present)), 0);
    case 'seen':
      return see(session, event.record);
    case 'failed':
      return fail(session, event.trouble);
    case 'found':
      return find(session, event.kept);
    case 'chosen':
      return choose(session, event.place, event.side);
  }
}
