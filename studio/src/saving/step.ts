/**
 * The machine by which everything saves itself: each event gives the session after it and what is to be done. It does
 * nothing itself, so that every interleaving can be tested.
 *
 * What it holds to: an edit stays kept in the browser until the server has answered for it; nothing is sent over
 * another revision than was seen; where two people wrote the same, nothing is sent until one has chosen.
 */
import { sameJson } from '@biaochi/engine';
import { type History, rebase, record } from '../history/history.js';
import type { Matter, Saved } from './matter.js';
import {
  type Dispute,
  type Effect,
  type Event,
  type Failure,
  isHeld,
  isSaved,
  type Kept,
  type Session,
  type Side,
  type Step,
} from './session.js';

/** From the last edit until it is sent. */
export const PAUSE = 800;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

/** A record that says the same as ours in another object is ours, so that what compares by identity agrees. */
const withOwn = <C, R extends Saved<C>>(theirs: R, own: C): R =>
  sameJson(theirs.content, own) ? { ...theirs, content: own } : theirs;

/** A present content that says what the server's says is the server's. */
const sameIfSaved = <C>(history: History<C>, { content }: Saved<C>): History<C> =>
  history.present !== content && sameJson(history.present, content) ? { ...history, present: content } : history;

const keptOf = <C, R extends Saved<C>>({ history, server, unanswered, disputes }: Session<C, R>): Kept<C> => ({
  revision: server.revision,
  base: server.content,
  content: history.present,
  unanswered,
  disputes,
});

/** The step function for a kind of document. */
export function stepOf<C, R extends Saved<C>>({ merge, ground, valueAt, withValueAt }: Matter<C>) {
  type Now = Session<C, R>;

  /** What is left to do once the present content or the server's changed. */
  function settle(session: Now, ms: number): Step<C, R> {
    const { history, server } = session;
    const isOpen = ({ place }: Dispute): boolean =>
      !sameJson(valueAt(history.present, place), valueAt(server.content, place));
    const settled = { ...session, disputes: session.disputes.filter(isOpen) };
    if (isSaved(settled)) return { session: settled, effects: [{ type: 'forget' }] };
    const keep: Effect<C> = { type: 'keep', kept: keptOf(settled) };
    return { session: settled, effects: isHeld(settled) ? [keep] : [keep, { type: 'wait', ms }] };
  }

  /** What the server had of ours: the base of our edits, as far as what was sent stands in theirs. */
  const groundIn = (base: C, sent: readonly C[], theirs: C): C =>
    sent.reduceRight((sum, one) => ground(sum, one, theirs), base);

  /** The session over a newer record: both sides' edits, and what cannot be had together as disputes. */
  function takeIn(session: Now, theirs: R): Now {
    const base = groundIn(session.server.content, session.unanswered, theirs.content);
    const { content, disagreements } = merge(base, session.history.present, theirs.content);
    const { changedBy: by, changedAt: at } = theirs;
    const fresh = disagreements.map(({ place }) => ({ place, by, at }));
    const older = session.disputes.filter(({ place }) => !fresh.some((one) => one.place === place));
    const present = sameJson(content, theirs.content) ? theirs.content : content;
    return {
      ...session,
      server: theirs,
      isSending: false,
      unanswered: [],
      history: rebase(session.history, present, (marked) => merge(base, marked, theirs.content).content),
      disputes: [...fresh, ...older],
    };
  }

  function see(session: Now, theirs: R): Step<C, R> {
    // While a save is on its way its answer will say more.
    if (session.isSending || theirs.revision < session.server.revision) return { session, effects: [] };
    const isAnswered = session.trouble !== null && session.trouble.kind !== 'refused';
    const after = isAnswered ? { ...session, trouble: null } : session;
    if (theirs.revision > after.server.revision) {
      return settle(takeIn(after, withOwn(theirs, after.server.content)), 0);
    }
    return isAnswered && !isSaved(after) ? settle(after, 0) : { session: after, effects: [] };
  }

  function send(session: Now): Step<C, R> {
    if (isHeld(session) || isSaved(session)) return { session, effects: [] };
    const [again] = session.unanswered;
    const content = again ?? session.history.present;
    const unanswered = again === undefined ? [content] : session.unanswered;
    const sent = { ...session, isSending: true, unanswered };
    const { revision } = session.server;
    return {
      session: sent,
      effects: [
        { type: 'keep', kept: keptOf(sent) },
        { type: 'send', revision, content },
      ],
    };
  }

  function confirm(session: Now, answer: R): Step<C, R> {
    const server = { ...answer, content: session.unanswered[0] ?? answer.content };
    const history = sameIfSaved(session.history, server);
    const { session: after, effects } = settle(
      { ...session, server, history, isSending: false, unanswered: [], trouble: null },
      PAUSE,
    );
    return { session: after, effects: [{ type: 'tell' }, ...effects] };
  }

  function fail(session: Now, failure: Failure): Step<C, R> {
    const attempts = session.trouble?.kind === failure.kind ? session.trouble.attempts + 1 : 1;
    const isRefused = failure.kind === 'refused' && failure.isCertain;
    // What the server would not have need not go out again before what mends it.
    const unanswered = isRefused ? session.unanswered.slice(1) : session.unanswered;
    const after: Now = { ...session, isSending: false, unanswered, trouble: { ...failure, attempts } };
    if (isHeld(after) || isSaved(after)) return { session: after, effects: [] };
    const ms = failure.kind === 'refused' ? LAST_RETRY : Math.min(FIRST_RETRY * 2 ** (attempts - 1), LAST_RETRY);
    return { session: after, effects: [{ type: 'wait', ms }] };
  }

  /** The session with edits that the browser kept on top, as a step of their own that can be undone. */
  function find(session: Now, { revision, base, content, unanswered, disputes }: Kept<C>): Now {
    const { server, history } = session;
    const { content: whole, disagreements } = merge(
      groundIn(base, unanswered, server.content),
      content,
      history.present,
    );
    const { changedBy: by, changedAt: at } = server;
    // What was sent over a revision that is gone can no longer come to the server.
    const isPending = (one: C): boolean => revision === server.revision && !sameJson(one, server.content);
    return {
      ...session,
      history: sameJson(whole, history.present) ? history : record(history, { label: 'recovered' }, whole),
      unanswered: [...session.unanswered, ...unanswered.filter(isPending)],
      disputes: [...session.disputes, ...disputes, ...disagreements.map(({ place }) => ({ place, by, at }))],
    };
  }

  function choose(session: Now, place: string, side: Side): Step<C, R> {
    const { history, server } = session;
    const disputes = session.disputes.filter((one) => one.place !== place);
    const chosen = withValueAt(history.present, place, valueAt(server.content, place));
    const after = side === 'ours' ? history : record(history, { label: 'takeTheirs', params: { place } }, chosen);
    return settle({ ...session, history: sameIfSaved(after, server), disputes }, 0);
  }

  return (session: Now, event: Event<C, R>): Step<C, R> => {
    switch (event.type) {
      case 'edited':
        return settle({ ...session, history: sameIfSaved(event.history, session.server) }, PAUSE);
      case 'due':
        return send(session);
      case 'saved':
        return confirm(session, event.record);
      case 'stale':
        return settle(takeIn({ ...session, trouble: null }, withOwn(event.record, session.history.present)), 0);
      case 'seen':
        return see(session, event.record);
      case 'failed':
        return fail(session, event.failure);
      case 'found': {
        const found = event.kept.reduce(find, session);
        return settle({ ...found, history: sameIfSaved(found.history, found.server) }, 0);
      }
      case 'chosen':
        return choose(session, event.place, event.side);
    }
  };
}
