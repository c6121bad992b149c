import type { Fixture } from '@biaochi/schemas/types';
import { get } from './request.js';

/** What the list of standards says of each. */
export interface RulesetListing {
  id: string;
}

/** One ruleset as stored: its text, byte for byte, and the digest of its content. */
export interface RulesetDocument {
  text: string;
  digest: string;
}

const path = (id: string): string => `/api/rulesets/${encodeURIComponent(id)}`;

export const listRulesets = (signal?: AbortSignal): Promise<RulesetListing[]> => get('/api/rulesets', signal);

export const readRulesetDocument = (id: string, signal?: AbortSignal): Promise<RulesetDocument> =>
  get(path(id), signal);

export const readFixtures = (id: string, signal?: AbortSignal): Promise<Fixture[]> =>
  get(`${path(id)}/fixtures`, signal);
