import { randomUUID } from 'node:crypto';
import type { MilestoneRecord } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Storage, Stored, Write } from '../../storage/index.js';
import { type Means, now } from '../records.js';
import { demandFresh } from '../stale.js';
import { findDraft } from './findDraft.js';

const LONGEST = 80;

/** What was kept of a draft, the oldest first. */
export async function milestonesOf(storage: Storage, draft: string): Promise<Stored<MilestoneRecord>[]> {
  const all = await storage.list('milestones');
  return all.filter(({ value }) => value.draft === draft).sort((a, b) => (a.value.at < b.value.at ? -1 : 1));
}

/** The milestone of this number of a draft; throws `draft-unknown` or `milestone-unknown`. */
export async function findMilestone(means: Means, draft: string, id: string): Promise<Stored<MilestoneRecord>> {
  await findDraft(means, draft);
  const found = await means.storage.get('milestones', id);
  if (found?.value.draft !== draft) throw Fault.of('milestone-unknown', { seen: id });
  return found;
}

/** Keeps a draft at the revision that was seen, under a name that nothing else of it has. */
export async function keepMilestone(
  means: Means,
  draft: string,
  expected: number,
  given: string,
  by: string,
): Promise<Stored<MilestoneRecord>> {
  const current = await findDraft(means, draft);
  demandFresh(`drafts/${draft}`, expected, current);
  const name = given.trim();
  if (name === '' || [...name].length > LONGEST) throw Fault.of('milestone-name-invalid', { most: LONGEST });
  const taken = (await milestonesOf(means.storage, draft)).some(({ value }) => value.name === name);
  if (taken) throw Fault.of('milestone-name-taken', { seen: name });
  const id = randomUUID();
  const value: MilestoneRecord = { draft, name, content: current.value.content, by, at: now(means) };
  const note = { by, action: 'milestone-kept', subject: `milestones/${id}`, details: { draft, name } };
  const [revision] = await means.storage.commit([{ collection: 'milestones', id, expected: 0, value }], note);
  return { id, revision: revision!, value };
}

/** Gives a milestone up. */
export async function dropMilestone(means: Means, draft: string, id: string, by: string): Promise<void> {
  const { revision: expected, value } = await findMilestone(means, draft, id);
  const note = { by, action: 'milestone-dropped', subject: `milestones/${id}`, details: { draft, name: value.name } };
  await means.storage.commit([{ collection: 'milestones', id, expected, value: null }], note);
}

/** The writes that let a draft's milestones go with it. */
export async function milestonesGone(storage: Storage, draft: string): Promise<Write[]> {
  const kept = await milestonesOf(storage, draft);
  return kept.map(({ id, revision: expected }) => ({ collection: 'milestones', id, expected, value: null }));
}
