import type { Publication as Kept, PublicationState, PublicationSummary, Readiness } from '@biaochi/schemas/types';
import type { DraftRecord } from './drafts.js';
import { get, send } from './request.js';

/** The record of one published version, with its state today. */
export interface Publication extends Kept {
  readonly state: PublicationState;
}

const all = '/api/publications';
const path = (digest: string): string => `${all}/${encodeURIComponent(digest)}`;
const draft = (id: string): string => `/api/drafts/${encodeURIComponent(id)}`;

export const listPublications = (signal?: AbortSignal): Promise<PublicationSummary[]> => get(all, signal);

export const readPublication = (digest: string, signal?: AbortSignal): Promise<Publication> =>
  get(path(digest), signal);

export const withdrawPublication = (digest: string, reason: string): Promise<Publication> =>
  send('POST', `${path(digest)}/withdrawal`, { body: { reason } });

/** What stands in the way of publishing a draft as the server has it. */
export const readReadiness = (draftId: string, signal?: AbortSignal): Promise<Readiness> =>
  get(`${draft(draftId)}/readiness`, signal);

/** Publishes the revision of a draft that was seen; 422 `publication-refused` with `refusals` where something stands in the way. */
export const publishDraft = (draftId: string, revision: number): Promise<Publication> =>
  send('POST', `${draft(draftId)}/publication`, { revision });

/** Hands a draft to its reviewer: nothing is edited meanwhile. */
export const askForReview = (draftId: string): Promise<DraftRecord> => send('POST', `${draft(draftId)}/review`);

/** Takes a draft back from review. */
export const takeBackReview = (draftId: string): Promise<DraftRecord> => send('DELETE', `${draft(draftId)}/review`);
