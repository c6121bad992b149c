/**
 * What the browser keeps by itself until the server has it, in IndexedDB: it outlives the page, the tab and the
 * browser. Entries stand under a subject (`draft 4f1c`) and the tab that wrote them, so that two tabs never write over
 * each other's.
 */
const NAME = 'biaochi';
const STORE = 'edits';

export interface KeptEntry<T> {
  readonly subject: string;
  readonly tab: string;
  /** Milliseconds since 1970; with `tab` it names one writing of the entry. */
  readonly at: number;
  readonly value: T;
}

/** This page, among all that the browser has open or had. */
export const tab = [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36)).join('');

const answer = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'));
  });

let opened: Promise<IDBDatabase> | null = null;

function database(): Promise<IDBDatabase> {
  opened ??= (() => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: ['subject', 'tab'] });
    return answer(request);
  })();
  return opened;
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => Promise<T>): Promise<T> {
  const transaction = (await database()).transaction(STORE, mode);
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'));
  });
  const result = await work(transaction.objectStore(STORE));
  await done;
  return result;
}

/** Takes entries away, unless their tab has written them anew since. */
async function drop(store: IDBObjectStore, entries: readonly KeptEntry<unknown>[]): Promise<void> {
  for (const { subject, tab: writer, at } of entries) {
    const present = await answer<KeptEntry<unknown> | undefined>(store.get([subject, writer]));
    if (present?.at === at) await answer(store.delete([subject, writer]));
  }
}

/**
 * Keeps a value in the place of what this tab kept of the subject before, and of other entries that the value takes
 * account of: in one transaction, so that where it cannot be kept they stay. Tells for how many milliseconds the page
 * stood still meanwhile: the browser copies the value before it goes on.
 */
export async function keep(subject: string, value: unknown, instead: readonly KeptEntry<unknown>[]): Promise<number> {
  let still = 0;
  await inStore('readwrite', async (store) => {
    const start = performance.now();
    const put = store.put({ subject, tab, at: Date.now(), value });
    still = performance.now() - start;
    await answer(put);
    await drop(store, instead);
  });
  return still;
}

/** Every entry of a subject, the oldest first. */
export async function keptOf<T>(subject: string): Promise<KeptEntry<T>[]> {
  const all = await inStore('readonly', (store) =>
    answer<KeptEntry<T>[]>(store.getAll(IDBKeyRange.bound([subject], [subject, []]))),
  );
  return all.sort((a, b) => a.at - b.at);
}

/** The subjects of which something is kept. */
export async function keptSubjects(): Promise<string[]> {
  const keys = await inStore('readonly', (store) => answer(store.getAllKeys()));
  return [...new Set(keys.map((key) => String((key as [string, string])[0])))];
}

/** Forgets what this tab keeps of a subject, and other entries. */
export const forgetOwn = (subject: string, entries: readonly KeptEntry<unknown>[]): Promise<void> =>
  inStore('readwrite', async (store) => {
    await answer(store.delete([subject, tab]));
    await drop(store, entries);
  });
