import type { ArchiveRecord, Replay, ReplayRecord, Result, Ruleset } from '@biaochi/schemas/types';
import { get, RequestError, type Fault, send } from './request.js';

/** An archive as the list has it, without its refused lines. */
export type ArchiveListing = Omit<ArchiveRecord, 'refusals'> & { readonly id: string };

/** An archive as it was stored, with the first of its refused lines. */
export type StoredArchive = ArchiveRecord & { readonly id: string };

/** A replay as it stands this moment. */
export type ReplayListing = ReplayRecord & { readonly id: string; readonly revision: number };

/** Which ruleset a replay takes: a published one by digest, or a draft as it stands. */
export type ReplayEndChoice = { readonly ruleset: string } | { readonly draft: string };

/** One enterprise of a replay under both rulesets. */
export interface ReplayedCase {
  readonly position: number;
  readonly name: string;
  readonly before: Result;
  readonly after: Result;
}

const archives = '/api/archives';
const replays = '/api/replays';
const path = (id: string): string => `${replays}/${encodeURIComponent(id)}`;

export const listArchives = (signal?: AbortSignal): Promise<ArchiveListing[]> => get(archives, signal);

/** Makes an archive of the results issued here, or of the synthetic assessments that ship with a standard. */
export const makeArchive = (title: string, source: 'issued' | 'shipped', ruleset: string): Promise<StoredArchive> =>
  send('POST', archives, { body: { title, source, ruleset } });

/** Stores a file of .ndjson, compressed or not; lines that cannot be read are refused and listed in the answer. */
export async function importArchive(title: string, file: File): Promise<StoredArchive> {
  const address = `${archives}/imports?${new URLSearchParams({ title, file: file.name }).toString()}`;
  const kind = file.name.endsWith('.gz') ? 'application/gzip' : 'application/x-ndjson';
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', headers: { 'content-type': kind }, body: file });
  } catch (cause) {
    throw new RequestError(0, address, null, { cause });
  }
  const said: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new RequestError(response.status, address, said as Fault | null);
  return said as StoredArchive;
}

export const listReplays = (signal?: AbortSignal): Promise<ReplayListing[]> => get(replays, signal);

export const readReplay = (id: string, signal?: AbortSignal): Promise<ReplayListing> => get(path(id), signal);

export const createReplay = (archive: string, from: ReplayEndChoice, to: ReplayEndChoice): Promise<ReplayListing> =>
  send('POST', replays, { body: { archive, from, to } });

export const pauseReplay = (id: string): Promise<ReplayListing> => send('POST', `${path(id)}/pause`);

export const resumeReplay = (id: string): Promise<ReplayListing> => send('POST', `${path(id)}/resumption`);

export const deleteReplay = (id: string, revision: number): Promise<void> => send('DELETE', path(id), { revision });

export const readReport = (id: string, signal?: AbortSignal): Promise<Replay> => get(`${path(id)}/report`, signal);

export const readRulesets = (id: string, signal?: AbortSignal): Promise<{ from: Ruleset; to: Ruleset }> =>
  get(`${path(id)}/rulesets`, signal);

export const readCase = (id: string, position: number, lang: string, signal?: AbortSignal): Promise<ReplayedCase> =>
  get(`${path(id)}/cases/${position}?lang=${lang}`, signal);

/** Where the report is as a file: a page, a workbook, or JSON. */
export const reportFile = (id: string, form: 'html' | 'xlsx' | 'json', lang: string): string =>
  `${path(id)}/report${form === 'json' ? '' : `.${form}`}?lang=${lang}`;
