import { keep, type KeptEntry } from '../store/keptEdits.js';

/** The page may stand still for the sake of keeping for one part in so many of the time. */
const SHARE = 10;

/** Keeps the latest of what it is given in this browser. */
export interface Keeper<K> {
  readonly keep: (kept: K) => void;
  /** Forgets what was to be kept yet. */
  readonly drop: () => void;
}

/**
 * Keeps at once where that costs nothing. A copy of a very large document takes longer than a person takes from key to
 * key: then it rests in between, and the latest of what came meanwhile is kept; all of it before the page is hidden.
 */
export function keeperOf<K>(subject: string, instead: readonly KeptEntry<K>[]): Keeper<K> {
  let waiting: { readonly kept: K } | null = null;
  let isResting = false;

  const now = async (kept: K): Promise<void> => {
    isResting = true;
    // The browser's own store may be full or forbidden; then the server alone has the edits, a moment later.
    const still = await keep(subject, kept, instead).catch(() => 0);
    setTimeout(goOn, still * (SHARE - 1));
  };
  const write = (): void => {
    if (waiting === null) return;
    const { kept } = waiting;
    waiting = null;
    void now(kept);
  };
  const goOn = (): void => {
    isResting = false;
    write();
  };

  addEventListener('visibilitychange', write);
  return {
    keep: (kept) => {
      waiting = { kept };
      if (!isResting) write();
    },
    drop: () => {
      waiting = null;
    },
  };
}
