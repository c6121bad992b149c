/** Entries of an archive one after the other, in memory that threads share; each is the bytes up to its end. */
export interface Block {
  readonly bytes: SharedArrayBuffer;
  readonly ends: Uint32Array;
}

/** Entries in a block at most, and bytes after which it is closed: some tenths of a second of a thread's time. */
const MOST_ENTRIES = 2000;
const MOST_BYTES = 1 << 21;

/** Packs entries into a block. */
export function packed(entries: readonly Uint8Array[]): Block {
  const ends = new Uint32Array(entries.length);
  let end = 0;
  entries.forEach((entry, at) => (ends[at] = end += entry.length));
  const bytes = new SharedArrayBuffer(end);
  const all = new Uint8Array(bytes);
  entries.forEach((entry, at) => all.set(entry, ends[at]! - entry.length));
  return { bytes, ends };
}

/** The entries of a block, as ranges of its bytes. */
export function* entriesIn({ bytes, ends }: Block): Generator<Uint8Array> {
  let start = 0;
  for (const end of ends) {
    yield new Uint8Array(bytes, start, end - start);
    start = end;
  }
}

/** Entries in lists of a block each; where they end with an error, those before it come first. */
export async function* inBlocks<E extends { readonly bytes: Uint8Array }>(
  entries: AsyncIterable<E>,
  most = MOST_ENTRIES,
): AsyncGenerator<readonly E[]> {
  let [list, size]: [E[], number] = [[], 0];
  try {
    for await (const entry of entries) {
      list.push(entry);
      size += entry.bytes.length;
      if (list.length < most && size < MOST_BYTES) continue;
      yield list;
      [list, size] = [[], 0];
    }
  } catch (error) {
    if (list.length > 0) yield list;
    throw error;
  }
  if (list.length > 0) yield list;
}
