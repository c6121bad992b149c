import type { RulesetStore } from '../storage/index.js';

/** What routes stand on. */
export interface Services {
  readonly store: RulesetStore;
}
