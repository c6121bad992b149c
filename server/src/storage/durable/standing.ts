import { Fault } from '../../faults/index.js';
import { entryOf } from '../audit/entry.js';
import { linesOf, segments } from '../audit/readLog.js';
import { collectionNames, collections } from '../collections.js';
import { apply } from './apply.js';
import { type Files, reasonOf } from './files.js';
import { type Head, headForm, NO_HEAD } from './head.js';
import { type Journal, journalForm } from './journal.js';
import { load, textIn } from './jsonFile.js';
import type { Places } from './places.js';

/** Where a data folder stands. */
export interface Standing {
  readonly head: Head;
  /** A commit that counts and is on the disk as journal only, since the disk would not take it. */
  readonly pending: Journal | null;
  /** What keeps the folder from being written, for as long as it is open. */
  readonly damage: Fault | null;
  /** What the disk did not take last, until it does. */
  readonly failure: Fault | null;
}

/** Where a data folder stands, once the commit that a crash interrupted is carried out. */
export async function standing(files: Files, at: Places): Promise<Standing> {
  try {
    const before = await readHead(files, at);
    const journal = await load(files, at.journal, journalForm);
    if (!journal) return whole(await checked(files, at, before));
    const ahead = journal.head.commits - before.commits;
    // Any other journal belongs to another folder, or to another time.
    if (ahead !== 0 && ahead !== 1) throw Fault.of('record-damaged', { seen: at.journal });
    try {
      await apply(files, at, journal);
    } catch (error) {
      const failure = Fault.of('storage-write-failed', { reason: reasonOf(error) });
      // With its head in place all of the commit is, but for the removal of the journal.
      return { head: before, pending: ahead === 0 ? null : journal, damage: null, failure };
    }
    return whole(await checked(files, at, journal.head));
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return { head: NO_HEAD, pending: null, damage: error, failure: null };
  }
}

const whole = (head: Head): Standing => ({ head, pending: null, damage: null, failure: null });

/** The head; without its file, that of an empty folder, if it is one. */
async function readHead(files: Files, at: Places): Promise<Head> {
  const head = await load(files, at.head, headForm);
  if (head) return head;
  const audited = collectionNames.filter((name) => collections[name].audited);
  const names = await Promise.all([at.audit, ...audited.map((name) => at.collection(name))].map(files.names));
  const isEmpty = names.flat().every((name) => !/\.(json|ndjson)$/.test(name));
  const isBegun = (await load(files, at.journal, journalForm)) !== null;
  if (!isEmpty && !isBegun) throw Fault.of('audit-damaged', { seen: at.head });
  return NO_HEAD;
}

/** The head, if the audit log ends with the entry it names: neither before nor after. */
async function checked(files: Files, at: Places, head: Head): Promise<Head> {
  const last = (await segments(files, at)).at(-1) ?? 0;
  const bytes = last === 0 ? Buffer.alloc(0) : await files.read(at.segment(last));
  const line = linesOf(textIn(bytes)).at(-1);
  const entry = line === undefined ? null : entryOf(line);
  const ends = head.entries === 0 ? line === undefined : entry?.hash === head.hash;
  if (last !== head.segment || bytes.length !== head.length || !ends) {
    throw Fault.of('audit-damaged', { seen: last === 0 ? at.audit : at.segment(last) });
  }
  return head;
}
