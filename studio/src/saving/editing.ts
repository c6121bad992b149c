/**
 * Carries out what `step` asks for: keeps edits in the browser, sends them, tries again, and tells the browser's other
 * tabs. One for each document opened in this page; it lives as long as the page, so that leaving its view neither
 * loses its history nor stops its saves.
 */
import { RequestError } from '../api/request.js';
import { forgetOwn, type KeptEntry, keptOf } from '../store/keptEdits.js';
import { keeperOf } from './keeper.js';
import type { Matter, Saved } from './matter.js';
import { type Effect, type Event, type Failure, isSaved, type Kept, type Session, sessionOf } from './session.js';
import { stepOf } from './step.js';

export interface Editing<C, R extends Saved<C>> {
  readonly present: () => Session<C, R>;
  /** Calls back after every event; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: Event<C, R>) => void;
  /** Asks the server what it has. */
  readonly look: () => Promise<void>;
  /** Sends at once what is unsent; settles once the server has everything, or rejects where it cannot have it now. */
  readonly flush: () => Promise<R>;
}

/** How a kind of document is read, saved and kept. */
export interface Source<C, R extends Saved<C>> {
  /** What it is called where this browser keeps it: `draft`. */
  readonly kind: string;
  readonly matter: Matter<C>;
  readonly read: (id: string) => Promise<R>;
  /** Saves over the revision that was seen; 412 with `current` where somebody else was first. */
  readonly save: (id: string, revision: number, content: C) => Promise<R>;
}

/** Word of saves to the browser's other tabs. */
const channel = new BroadcastChannel('biaochi.saves');

interface Word {
  readonly subject: string;
  readonly revision: number;
}

function failureIn(error: unknown): Failure {
  if (!(error instanceof RequestError)) throw error;
  const { status, fault } = error;
  if (status === 0 || status >= 502) return { kind: 'unreachable' };
  if (status === 401) return { kind: 'signedOut' };
  return status === 404 || status === 410 ? { kind: 'gone' } : { kind: 'refused', fault, isCertain: status < 500 };
}

/** An editing session over a record that was read, with what this browser kept of it. */
function editingOf<C, R extends Saved<C>>(
  { matter, read, save }: Source<C, R>,
  subject: string,
  record: R,
  found: readonly KeptEntry<Kept<C>>[],
): Editing<C, R> {
  const { id } = record;
  const step = stepOf<C, R>(matter);
  let session = sessionOf<C, R>(record);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  // Our entry says all that the found ones said; they go as it comes, or stay where it cannot.
  const keeper = keeperOf<Kept<C>>(subject, found);

  function eventAfter(error: unknown): Event<C, R> {
    if (error instanceof RequestError && error.status === 412 && error.fault?.current) {
      return { type: 'stale', record: { ...session.server, ...(error.fault.current as R) } };
    }
    return { type: 'failed', failure: failureIn(error) };
  }

  const perform = (effect: Effect<C>): void => {
    switch (effect.type) {
      case 'keep':
        return keeper.keep(effect.kept);
      case 'forget':
        clearTimeout(timer);
        keeper.drop();
        // What cannot be forgotten now is found again, and told from what the server has.
        return void forgetOwn(subject, found).catch(() => undefined);
      case 'tell':
        return channel.postMessage({ subject, revision: session.server.revision } satisfies Word);
      case 'wait':
        clearTimeout(timer);
        timer = setTimeout(() => dispatch({ type: 'due' }), effect.ms);
        return;
      case 'send':
        clearTimeout(timer);
        save(id, effect.revision, effect.content).then(
          (saved) => dispatch({ type: 'saved', record: saved }),
          (error: unknown) => dispatch(eventAfter(error)),
        );
    }
  };

  const dispatch = (event: Event<C, R>): void => {
    const after = step(session, event);
    const isNew = after.session !== session;
    session = after.session;
    after.effects.forEach(perform);
    if (isNew) listeners.forEach((listener) => listener());
  };

  const look = async (): Promise<void> => {
    try {
      dispatch({ type: 'seen', record: await read(id) });
    } catch (error) {
      const failure = failureIn(error);
      // A save on its way will be told for itself, and a server that does not answer when there is something to send.
      if (session.isSending) return;
      if (failure.kind === 'signedOut' || failure.kind === 'gone') dispatch({ type: 'failed', failure });
    }
  };

  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const flush = (): Promise<R> =>
    new Promise((resolve, reject) => {
      const settle = (): boolean => {
        const { isSending, trouble, disputes, server } = session;
        if (isSaved(session)) resolve(server);
        else if (!isSending && (trouble !== null || disputes.length > 0)) reject(new Error('unsaved'));
        else return false;
        return true;
      };
      dispatch({ type: 'due' });
      if (settle()) return;
      const end = subscribe(() => {
        if (settle()) end();
        else if (!session.isSending) dispatch({ type: 'due' });
      });
    });

  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.subject === subject && data.revision > session.server.revision) void look();
  });
  if (found.length > 0) dispatch({ type: 'found', kept: found.map(({ value }) => value) });
  return { present: () => session, subscribe, dispatch, look, flush };
}

/** What opens documents of a kind, and what they are called in the browser's store. */
export function opener<C, R extends Saved<C>>(source: Source<C, R>) {
  const opened = new Map<string, Promise<Editing<C, R>>>();
  const subjectOf = (id: string): string => `${source.kind} ${id}`;

  async function start(id: string): Promise<Editing<C, R>> {
    const record = await source.read(id);
    const found = await keptOf<Kept<C>>(subjectOf(id)).catch(() => []);
    return editingOf(source, subjectOf(id), record, found);
  }

  /** The editing under an id; the same one as long as the page lives. What could not be read is asked for anew. */
  function open(id: string): Promise<Editing<C, R>> {
    const known = opened.get(id);
    if (known) return known;
    const started = start(id);
    opened.set(id, started);
    started.catch(() => opened.delete(id));
    return started;
  }
  return { open, subjectOf };
}
