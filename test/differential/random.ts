/** A seeded source of random choices: the same seed, the same choices, on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** The next of 2^32 whole numbers (mulberry32). */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let x = this.state;
    x = Math.imul(x ^ (x >>> 15), x | 1);
    x ^= x + Math.imul(x ^ (x >>> 7), x | 61);
    return (x ^ (x >>> 14)) >>> 0;
  }

  /** A whole number from low to high, both included. */
  int(low: number, high: number): number {
    return low + (this.next() % (high - low + 1));
  }

  /** True in so many of a hundred cases. */
  chance(percent: number): boolean {
    return this.next() % 100 < percent;
  }

  pick<T>(list: readonly T[]): T {
    if (list.length === 0) throw new RangeError('Random: nothing to pick from');
    return list[this.next() % list.length] as T;
  }

  shuffled<T>(list: readonly T[]): T[] {
    const copy = [...list];
    for (let at = copy.length - 1; at > 0; at--) {
      const other = this.int(0, at);
      [copy[at], copy[other]] = [copy[other] as T, copy[at] as T];
    }
    return copy;
  }

  /** So many different members at least, at most all, in their own order. */
  some<T>(list: readonly T[], least = 1, most = list.length): T[] {
    const chosen = new Set(
      this.shuffled(list).slice(0, this.int(Math.min(least, list.length), Math.min(most, list.length))),
    );
    return list.filter((member) => chosen.has(member));
  }

  times<T>(low: number, high: number, make: (index: number) => T): T[] {
    return Array.from({ length: this.int(low, high) }, (_, index) => make(index));
  }
}

/** The seed of the index-th case of a run, so that one case can be run again alone. */
export function seedOf(seed: number, index: number): number {
  return (Math.imul(seed, 0x9e3779b1) ^ Math.imul(index + 1, 0x85ebca6b)) >>> 0;
}
