import type { Replay, ReplayRecord, Ruleset } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import type { Stored } from '../../storage/index.js';
import type { Means } from '../records.js';
import { textOf } from './packed.js';

/** The replay of this number; throws `replay-unknown`. */
export async function findReplay({ storage }: Means, id: string): Promise<Stored<ReplayRecord>> {
  const found = await storage.get('replays', id);
  if (!found) throw Fault.of('replay-unknown', { seen: id });
  return found;
}

/** The report of a replay that is done, as text; throws `replay-unfinished`. */
export async function reportText(means: Means, id: string): Promise<string> {
  const { value } = await findReplay(means, id);
  const text = value.state === 'done' ? await textOf(means.storage, id, 'report') : null;
  if (text === null) throw Fault.of('replay-unfinished', { seen: id });
  return text;
}

export const reportOf = async (means: Means, id: string): Promise<Replay> =>
  JSON.parse(await reportText(means, id)) as Replay;

/** Both rulesets of a replay, as they stood when it was started. */
export async function rulesetsOf({ storage }: Means, id: string): Promise<{ from: Ruleset; to: Ruleset }> {
  const [from, to] = await Promise.all([textOf(storage, id, 'from'), textOf(storage, id, 'to')]);
  if (from === null || to === null) throw Fault.of('replay-unknown', { seen: id });
  return { from: JSON.parse(from) as Ruleset, to: JSON.parse(to) as Ruleset };
}
