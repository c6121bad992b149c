import type { Draft, PublishedRuleset, Text } from '@biaochi/schemas/types';
import { get, send } from './request.js';

/** A named editor's word that a fixture's expected values follow from the clauses; it counts while `digest` is the fixture's. */
export interface Verification {
  readonly fixture: string;
  readonly digest: string;
  readonly by: string;
  /** ISO 8601. */
  readonly at: string;
}

export type DraftState = 'draft' | 'inReview';

/** A draft as the server keeps it; `revision` counts its saves. Times are ISO 8601. */
export interface DraftRecord {
  readonly id: string;
  readonly revision: number;
  readonly content: Draft;
  readonly state: DraftState;
  readonly verifications: readonly Verification[];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly changedBy: string;
  readonly changedAt: string;
}

/** What the list of drafts says of each; `indicators` and `fixtures` are counts. */
export interface DraftListing extends Omit<DraftRecord, 'content' | 'verifications'> {
  readonly title: Text;
  readonly rulesetId: string;
  readonly version: string;
  readonly base?: PublishedRuleset;
  readonly revises?: PublishedRuleset;
  readonly indicators: number;
  readonly fixtures: number;
}

const all = '/api/drafts';
const path = (id: string): string => `${all}/${encodeURIComponent(id)}`;

export const listDrafts = (signal?: AbortSignal): Promise<DraftListing[]> => get(all, signal);

export const readDraft = (id: string, signal?: AbortSignal): Promise<DraftRecord> => get(path(id), signal);

export const createDraft = (content: Draft): Promise<DraftRecord> => send('POST', all, { body: { content } });

/** Saves a draft over the revision that was seen; 412 `write-stale` with what stands where somebody else was first. */
export const saveDraft = (id: string, revision: number, content: Draft): Promise<DraftRecord> =>
  send('PUT', path(id), { body: { content }, revision });

export const deleteDraft = (id: string, revision: number): Promise<void> => send('DELETE', path(id), { revision });

/** Confirms a fixture's expected values as they stand under this digest. */
export const verifyFixture = (id: string, fixture: string, digest: string): Promise<DraftRecord> =>
  send('POST', `${path(id)}/verifications`, { body: { fixture, digest } });

export const withdrawVerification = (id: string, fixture: string): Promise<DraftRecord> =>
  send('DELETE', `${path(id)}/verifications/${encodeURIComponent(fixture)}`);
