/** Whether a JSON text writes a key as it is, between quotes. */
const isPlainKey = (key: string): boolean => key !== '__proto__' && JSON.stringify(key) === `"${key}"`;

/**
 * The keys that an object may have, as they stand in a JSON text. Objects of a kind mostly name theirs in the same
 * order: each key is looked for where it followed last time, and only one that is not there is looked up.
 */
export class Keys<T> {
  private readonly quoted: readonly string[];
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
    this.quoted = plain.map(([key]) => `"${key}"`);
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
  find(text: string, at: number): T | undefined {
    let place = this.following[this.last + 1]!;
    if (place < 0 || !isAt(text, at, this.quoted[place]!)) {
      place = this.places.get(text.slice(at + 1, text.indexOf('"', at + 1))) ?? -1;
      if (place < 0) return undefined;
      this.following[this.last + 1] = place;
    }
    if (this.met[place] === this.turn) return undefined;
    this.met[place] = this.turn;
    this.last = place;
    this.length = this.quoted[place]!.length;
    return this.values[place];
  }
}

/** Whether a part stands in a text here. */
export function isAt(text: string, at: number, part: string): boolean {
  for (let index = 0; index < part.length; index++) {
    if (text.charCodeAt(at + index) !== part.charCodeAt(index)) return false;
  }
  return true;
}
