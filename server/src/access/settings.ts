import { randomBytes } from 'node:crypto';
import { Fault } from '../faults/index.js';
import type { Storage, Stored } from '../storage/storage.js';

/** What administrators decide for everybody. */
export interface Policy {
  /** Who last changed a draft may not publish it. */
  readonly secondPerson: boolean;
}

declare module '../storage/collections.js' {
  interface Records {
    settings: Policy | { readonly secret: string };
  }
}

const POLICY = 'policy';
const SECRET = 'sessionSecret';
const initial: Policy = { secondPerson: true };

/** The settings of this server. */
export class Settings {
  constructor(private readonly storage: Storage) {}

  /** The policy now; where none could be written yet, the strict one at revision 0. */
  async policy(): Promise<Stored<Policy>> {
    const stored = await this.storage.get('settings', POLICY);
    return (stored as Stored<Policy> | null) ?? { id: POLICY, revision: 0, value: initial };
  }

  /** Writes the policy over the revision that the writer saw. */
  async change(expected: number, value: Policy, by: string): Promise<Stored<Policy>> {
    const note = { by, action: 'settings-changed', subject: `settings/${POLICY}`, details: value };
    const [revision] = await this.storage.commit([{ collection: 'settings', id: POLICY, expected, value }], note);
    return { id: POLICY, revision: revision!, value };
  }

  /**
   * What session cookies are signed with: made at the first start together with the policy and kept, so that a restart
   * signs nobody out. Where it cannot be kept, one for this process alone.
   */
  async sessionSecret(): Promise<string> {
    const stored = await this.storage.get('settings', SECRET);
    if (stored) return (stored.value as { readonly secret: string }).secret;
    const secret = randomBytes(32).toString('base64url');
    const note = { by: 'biaochi', action: 'settings-created', subject: `settings/${POLICY}`, details: initial };
    const first = { collection: 'settings', expected: 0 } as const;
    try {
      await this.storage.commit(
        [
          { ...first, id: SECRET, value: { secret } },
          { ...first, id: POLICY, value: initial },
        ],
        note,
      );
      return secret;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      // Another process may have been first.
      const kept = await this.storage.get('settings', SECRET);
      return kept ? (kept.value as { readonly secret: string }).secret : secret;
    }
  }
}
