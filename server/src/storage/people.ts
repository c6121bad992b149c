import type { AuditNote, Storage, Write } from './storage.js';

/** The names, as they are today, of those among these accounts that there are. */
export async function peopleNamed(
  storage: Pick<Storage, 'get'>,
  accounts: readonly string[],
): Promise<Record<string, string>> {
  const found = await Promise.all([...new Set(accounts)].map((account) => storage.get('users', account)));
  return Object.fromEntries(found.flatMap((one) => (one ? [[one.id, one.value.displayName]] : [])));
}

/** The storage, noting with every change the name that its account has on that day. */
export const withNames = (storage: Storage): Storage => ({
  get: (collection, id) => storage.get(collection, id),
  list: (collection) => storage.list(collection),
  audit: () => storage.audit(),
  status: () => storage.status(),
  close: () => storage.close(),
  commit: async (writes: readonly Write[], note: AuditNote | null) => {
    const name = note && (await peopleNamed(storage, [note.by]))[note.by];
    return storage.commit(writes, note && { ...note, ...(name && { name }) });
  },
});
