import { type Assessor, assessor, carrier, type Carrier, type KeptResult, type Language } from '@biaochi/engine';
import type { Result } from '@biaochi/schemas/types';
import { enterpriseName } from '../archives/storeArchive.js';
import { pastAt } from '../archives/findArchive.js';
import type { Means } from '../records.js';
import { findReplay, rulesetsOf } from './findReplay.js';

/** One enterprise of a replay under both rulesets, each with its reasons. */
export interface ReplayedCase {
  readonly position: number;
  readonly name: string;
  /** The past assessment, and as the new ruleset takes it. */
  readonly assessment: object;
  readonly carried: object;
  readonly before: Result;
  readonly after: Result;
  /** The result of the day, where one was kept. */
  readonly kept: KeptResult | null;
}

interface Prepared {
  readonly before: Assessor;
  readonly after: Assessor;
  readonly carry: Carrier;
}

/** Replays that were looked into last: their rulesets never change. */
const KEPT = 4;
const prepared = new Map<string, Promise<Prepared>>();

async function prepare(means: Means, id: string): Promise<Prepared> {
  const { from, to } = await rulesetsOf(means, id);
  return { before: assessor(from), after: assessor(to), carry: carrier(from, to) };
}

function preparedFor(means: Means, id: string): Promise<Prepared> {
  const known = prepared.get(id) ?? prepare(means, id);
  prepared.delete(id);
  prepared.set(id, known);
  known.catch(() => prepared.delete(id));
  for (const old of [...prepared.keys()].slice(0, -KEPT)) prepared.delete(old);
  return known;
}

/** One enterprise of a replay by its position from 1, with both explanations. */
export async function caseOf(means: Means, id: string, position: number, language: Language): Promise<ReplayedCase> {
  const { value } = await findReplay(means, id);
  const { assessment, result } = await pastAt(means, value.archive.id, position);
  const { before, after, carry } = await preparedFor(means, id);
  const carried = carry(assessment).assessment;
  return {
    ...{ position, name: enterpriseName(assessment, position), assessment, carried },
    before: before(assessment, { language }),
    after: after(carried, { language }),
    kept: result,
  };
}
