import type { IconName } from '../parts/Icon.js';
import type { Sought } from './seek.js';

/** Something that can be done or gone to from wherever one is. */
export interface Offer extends Sought {
  /** Its own among all offers: `view:table`, `/indicators/21`. */
  readonly key: string;
  readonly icon: IconName;
  /** The keys that do it from anywhere: `Alt+1`, `Control+B`, `[`. */
  readonly keys?: string;
  readonly run: () => void;
}
