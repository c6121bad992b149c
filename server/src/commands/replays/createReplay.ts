import { randomUUID } from 'node:crypto';
import { check, compile, digest, readAs } from '@biaochi/engine';
import type { ReplayEnd, ReplayRecord, Ruleset } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { findRuleset, rulesetInvalid, type Stored } from '../../storage/index.js';
import { findArchive } from '../archives/findArchive.js';
import { findDraft } from '../drafts/findDraft.js';
import { type Means, now } from '../records.js';
import { textWrites } from './packed.js';

/** A published ruleset by id, version or digest, or a draft as it stands; with readings taken for once. */
export type EndChoice = ({ readonly ruleset: string } | { readonly draft: string }) & {
  readonly readings?: Readonly<Record<string, string>>;
};

/** What is to be replayed. */
export interface ReplayChoice {
  readonly archive: string;
  readonly from: EndChoice;
  readonly to: EndChoice;
}

interface End {
  readonly ruleset: Ruleset;
  readonly end: ReplayEnd;
}

const named = (ruleset: Ruleset): Pick<ReplayEnd, 'id' | 'version' | 'digest' | 'title'> => {
  const { id, version, title } = ruleset;
  return { id, version, digest: digest(ruleset), title };
};

/** How many errors a ruleset has; throws `ruleset-invalid` where they keep it from evaluating. */
function errorsIn(ruleset: Ruleset): Pick<ReplayEnd, 'errors'> {
  const errors = check(ruleset).filter(({ severity }) => severity === 'error');
  if (errors.length === 0) return {};
  try {
    compile(ruleset);
  } catch {
    throw rulesetInvalid(`${ruleset.id}@${ruleset.version}`, errors);
  }
  return { errors: errors.length };
}

async function startOf(means: Means, choice: EndChoice): Promise<End> {
  if ('ruleset' in choice) {
    const { document } = await findRuleset(means.store, choice.ruleset);
    return { ruleset: document, end: named(document) };
  }
  const { draft } = choice;
  const { ruleset } = (await findDraft(means, draft)).value.content;
  return { ruleset, end: { ...named(ruleset), draft, ...errorsIn(ruleset) } };
}

/** The published ruleset or the draft that is chosen, as its readings make it. */
async function endOf(means: Means, choice: EndChoice): Promise<End> {
  const start = await startOf(means, choice);
  const { readings } = choice;
  if (readings === undefined) return start;
  const { ruleset, diagnostics } = readAs(start.ruleset, { readings });
  if (diagnostics.length > 0) throw rulesetInvalid(`${ruleset.id}@${ruleset.version}`, diagnostics);
  return { ruleset, end: { ...start.end, ...named(ruleset), ...errorsIn(ruleset), readings } };
}

/** A new replay of an archive under two rulesets, waiting to be run. */
export async function createReplay(
  means: Means,
  { archive, from, to }: ReplayChoice,
  by: string,
): Promise<Stored<ReplayRecord>> {
  const { id: archiveId, value: kept } = await findArchive(means, archive);
  const [old, revised] = [await endOf(means, from), await endOf(means, to)];
  if (old.end.digest === revised.end.digest) throw Fault.of('replay-same', { seen: old.end.digest });
  const id = randomUUID();
  const at = now(means);
  const value: ReplayRecord = {
    archive: { id: archiveId, title: kept.title, synthetic: kept.synthetic },
    from: old.end,
    to: revised.end,
    ...{ state: 'running', count: kept.count, done: 0, by, at, changedAt: at },
  };
  const details = { archive: archiveId, from: old.end.digest, to: revised.end.digest };
  const note = { by, action: 'replay-started', subject: `replays/${id}`, details };
  const writes = [
    { collection: 'replays', id, expected: 0, value } as const,
    ...(await textWrites(means.storage, id, 'from', JSON.stringify(old.ruleset))),
    ...(await textWrites(means.storage, id, 'to', JSON.stringify(revised.ruleset))),
  ];
  await means.storage.commit(writes, note);
  return { id, revision: 1, value };
}
