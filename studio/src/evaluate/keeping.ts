/**
 * Keeps an assessment as it is being made: every edit at once in this browser, and a moment later on the server over
 * the revision that was seen. One for each assessment opened in this page; it lives as long as the page.
 */
import { sameJson } from '@biaochi/engine';
import type { Assessment } from '@biaochi/schemas/types';
import { type AssessmentRecord, readAssessment, saveAssessment } from '../api/assessments.js';
import { RequestError } from '../api/request.js';
import type { SaveState } from '../document/useEditor.js';
import { forget, forgetOwn, keep, keptOf } from '../store/keptEdits.js';
import { mergeAssessments } from './merge.js';

/** How an assessment stands here and on the server. */
export interface Kept {
  /** The newest record that `assessment` takes account of. */
  readonly record: AssessmentRecord;
  readonly assessment: Assessment;
  readonly save: SaveState;
  /** Where somebody else had saved another answer, and ours stands instead: `answers/21`. */
  readonly both: readonly string[];
}

export interface Keeping {
  readonly present: () => Kept;
  /** Calls back after every change; gives what ends it. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly edit: (change: (assessment: Assessment) => Assessment) => void;
  /** Sends at once what is unsent; the record once the server has it all. Rejects where it cannot have it now. */
  readonly flush: () => Promise<AssessmentRecord>;
  /** Takes a record that the server answered, such as that of an issued assessment. */
  readonly take: (record: AssessmentRecord) => void;
}

/** Edits as the browser keeps them, with what they started from. */
interface Unsent {
  readonly base: Assessment;
  readonly assessment: Assessment;
}

/** From the last edit until it is sent, and the waits before trying again. */
const PAUSE = 800;
const FIRST_RETRY = 2_000;
const LAST_RETRY = 30_000;

const saved = ({ changedAt: at, changedBy: by }: AssessmentRecord): SaveState => ({ state: 'saved', at, by });

function troubleIn(error: unknown): SaveState {
  if (!(error instanceof RequestError)) throw error;
  if (error.status === 0 || error.status >= 502) return { state: 'unreachable' };
  if (error.status === 401) return { state: 'signedOut' };
  if (error.status === 404) return { state: 'gone' };
  return { state: 'failed', reason: error.fault?.message ?? null };
}

function keepingOf(read: AssessmentRecord): Keeping {
  const { id } = read;
  const subject = `assessment ${id}`;
  let kept: Kept = { record: read, assessment: read.content, save: saved(read), both: [] };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let retry = FIRST_RETRY;
  let sending: Promise<void> | null = null;
  const listeners = new Set<() => void>();
  // The browser's own store may be full or forbidden; then the server alone has the edits, a moment later.
  const quietly = (work: Promise<unknown>): void => void work.catch(() => undefined);

  const become = (change: Partial<Kept>): void => {
    kept = { ...kept, ...change };
    listeners.forEach((listener) => listener());
  };
  const isSaved = (): boolean => kept.assessment === kept.record.content;
  const wait = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => quietly(send()), ms);
  };

  /** The server's newest record under what is unsent here. */
  const rebase = (record: AssessmentRecord): void => {
    const { assessment, both } = mergeAssessments(kept.record.content, kept.assessment, record.content);
    const own = sameJson(assessment, record.content) ? record.content : assessment;
    become({ record, assessment: own, both: [...new Set([...kept.both, ...both])], save: { state: 'unsent' } });
  };

  const sendOnce = async (): Promise<void> => {
    const { record, assessment } = kept;
    become({ save: { state: 'saving' } });
    try {
      const answer = await saveAssessment(id, record.revision, assessment);
      retry = FIRST_RETRY;
      // What was sent is what is saved, so that the two compare as the same object.
      become({ record: { ...answer, content: assessment }, save: saved(answer) });
      if (isSaved()) quietly(forgetOwn(subject));
    } catch (error) {
      const current = error instanceof RequestError && error.status === 412 ? error.fault?.current : undefined;
      if (current !== undefined) rebase({ ...record, ...(current as AssessmentRecord) });
      else {
        const save = troubleIn(error);
        become({ save });
        if (save.state === 'unreachable' || save.state === 'failed') wait(retry);
        retry = Math.min(2 * retry, LAST_RETRY);
        throw error;
      }
    }
  };
  /** Sends until nothing is unsent; several callers wait for the same sending. */
  const send = (): Promise<void> => {
    clearTimeout(timer);
    sending ??= (async () => {
      while (!isSaved()) await sendOnce();
    })().finally(() => (sending = null));
    return sending;
  };

  return {
    present: () => kept,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    edit: (change) => {
      if (kept.record.state === 'issued') return;
      const assessment = change(kept.assessment);
      if (assessment === kept.assessment) return;
      become({ assessment, save: sending ? kept.save : { state: 'unsent' } });
      quietly(keep(subject, { base: kept.record.content, assessment } satisfies Unsent));
      if (sending === null) wait(PAUSE);
    },
    flush: async () => {
      await send();
      return kept.record;
    },
    take: (record) => become({ record, assessment: record.content, save: saved(record) }),
  };
}

const opened = new Map<string, Promise<Keeping>>();

async function start(id: string): Promise<Keeping> {
  const keeping = keepingOf(await readAssessment(id));
  const found = await keptOf<Unsent>(`assessment ${id}`).catch(() => []);
  for (const entry of found) {
    const { base, assessment } = entry.value;
    keeping.edit((present) => {
      const merged = mergeAssessments(base, assessment, present).assessment;
      return sameJson(merged, present) ? present : merged;
    });
    void forget(entry).catch(() => undefined);
  }
  return keeping;
}

/** The keeping of an assessment; the same one as long as the page lives. One that could not be read is asked for anew. */
export function openKeeping(id: string): Promise<Keeping> {
  const known = opened.get(id);
  if (known) return known;
  const started = start(id);
  opened.set(id, started);
  started.catch(() => opened.delete(id));
  return started;
}
