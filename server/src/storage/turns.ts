/** Readers together, a writer alone; in the order in which they came. */
export class Turns {
  private last: Promise<unknown> = Promise.resolve();
  private readers: Promise<unknown> = Promise.resolve();

  /** Runs once all writers before have ended, together with other readers. */
  read<T>(work: () => Promise<T>): Promise<T> {
    const result = this.last.then(work);
    const ended = result.catch(() => undefined);
    this.readers = Promise.all([this.readers, ended]).then(() => undefined);
    return result;
  }

  /** Runs once all before have ended, alone. */
  write<T>(work: () => Promise<T>): Promise<T> {
    const before = Promise.all([this.last, this.readers]);
    const result = before.then(work);
    this.last = result.catch(() => undefined);
    this.readers = Promise.resolve();
    return result;
  }
}
