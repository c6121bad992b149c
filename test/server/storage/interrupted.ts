import { type Files, realFiles } from '../../../server/src/storage/durable/files.js';
import { openStorage, type Write } from '../../../server/src/storage/index.js';

/** Leaves a folder as a process does that dies right after its commit was decided: with the journal, and nothing else. */
export async function interruptedCommit(folder: string, write: Write): Promise<void> {
  let isDecided = false;
  const stop = <A extends unknown[], R>(real: (...args: A) => Promise<R>) => {
    return async (...args: A): Promise<R> => {
      if (isDecided) throw Object.assign(new Error('gone'), { code: 'EIO' });
      return real(...args);
    };
  };
  const files: Files = {
    ...realFiles,
    create: stop(realFiles.create),
    edit: stop(realFiles.edit),
    rename: async (from, to) => {
      await stop(realFiles.rename)(from, to);
      isDecided ||= to.endsWith('journal.json');
    },
  };
  const storage = await openStorage(folder, { clock: () => new Date(0), files });
  await storage.commit([write], { by: 'a', action: 'draft.save', subject: write.id });
  await storage.close();
}
