import { Low } from 'lowdb';
import path from 'node:path';
import { Fault } from '../faults/index.js';
import { accept, frozen } from './accept.js';
import { readLog } from './audit/readLog.js';
import type { CollectionName, RecordOf } from './collections.js';
import { apply } from './durable/apply.js';
import type { Files } from './durable/files.js';
import { type Head } from './durable/head.js';
import { type Journal, journalForm } from './durable/journal.js';
import { JsonFile } from './durable/jsonFile.js';
import type { Places } from './durable/places.js';
import { plan } from './durable/plan.js';
import { recordForm, type StoredRecord } from './durable/record.js';
import { isTemporary, writeDurably } from './durable/writeDurably.js';
import type { AuditEntry, AuditNote, Storage, StorageStatus, Stored, Write } from './storage.js';
import { Turns } from './turns.js';

/** Where a folder stands when it is opened. */
export interface Opened {
  readonly head: Head;
  /** A commit that is on the disk as journal only, since the disk would not take it. */
  readonly pending: Journal | null;
  /** What keeps the folder from being written, for as long as it is open. */
  readonly damage: Fault | null;
}

export interface Means {
  readonly files: Files;
  readonly clock: () => Date;
  readonly at: Places;
  /** Lets go of the folder's lock. */
  readonly release: () => Promise<void>;
}

const asStored = ({ id, revision, value }: StoredRecord): Stored<unknown> => ({ id, revision, value });
const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Storage in a folder of JSON files, one for each document; how a commit gets there is told in docs/STORAGE.md. */
export class LowdbStorage implements Storage {
  private readonly turns = new Turns();
  private head: Head;
  private pending: Journal | null;
  /** Whether a journal that was refused may still lie there. */
  private isRefused = false;
  private fault: Fault | null;
  private isClosed = false;

  constructor(
    private readonly means: Means,
    private readonly opened: Opened,
  ) {
    this.head = opened.head;
    this.pending = opened.pending;
    this.fault = opened.damage;
  }

  get<C extends CollectionName>(collection: C, id: string): Promise<Stored<RecordOf<C>> | null> {
    return this.reading(async () => (await this.current(collection, id)) as Stored<RecordOf<C>> | null);
  }

  list<C extends CollectionName>(collection: C): Promise<Stored<RecordOf<C>>[]> {
    return this.reading(async () => {
      const { files, at } = this.means;
      const found = new Map<string, StoredRecord>();
      for (const name of await files.names(at.collection(collection))) {
        if (!name.endsWith('.json') || isTemporary(name)) continue;
        const file = path.join(at.collection(collection), name);
        const record = await this.recordIn(file);
        if (!record) continue;
        if (at.document(collection, record.id) !== file) throw Fault.of('record-damaged', { seen: file });
        found.set(record.id, record);
      }
      for (const { collection: of, id, record } of this.pending?.writes ?? []) {
        if (of !== collection) continue;
        if (record) found.set(id, record);
        else found.delete(id);
      }
      const records = [...found.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
      return records.map(asStored) as Stored<RecordOf<C>>[];
    });
  }

  async commit(writes: readonly Write[], note: AuditNote | null): Promise<readonly number[]> {
    const asked = frozen(writes, note);
    const noted = note && structuredClone(note);
    return this.turns.write(async () => {
      if (this.isClosed) throw Fault.of('storage-closed');
      await this.recover();
      const accepted = [];
      for (const write of asked) accepted.push(accept(write, await this.current(write.collection, write.id)));
      const journal = plan(accepted, noted, this.means.clock().toISOString(), this.head);
      await this.decide(journal);
      await this.carryOut(journal);
      return accepted.map(({ revision }) => revision);
    });
  }

  async *audit(): AsyncIterable<AuditEntry> {
    const { head, pending } = await this.reading(async () => ({ head: this.head, pending: this.pending }));
    const { files, at } = this.means;
    yield* readLog(files, at, head);
    if (pending?.entry) yield pending.entry;
  }

  status(): StorageStatus {
    return this.fault ? { writable: false, reason: this.fault.texts } : { writable: true };
  }

  close(): Promise<void> {
    return this.turns.write(async () => {
      if (this.isClosed) return;
      this.isClosed = true;
      await this.means.release();
    });
  }

  private reading<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.read(() => {
      if (this.isClosed) throw Fault.of('storage-closed');
      return work();
    });
  }

  private async recordIn(file: string): Promise<StoredRecord | null> {
    const low = new Low<StoredRecord | null>(
      new JsonFile<StoredRecord | null>(this.means.files, file, recordForm as never),
      null,
    );
    await low.read();
    return low.data;
  }

  private async current(collection: CollectionName, id: string): Promise<Stored<unknown> | null> {
    const waiting = this.pending?.writes.find((one) => one.collection === collection && one.id === id);
    if (waiting) return waiting.record && asStored(waiting.record);
    const file = this.means.at.document(collection, id);
    const record = await this.recordIn(file);
    if (record && (record.collection !== collection || record.id !== id)) {
      throw Fault.of('record-damaged', { seen: file });
    }
    return record && asStored(record);
  }

  /** Brings a journal to the disk: from then on the commit counts, whatever happens. Before, nothing has changed. */
  private async decide(journal: Journal): Promise<void> {
    const { files, at } = this.means;
    try {
      await new Low(new JsonFile(files, at.journal, journalForm), journal).write();
    } catch (error) {
      this.fault = Fault.of('storage-write-failed', { reason: reasonOf(error) });
      this.isRefused = true;
      await this.takeBack().catch(() => undefined);
      throw this.fault;
    }
  }

  /** Removes the journal of a commit that was refused, lest a restart carry it out. */
  private async takeBack(): Promise<void> {
    const { files, at } = this.means;
    await files.remove(at.journal);
    await files.syncFolder(at.folder);
    this.isRefused = false;
  }

  /** Carries out a decided commit. Where the disk fails it waits in memory and in its journal, and counts all the same. */
  private async carryOut(journal: Journal): Promise<void> {
    try {
      await apply(this.means.files, this.means.at, journal);
      this.head = journal.head;
      this.pending = null;
    } catch (error) {
      this.pending = journal;
      this.fault = Fault.of('storage-write-failed', { reason: reasonOf(error) });
    }
  }

  /** After a disk fault: tries whether the disk writes again, and throws `storage-read-only` where it does not. */
  private async recover(): Promise<void> {
    if (!this.fault) return;
    if (!this.opened.damage) {
      try {
        const { files, at } = this.means;
        if (this.isRefused) await this.takeBack();
        await writeDurably(files, path.join(at.folder, 'probe'), `${this.means.clock().toISOString()}\n`);
        this.fault = null;
        if (this.pending) await this.carryOut(this.pending);
      } catch (error) {
        this.fault = Fault.of('storage-write-failed', { reason: reasonOf(error) });
      }
    }
    if (this.fault) throw Fault.of('storage-read-only', { reason: this.fault.texts });
  }
}
