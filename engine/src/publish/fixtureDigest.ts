import type { Fixture } from '@biaochi/schemas/types';
import { documentDigest } from '../changes/index.js';

/** The digest of what somebody verifies in a fixture: the assessment, what is expected of it, and why. */
export function fixtureDigest({ assessment, expect, derivation }: Fixture): string {
  return documentDigest({ assessment, expect, derivation });
}
