import { createHash } from 'node:crypto';
import { type SessionData, Store } from 'express-session';
import { Fault } from '../faults/index.js';
import type { Storage, Stored } from '../storage/storage.js';
import type { Clock } from './clock.js';

const MINUTE = 60_000;
/** A session ends when nothing was asked for so long. */
const IDLE = 12 * 60 * MINUTE;
/** Asking again is noted no more often than this, so that reading does not write all the time. */
const NOTED = 10 * MINUTE;

export interface SessionRecord {
  /** Milliseconds since 1970. */
  readonly expires: number;
  readonly data: SessionData;
}

declare module '../storage/collections.js' {
  interface Records {
    sessions: SessionRecord;
  }
}

/** The id of a session is as good as a password: only its hash is kept. */
const hashOf = (sid: string): string => createHash('sha256').update(sid).digest('hex');

/** Sessions in our own storage. */
export class SessionStore extends Store {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {
    super();
  }

  override get(sid: string, callback: (error: unknown, session?: SessionData | null) => void): void {
    answer(callback, async () => {
      const stored = await this.storage.get('sessions', hashOf(sid));
      return stored && stored.value.expires > this.now() ? structuredClone(stored.value.data) : null;
    });
  }

  override set(sid: string, data: SessionData, callback?: (error?: unknown) => void): void {
    // JSON, as express-session gives an object with methods.
    const plain = JSON.parse(JSON.stringify(data)) as SessionData;
    answer(callback, () => this.put(hashOf(sid), () => ({ expires: this.now() + IDLE, data: plain })));
  }

  override touch(sid: string, _data: SessionData, callback?: () => void): void {
    answer(callback, () =>
      this.put(hashOf(sid), (stored) => {
        const expires = this.now() + IDLE;
        return stored && expires - stored.value.expires > NOTED ? { ...stored.value, expires } : undefined;
      }),
    );
  }

  override destroy(sid: string, callback?: (error?: unknown) => void): void {
    answer(callback, () => this.put(hashOf(sid), (stored) => (stored ? null : undefined)));
  }

  /** Deletes the sessions that have ended, and those of the named account where one is named. */
  async sweep(name?: string): Promise<void> {
    const over = (await this.storage.list('sessions')).filter(
      ({ value }) => value.expires <= this.now() || (name !== undefined && value.data.account?.name === name),
    );
    for (const { id } of over) await this.put(id, (stored) => (stored ? null : undefined));
  }

  /** Writes what `make` makes of the present record; made anew where somebody else wrote in between. */
  private async put(
    id: string,
    make: (stored: Stored<SessionRecord> | null) => SessionRecord | null | undefined,
  ): Promise<void> {
    for (;;) {
      const stored = await this.storage.get('sessions', id);
      const value = make(stored);
      if (value === undefined) return;
      try {
        await this.storage.commit([{ collection: 'sessions', id, expected: stored?.revision ?? 0, value }], null);
        return;
      } catch (error) {
        if (!(error instanceof Fault && error.code === 'write-stale')) throw error;
      }
    }
  }

  private now(): number {
    return this.clock().getTime();
  }
}

/** Hands what a promise gives to a callback, and a throw of the callback to nobody but the process. */
function answer<T>(callback: ((error: unknown, value?: T) => void) | undefined, work: () => Promise<T>): void {
  work().then(
    (value) => callback && setImmediate(callback, null, value),
    (error: unknown) => callback && setImmediate(callback, error),
  );
}
