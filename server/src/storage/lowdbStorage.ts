import path from 'node:path';
import { Fault } from '../faults/index.js';
import { accept, frozen } from './accept.js';
import { readLog } from './audit/readLog.js';
import type { CollectionName, RecordOf } from './collections.js';
import { asJson } from './digestOf.js';
import { apply } from './durable/apply.js';
import { type Files, reasonOf } from './durable/files.js';
import type { Head } from './durable/head.js';
import { type Journal, journalForm } from './durable/journal.js';
import { save } from './durable/jsonFile.js';
import type { Places } from './durable/places.js';
import { plan } from './durable/plan.js';
import type { StoredRecord } from './durable/record.js';
import { readRecord, readRecords } from './durable/records.js';
import type { Standing } from './durable/standing.js';
import { writeDurably } from './durable/writeDurably.js';
import type { AuditEntry, AuditNote, Storage, StorageStatus, Stored, Write } from './storage.js';
import { Turns } from './turns.js';

export interface Means {
  readonly files: Files;
  readonly clock: () => Date;
  readonly at: Places;
  /** Lets go of the folder's lock. */
  readonly release: () => Promise<void>;
}

const asStored = ({ id, revision, value }: StoredRecord): Stored<unknown> => ({ id, revision, value });

/** Storage in a folder of JSON files, one for each document; how a commit gets there is told in docs/STORAGE.md. */
export class LowdbStorage implements Storage {
  private readonly turns = new Turns();
  private head: Head;
  private pending: Journal | null;
  /** Whether a journal that was refused may still lie there. */
  private isRefused = false;
  /** Whether such a journal was removed, and a power cut may still bring it back. */
  private isRemoved = false;
  private fault: Fault | null;
  private isTrying = false;
  private isClosed = false;

  constructor(
    private readonly means: Means,
    private readonly opened: Standing,
  ) {
    this.head = opened.head;
    this.pending = opened.pending;
    this.fault = opened.damage ?? opened.failure;
  }

  get<C extends CollectionName>(collection: C, id: string): Promise<Stored<RecordOf<C>> | null> {
    return this.reading(async () => (await this.current(collection, id)) as Stored<RecordOf<C>> | null);
  }

  list<C extends CollectionName>(collection: C): Promise<Stored<RecordOf<C>>[]> {
    return this.reading(async () => {
      const { files, at } = this.means;
      const records = await readRecords(files, at, this.pending?.writes ?? [], collection);
      return records.map(asStored) as Stored<RecordOf<C>>[];
    });
  }

  async commit(writes: readonly Write[], note: AuditNote | null): Promise<readonly number[]> {
    const asked = frozen(writes, note);
    const noted = asJson(note) as AuditNote | null;
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
    if (this.opened.damage) throw this.opened.damage;
    yield* readLog(files, at, head);
    if (pending?.entry) yield pending.entry;
  }

  /** As it was found last; asking about a disk that failed also has it tried again, once at a time. */
  status(): StorageStatus {
    if (this.fault && !this.isTrying && !this.isClosed) {
      this.isTrying = true;
      void this.turns
        .write(() => this.recover())
        .catch(() => undefined)
        .finally(() => (this.isTrying = false));
    }
    return this.fault ? { writable: false, reason: this.fault.texts } : { writable: true };
  }

  close(): Promise<void> {
    return this.turns.write(async () => {
      if (this.isClosed) return;
      this.isClosed = true;
      // A lock that a failing disk keeps is that of a dead process soon, and cleared away by the next.
      await this.means.release().catch(() => undefined);
    });
  }

  private reading<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.read(() => {
      if (this.isClosed) throw Fault.of('storage-closed');
      return work();
    });
  }

  private async current(collection: CollectionName, id: string): Promise<Stored<unknown> | null> {
    const { files, at } = this.means;
    const record = await readRecord(files, at, this.pending?.writes ?? [], collection, id);
    return record && asStored(record);
  }

  /** Brings a journal to the disk: from then on the commit counts, whatever happens. Before, nothing has changed. */
  private async decide(journal: Journal): Promise<void> {
    const { files, at } = this.means;
    try {
      await save(files, at.journal, journalForm, journal);
    } catch (error) {
      const reason = reasonOf(error);
      this.fault = Fault.of('storage-write-failed', { reason });
      this.isRefused = true;
      const isTakenBack = await this.takeBack().catch(() => false);
      throw isTakenBack ? this.fault : Fault.of('storage-unsettled', { reason });
    }
  }

  /** Removes the journal of a commit that was refused, lest a restart carry it out; then true. */
  private async takeBack(): Promise<true> {
    const { files, at } = this.means;
    if ((await files.names(at.folder)).includes(path.basename(at.journal))) {
      await files.remove(at.journal);
      this.isRemoved = true;
    }
    if (this.isRemoved) await files.syncFolder(at.folder);
    this.isRemoved = false;
    this.isRefused = false;
    return true;
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
    if (this.fault && !this.opened.damage && !this.isClosed) {
      try {
        await this.probe();
        this.fault = null;
        if (this.pending) await this.carryOut(this.pending);
      } catch (error) {
        this.fault = Fault.of('storage-write-failed', { reason: reasonOf(error) });
      }
    }
    if (this.fault) throw Fault.of('storage-read-only', { reason: this.fault.texts });
  }

  /** Puts a small file on the disk, as a commit does, and away again. */
  private async probe(): Promise<void> {
    const { files, at, clock } = this.means;
    if (this.isRefused) await this.takeBack();
    const file = path.join(at.folder, 'probe');
    await writeDurably(files, file, `${clock().toISOString()}\n`);
    await files.remove(file);
  }
}
