import { utf8, utf8Bytes } from './utf8.js';

/** Whether a JSON text writes a key as it is, between quotes. */
const isPlainKey = (key: string): boolean => key !== '__proto__' && JSON.stringify(key) === `"${key}"`;

/**
 * The keys that an object may have, as they stand in a JSON text. Objects of a kind mostly name theirs in the same
 * order: each key is looked for where it followed last time, and only one that is not there is looked up.
 */
export class Keys<T> {
  /** The keys between quotes, one after the other, and where each begins and the last ends. */
  private readonly quoted: Uint8Array;
  private readonly starts: Int32Array;
  private readonly values: readonly T[];
  private readonly places: ReadonlyMap<string, number>;
  /** The key that followed each last time; the first cell is for the beginning. */
  private readonly following: Int32Array;
  /** The turn in which each key was met last. */
  private readonly met: Int32Array;
  private turn = 0;
  private last = -1;
  /** How many characters the key found takes, quotes included. */
  length = 0;

  constructor(members: Iterable<readonly [key: string, value: T]>) {
    const plain = [...members].filter(([key]) => isPlainKey(key));
    const quoted = plain.map(([key]) => utf8Bytes(`"${key}"`));
    this.quoted = Uint8Array.from(quoted.flatMap((bytes) => [...bytes]));
    let end = 0;
    this.starts = Int32Array.from([0, ...quoted.map((bytes) => (end += bytes.length))]);
    this.values = plain.map(([, value]) => value);
    this.places = new Map(plain.map(([key], place) => [key, place]));
    this.following = Int32Array.from({ length: plain.length + 1 }, (_, place) => Math.min(place, plain.length - 1));
    this.met = new Int32Array(plain.length);
  }

  /** Begins with another object; as an object is never within one of its own keys, one turn is enough. */
  begin(): void {
    this.turn = (this.turn + 1) | 0;
    this.last = -1;
  }

  /** What the key means whose quote opens here; undefined for one that is unknown, escaped or here twice. */
  find(bytes: Uint8Array, at: number): T | undefined {
    const expected = this.following[this.last + 1]!;
    const place = expected >= 0 && this.isAt(bytes, at, expected) ? expected : this.placeOf(bytes, at);
    if (place < 0 || this.met[place] === this.turn) return undefined;
    this.met[place] = this.turn;
    this.last = place;
    this.length = this.starts[place + 1]! - this.starts[place]!;
    return this.values[place];
  }

  private isAt(bytes: Uint8Array, at: number, place: number): boolean {
    const { quoted } = this;
    const end = this.starts[place + 1]!;
    for (let from = this.starts[place]!, to = at; from < end; from++, to++)
      if (quoted[from] !== bytes[to]) return false;
    return true;
  }

  /** The key that stands here, which is expected there from now on; −1 where it is unknown. */
  private placeOf(bytes: Uint8Array, at: number): number {
    const key = utf8(bytes, at + 1, bytes.indexOf(QUOTE, at + 1));
    const place = key === undefined ? undefined : this.places.get(key);
    if (place === undefined) return -1;
    this.following[this.last + 1] = place;
    return place;
  }
}

const QUOTE = 34;
