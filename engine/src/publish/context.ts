import type { Ruleset, Verification } from '@biaochi/schemas/types';
import type { ComparisonSettings } from './agreement/index.js';

/** A version that is published already; what ships counts as published. */
export interface PublishedVersion {
  readonly id: string;
  readonly version: string;
  readonly digest: string;
}

/** What publishing looks at beside the draft. */
export interface PublishContext extends ComparisonSettings {
  readonly verifications: readonly Verification[];
  readonly published: readonly PublishedVersion[];
  /** The base of a variant, and the version that is revised; null where the draft names none, or none that is there. */
  readonly base: Ruleset | null;
  readonly revised: Ruleset | null;
}
