import type { Adoption, AdoptionRecord as Kept, AdoptionState } from '@biaochi/schemas/types';
import { get, send } from './request.js';

/** The parameter values of an adopting authority as published, with their state today. */
export interface AdoptionRecord extends Kept {
  readonly state: AdoptionState;
}

const all = '/api/adoptions';
const path = (digest: string): string => `${all}/${encodeURIComponent(digest)}`;

/** The adoptions of one ruleset, by its digest. */
export const listAdoptions = (ruleset: string, signal?: AbortSignal): Promise<AdoptionRecord[]> =>
  get(`${all}?ruleset=${encodeURIComponent(ruleset)}`, signal);

export const readAdoption = (digest: string, signal?: AbortSignal): Promise<AdoptionRecord> =>
  get(path(digest), signal);

export const publishAdoption = (adoption: Adoption): Promise<AdoptionRecord> => send('POST', all, { body: adoption });

export const withdrawAdoption = (digest: string, reason: string): Promise<AdoptionRecord> =>
  send('POST', `${path(digest)}/withdrawal`, { body: { reason } });
