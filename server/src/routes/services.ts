import type { AttemptLimits, Accounts, Clock, SessionStore, Settings, SetupLink } from '../access/index.js';
import type { ReplayJobs } from '../jobs/index.js';
import type { RulesetStore } from '../storage/index.js';
import type { Storage } from '../storage/storage.js';

/** What routes stand on. */
export interface Services {
  /** The rulesets that can be read. */
  readonly store: RulesetStore;
  readonly storage: Storage;
  readonly clock: Clock;
  readonly accounts: Accounts;
  readonly settings: Settings;
  readonly sessions: SessionStore;
  readonly setup: SetupLink;
  readonly limits: AttemptLimits;
  /** The replays that run in this process. */
  readonly jobs: ReplayJobs;
  /** The built script that reads a workbook. */
  readonly workbookScript: URL;
}
