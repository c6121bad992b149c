// A process that saves without pause until it is killed: eight writers over one storage. Each save that was
// acknowledged is said on standard output before the writer goes on: writer, revision.
import fs from 'node:fs';
import { openStorage } from '../../server/dist/storage/openStorage.js';
import { bodyOf, WRITERS } from './body.mjs';

const storage = await openStorage(process.argv[2]);

async function write(writer) {
  const ids = [`w${writer}-left`, `w${writer}-right`];
  for (;;) {
    const revision = (await storage.get('drafts', ids[0]))?.revision ?? 0;
    // Two documents in one commit and a session, which must never be apart.
    const value = bodyOf(writer, revision + 1);
    const writes = ids.map((id) => ({ collection: 'drafts', id, expected: revision, value }));
    const session = { collection: 'sessions', id: `s${writer}`, expected: revision, value: { revision } };
    const [saved] = await storage.commit([...writes, session], {
      by: `writer ${writer}`,
      action: 'draft.save',
      subject: ids[0],
    });
    fs.writeSync(1, `${writer} ${saved}\n`);
  }
}

await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(writer)));
