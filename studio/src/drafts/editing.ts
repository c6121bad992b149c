/**
 * Carries out what `step` asks for: keeps edits in the browser, sends them, tries again, and tells the browser's other
 * tabs. One for each draft opened in this page; it lives as long as the page, so that leaving a draft's view neither
 * loses its history nor stops its saves.
 */
import { type DraftRecord, readDraft, saveDraft } from '../api/drafts.js';
import { RequestError } from '../api/request.js';
import { forget, forgetOwn, keep, type KeptEntry, keptOf } from '../store/keptEdits.js';
import { type Effect, type Event, type Failure, isSaved, type Kept, type Session, sessionOf, step } from './session.js';

export interface Editing {
  readonly present: () => Session;
  /** Calls back after every event; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly dispatch: (event: Event) => void;
  /** Asks the server what it has. */
  readonly look: () => Promise<void>;
  /** Sends at once what is unsent; settles once the server has everything, or rejects where it cannot have it now. */
  readonly flush: () => Promise<DraftRecord>;
}

export const subjectOf = (id: string): string => `draft ${id}`;

/** Word of saves to the browser's other tabs. */
const channel = new BroadcastChannel('biaochi.drafts');

interface Word {
  readonly id: string;
  readonly revision: number;
}

function failureIn(error: unknown): Failure {
  if (!(error instanceof RequestError)) throw error;
  if (error.status === 0 || error.status >= 502) return { kind: 'unreachable' };
  if (error.status === 401) return { kind: 'signedOut' };
  return error.status === 404 || error.status === 410 ? { kind: 'gone' } : { kind: 'refused', fault: error.fault };
}

function eventAfter(error: unknown): Event {
  if (error instanceof RequestError && error.status === 412 && error.fault?.current) {
    return { type: 'stale', record: error.fault.current as DraftRecord };
  }
  return { type: 'failed', trouble: failureIn(error) };
}

/** An editing session over a record that was read, with what this browser kept of it. */
function editingOf(record: DraftRecord, found: readonly KeptEntry<Kept>[]): Editing {
  const { id } = record;
  const subject = subjectOf(id);
  let session = sessionOf(record);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let adopted = found;
  const listeners = new Set<() => void>();
  // The browser's own store may be full or forbidden; then the server alone has the edits, a moment later.
  const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

  const perform = (effect: Effect): void => {
    switch (effect.type) {
      case 'keep':
        return quietly(keep(subject, effect.kept));
      case 'forget':
        clearTimeout(timer);
        quietly(forgetOwn(subject));
        for (const entry of adopted) quietly(forget(entry));
        adopted = [];
        return;
      case 'tell':
        return channel.postMessage({ id, revision: session.server.revision } satisfies Word);
      case 'wait':
        clearTimeout(timer);
        timer = setTimeout(() => dispatch({ type: 'due' }), effect.ms);
        return;
      case 'send':
        clearTimeout(timer);
        saveDraft(id, effect.revision, effect.content).then(
          (saved) => dispatch({ type: 'saved', record: saved }),
          (error: unknown) => dispatch(eventAfter(error)),
        );
    }
  };

  const dispatch = (event: Event): void => {
    const after = step(session, event);
    const isNew = after.session !== session;
    session = after.session;
    after.effects.forEach(perform);
    if (isNew) listeners.forEach((listener) => listener());
  };

  const look = async (): Promise<void> => {
    try {
      dispatch({ type: 'seen', record: await readDraft(id) });
    } catch (error) {
      const trouble = failureIn(error);
      // A server that does not answer is told of when there is something to send.
      if (trouble.kind === 'signedOut' || trouble.kind === 'gone') dispatch({ type: 'failed', trouble });
    }
  };

  const subscribe = (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };

  const flush = (): Promise<DraftRecord> =>
    new Promise((resolve, reject) => {
      const settle = (): boolean => {
        const { sending, trouble, disputes, server } = session;
        if (isSaved(session)) resolve(server);
        else if (sending === null && (trouble !== null || disputes.length > 0)) reject(new Error('unsaved'));
        else return false;
        return true;
      };
      dispatch({ type: 'due' });
      if (settle()) return;
      const end = subscribe(() => {
        if (settle()) end();
        else if (session.sending === null) dispatch({ type: 'due' });
      });
    });

  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if (data.id === id && data.revision > session.server.revision) void look();
  });
  for (const { value } of found) dispatch({ type: 'found', kept: value });
  return { present: () => session, subscribe, dispatch, look, flush };
}

const opened = new Map<string, Promise<Editing>>();

async function start(id: string): Promise<Editing> {
  const record = await readDraft(id);
  const found = await keptOf<Kept>(subjectOf(id)).catch(() => []);
  return editingOf(record, found);
}

/** The editing of a draft; the same one as long as the page lives. A draft that could not be read is asked for anew. */
export function openEditing(id: string): Promise<Editing> {
  const known = opened.get(id);
  if (known) return known;
  const started = start(id);
  opened.set(id, started);
  started.catch(() => opened.delete(id));
  return started;
}
