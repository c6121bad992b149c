import type { Worksheet } from '@biaochi/engine';
import type { ArchiveRecord, Mapping, Replay, ReplayRecord, Result, Ruleset } from '@biaochi/schemas/types';
import { get, RequestError, type Fault, send } from './request.js';
import type { PastSample } from './rulesets.js';

/** An archive as the list has it, without its refused lines. */
export type ArchiveListing = Omit<ArchiveRecord, 'refusals'> & { readonly id: string };

/** An archive as it was stored, with the first of its refused lines. */
export type StoredArchive = ArchiveRecord & { readonly id: string };

/** A replay as it stands this moment. */
export type ReplayListing = ReplayRecord & { readonly id: string; readonly revision: number };

/** Which ruleset a replay takes: a published one by digest, or a draft as it stands; with readings taken for once. */
export type ReplayEndChoice = ({ readonly ruleset: string } | { readonly draft: string }) & {
  readonly readings?: Readonly<Record<string, string>>;
};

/** One enterprise of a replay under both rulesets. */
export interface ReplayedCase {
  readonly position: number;
  readonly name: string;
  /** The past assessment as the new ruleset takes it. */
  readonly carried: object;
  readonly before: Result;
  readonly after: Result;
}

const archives = '/api/archives';
const replays = '/api/replays';
const path = (id: string): string => `${replays}/${encodeURIComponent(id)}`;

export const listArchives = (signal?: AbortSignal): Promise<ArchiveListing[]> => get(archives, signal);

/** A sample of an archive, all of it where it is short. */
export const readSample = (id: string, signal?: AbortSignal): Promise<PastSample> =>
  get(`${archives}/${encodeURIComponent(id)}/sample`, signal);

/** Makes an archive of the results issued here, or of the synthetic assessments that ship with a standard. */
export const makeArchive = (title: string, source: 'issued' | 'shipped', ruleset: string): Promise<StoredArchive> =>
  send('POST', archives, { body: { title, source, ruleset } });

/** Sends the bytes of a file as they are; throws a RequestError otherwise. */
async function sendFile<T>(address: string, kind: string, file: File): Promise<T> {
  let response: Response;
  try {
    response = await fetch(address, { method: 'POST', headers: { 'content-type': kind }, body: file });
  } catch (cause) {
    throw new RequestError(0, address, null, { cause });
  }
  const said: unknown = await response.json().catch(() => null);
  if (!response.ok) throw new RequestError(response.status, address, said as Fault | null);
  return said as T;
}

/** Stores a file of .ndjson, compressed or not; lines that cannot be read are refused and listed in the answer. */
export function importArchive(title: string, file: File): Promise<StoredArchive> {
  const address = `${archives}/imports?${new URLSearchParams({ title, file: file.name }).toString()}`;
  return sendFile(address, file.name.endsWith('.gz') ? 'application/gzip' : 'application/x-ndjson', file);
}

/** Stores files that were chosen at once: one assessment in each .json, one a line in each .ndjson. */
export async function importFolder(title: string, files: readonly File[]): Promise<StoredArchive> {
  const texts = await Promise.all(files.map(async (file) => ({ name: file.name, text: await file.text() })));
  return send('POST', `${archives}/folders`, { body: { title, files: texts } });
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The sheets of a workbook as the server reads them; nothing is stored. */
export const readSheets = async (file: File): Promise<readonly Worksheet[]> =>
  (await sendFile<{ sheets: Worksheet[] }>(`${archives}/sheets`, XLSX, file)).sheets;

/** The bytes of a file in base64. */
function base64Of(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error(file.name));
    reader.onload = () => resolve((reader.result as string).replace(/^[^,]*,/, ''));
    reader.readAsDataURL(file);
  });
}

/** Stores the rows of a sheet as a mapping lays them out; rows that cannot be understood are listed in the answer. */
export async function importWorkbook(title: string, file: File, mapping: Mapping): Promise<StoredArchive> {
  const body = { title, file: file.name, workbook: await base64Of(file), mapping };
  return send('POST', `${archives}/workbooks`, { body });
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
