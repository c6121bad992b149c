import type { Request, RequestHandler } from 'express';
import { accessOf, callerName, membersOf, textOf } from '../access/index.js';
import {
  archiveIssued,
  archiveShipped,
  findArchive,
  type FolderFile,
  importArchive,
  importFolder,
  importWorkbook,
  sampleOfArchive,
} from '../commands/index.js';
import { Fault } from '../faults/index.js';
import { presented } from '../presenters/index.js';
import { readWorkbook, WORKBOOK_LIMITS } from '../workbooks/index.js';
import { sendFresh } from './answers.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';
import type { Services } from './services.js';

const LONGEST_TITLE = 120;

/** What an archive is called: 1 to 120 characters. */
function titleOf(value: unknown): string {
  const title = textOf(value, 'title').trim();
  if (title === '' || [...title].length > LONGEST_TITLE) throw Fault.of('request-malformed', { reason: 'title' });
  return title;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Files that are chosen at once come as texts in one body; a workbook as base64, a third longer than its bytes. */
const FOLDER_LIMIT = 1 << 26;
const WORKBOOK_BODY = Math.ceil((WORKBOOK_LIMITS.bytes * 4) / 3) + (1 << 20);

/** Refuses a body of another kind; those that are asked for no other site's form can send. */
function demandKind(request: Request, ...kinds: readonly string[]): void {
  if (!kinds.some((kind) => request.is(kind)))
    throw Fault.of('archive-kind', { seen: request.get('content-type') ?? '—', kinds: kinds.join(' / ') });
}

const tooLarge = (): Fault => Fault.of('workbook-too-large', { most: WORKBOOK_LIMITS.bytes >> 20 });

/** The bytes of an upload; throws `workbook-too-large` as soon as there are too many. */
async function bytesOf(request: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > WORKBOOK_LIMITS.bytes) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function filesOf(value: unknown): FolderFile[] {
  if (!Array.isArray(value)) throw Fault.of('request-malformed', { reason: 'files' });
  return value.map((one: unknown, index) => {
    const { name, text } = membersOf(one, ['name', 'text']);
    return {
      name: textOf(name, `files/${index}/name`).slice(0, LONGEST_TITLE),
      text: textOf(text, `files/${index}/text`),
    };
  });
}

/** Archives: past assessments as they were, which never change. */
export function archiveRoutes(services: Services): RouteDeclaration[] {
  const { storage } = services;

  const list: RequestHandler = async (_request, response) => {
    const all = (await storage.list('archives')).map(presented);
    // The refused lines of each are asked for one by one.
    sendFresh(
      response,
      all.map(({ refusals: _, ...one }) => one),
    );
  };

  const read: RequestHandler = async (request, response) => {
    sendFresh(response, presented(await findArchive(services, parameter(request, 'id'))));
  };

  const sample: RequestHandler = async (request, response) => {
    sendFresh(response, await sampleOfArchive(services, parameter(request, 'id')));
  };

  const create: RequestHandler = async (request, response) => {
    const { title, source, ruleset } = membersOf(request.body, ['title', 'source', 'ruleset']);
    const [called, of, by] = [titleOf(title), textOf(ruleset, 'ruleset'), callerName(request)];
    if (source !== 'issued' && source !== 'shipped') throw Fault.of('request-malformed', { reason: 'source' });
    // What enterprises have told leaves the evaluators' hands only by one of them.
    if (source === 'issued') accessOf(request).demand('read', 'Assessment');
    const store = source === 'issued' ? archiveIssued : archiveShipped;
    sendFresh(response, presented(await store(services, called, of, by)), 201);
  };

  const upload: RequestHandler = async (request, response) => {
    demandKind(request, 'application/x-ndjson', 'application/gzip');
    const { title, file } = request.query;
    const named = { title: titleOf(title), ...(typeof file === 'string' && { file: file.slice(0, LONGEST_TITLE) }) };
    sendFresh(response, presented(await importArchive(services, named, request, callerName(request))), 201);
  };

  const folder: RequestHandler = async (request, response) => {
    const { title, files } = membersOf(request.body, ['title', 'files']);
    sendFresh(
      response,
      presented(await importFolder(services, titleOf(title), filesOf(files), callerName(request))),
      201,
    );
  };

  const sheets: RequestHandler = async (request, response) => {
    demandKind(request, XLSX);
    sendFresh(response, { sheets: await readWorkbook(services.workbookScript, await bytesOf(request)) });
  };

  const workbook: RequestHandler = async (request, response) => {
    const {
      title,
      file,
      workbook: content,
      mapping,
    } = membersOf(request.body, ['title', 'file', 'workbook', 'mapping']);
    const bytes = Buffer.from(textOf(content, 'workbook'), 'base64');
    if (bytes.length > WORKBOOK_LIMITS.bytes) throw tooLarge();
    const called = { title: titleOf(title), file: textOf(file, 'file').slice(0, LONGEST_TITLE) };
    const chosen = { ...called, bytes, mapping };
    sendFresh(response, presented(await importWorkbook(services, chosen, callerName(request))), 201);
  };

  const all = { path: '/api/archives', subject: 'Archive' } as const;
  const make = { ...all, method: 'post', action: 'create' } as const;
  return [
    { ...all, method: 'get', action: 'read', handler: list },
    { ...make, handler: create },
    { ...make, path: '/api/archives/imports', body: 'stream', handler: upload },
    { ...make, path: '/api/archives/folders', bodyLimit: FOLDER_LIMIT, handler: folder },
    { ...make, path: '/api/archives/sheets', body: 'stream', handler: sheets },
    { ...make, path: '/api/archives/workbooks', bodyLimit: WORKBOOK_BODY, handler: workbook },
    { ...all, path: '/api/archives/:id', method: 'get', action: 'read', handler: read },
    { ...all, path: '/api/archives/:id/sample', method: 'get', action: 'read', handler: sample },
  ];
}
