import type { Draft } from '@biaochi/schemas/types';
import { get, send } from './request.js';

/** What the list of a draft's milestones says of each; the time is ISO 8601. */
export interface MilestoneListing {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly by: string;
  readonly at: string;
}

/** A draft as it stood at one moment, under a name. */
export interface Milestone extends Omit<MilestoneListing, 'version'> {
  readonly draft: string;
  readonly content: Draft;
}

const all = (draft: string): string => `/api/drafts/${encodeURIComponent(draft)}/milestones`;
const path = (draft: string, id: string): string => `${all(draft)}/${encodeURIComponent(id)}`;

/** What was kept of a draft, the oldest first. */
export const listMilestones = (draft: string, signal?: AbortSignal): Promise<MilestoneListing[]> =>
  get(all(draft), signal);

export const readMilestone = (draft: string, id: string, signal?: AbortSignal): Promise<Milestone> =>
  get(path(draft, id), signal);

/** Keeps the draft as it stands at the revision that was seen; 409 `milestone-name-taken`. */
export const keepMilestone = (draft: string, revision: number, name: string): Promise<MilestoneListing> =>
  send('POST', all(draft), { body: { name }, revision });

export const dropMilestone = (draft: string, id: string): Promise<void> => send('DELETE', path(draft, id));
