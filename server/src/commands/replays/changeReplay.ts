import type { ReplayRecord } from '@biaochi/schemas/types';
import type { AuditNote, Stored, Write } from '../../storage/index.js';
import { again } from '../again.js';
import { type Means, now } from '../records.js';
import { findReplay } from './findReplay.js';
import { type ReplayText, textWrites } from './packed.js';

/** A change of a replay's record together with texts of it; null takes a text away. */
export interface ReplayChange {
  readonly record: Partial<ReplayRecord>;
  readonly texts?: Partial<Readonly<Record<ReplayText, string | null>>>;
  readonly note: Pick<AuditNote, 'by' | 'action'>;
}

/** Writes how a replay stands now. */
export function changeReplay(means: Means, id: string, change: ReplayChange): Promise<Stored<ReplayRecord>> {
  const { record, texts = {}, note } = change;
  return again(async () => {
    const { revision, value } = await findReplay(means, id);
    const changed: ReplayRecord = { ...value, ...record, changedAt: now(means) };
    const writes: Write[] = [{ collection: 'replays', id, expected: revision, value: changed }];
    for (const [name, text] of Object.entries(texts) as [ReplayText, string | null][]) {
      writes.push(...(await textWrites(means.storage, id, name, text)));
    }
    await means.storage.commit(writes, { ...note, subject: `replays/${id}`, details: { done: changed.done } });
    return { id, revision: revision + 1, value: changed };
  });
}

/** Takes a replay away, with all that it kept. */
export async function deleteReplay(means: Means, id: string, expected: number, by: string): Promise<void> {
  const { storage } = means;
  await findReplay(means, id);
  const texts: readonly ReplayText[] = ['from', 'to', 'checkpoint', 'report'];
  const parts = await Promise.all(texts.map((name) => textWrites(storage, id, name, null)));
  const writes = [{ collection: 'replays', id, expected, value: null } as const, ...parts.flat()];
  await storage.commit(writes, { by, action: 'replay-deleted', subject: `replays/${id}` });
}
