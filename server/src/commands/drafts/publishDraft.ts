import { compareVersions, publicationOf } from '@biaochi/engine';
import type { DraftRecord, Publication, PublicationState, PublishedRuleset } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { peopleNamed, type Stored, type Write } from '../../storage/index.js';
import { type Means, now } from '../records.js';
import { demandFresh } from '../stale.js';
import { versions } from '../versions.js';
import { findDraft } from './findDraft.js';
import { milestonesGone } from './milestones.js';
import { publishContext, readinessOf } from './readiness.js';

/** A published version with its state. */
export interface PublishedRecord {
  readonly publication: Publication;
  readonly state: PublicationState;
}

/** One at a time, so that no two drafts take the same version. */
let last: Promise<unknown> = Promise.resolve();

/** Publishes a draft at the revision that was seen, for good; throws `publication-refused` with all that stands in the way. */
export function publishDraft(means: Means, id: string, expected: number, by: string): Promise<PublishedRecord> {
  const published = last.then(() => publish(means, id, expected, by));
  last = published.catch(() => {});
  return published;
}

async function publish(means: Means, id: string, expected: number, by: string): Promise<PublishedRecord> {
  const draft = await findDraft(means, id);
  demandFresh(`drafts/${id}`, expected, draft);
  const { ready, refusals, agreement } = await readinessOf(means, draft.value);
  if (!ready || !agreement) {
    throw Fault.of('publication-refused', { many: refusals.length, details: { refusals } });
  }
  const publication = await recordOf(means, draft, agreement, by);
  const { digest, ruleset, publishedAt: at, review } = publication;
  const reference = { id: ruleset.id, version: ruleset.version, digest };
  const people = await peopleNamed(means.storage, [by]);
  const state: PublicationState = { state: 'published', history: [{ state: 'published', at, by }], people };
  const writes: Write[] = [
    { collection: 'publications', id: digest, expected: 0, value: publication },
    { collection: 'publicationStates', id: digest, expected: 0, value: state },
    { collection: 'drafts', id, expected, value: null },
    ...(await milestonesGone(means.storage, id)),
    ...(await superseded(means, reference, { at, by }, people)),
  ];
  const details = { ruleset: `${reference.id}@${reference.version}`, draft: id, review };
  await means.storage.commit(writes, { by, action: 'ruleset-published', subject: `publications/${digest}`, details });
  return { publication, state };
}

async function recordOf(
  means: Means,
  { id, value }: Stored<DraftRecord>,
  agreement: Publication['agreement'],
  by: string,
): Promise<Publication> {
  const { createdBy: draftedBy, changedBy, verifications } = value;
  const accounts = [draftedBy, changedBy, by, ...verifications.map((one) => one.by)];
  const people = await peopleNamed(means.storage, accounts);
  const who = { versions, draft: id, draftedBy, changedBy, publishedBy: by, publishedAt: now(means), people };
  return publicationOf(value.content, await publishContext(means, value), agreement, who);
}

/** The states of the versions that a new one of the same id supersedes. */
async function superseded(
  { storage, store }: Means,
  successor: PublishedRuleset,
  when: { at: string; by: string },
  people: Record<string, string>,
): Promise<Write[]> {
  const lower = (await store.versions(successor.id)).filter(
    ({ document }) => compareVersions(document.version, successor.version) < 0,
  );
  const states = await Promise.all(lower.map(({ digest }) => storage.get('publicationStates', digest)));
  return states.flatMap((stored) => {
    if (stored?.value.state !== 'published') return [];
    const { id, revision: expected, value } = stored;
    const entry = { state: 'superseded' as const, ...when, successor };
    const next: PublicationState = {
      state: 'superseded',
      history: [...value.history, entry],
      people: { ...value.people, ...people },
    };
    return [{ collection: 'publicationStates' as const, id, expected, value: next }];
  });
}
