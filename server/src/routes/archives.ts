import type { Request, RequestHandler } from 'express';
import { accessOf, callerName, membersOf, textOf } from '../access/index.js';
import { archiveIssued, archiveShipped, findArchive, importArchive } from '../commands/index.js';
import { Fault } from '../faults/index.js';
import { presented } from '../presenters/index.js';
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

/** Kinds that no other site's form can send. */
const KINDS = ['application/x-ndjson', 'application/gzip'];

function demandKind(request: Request): void {
  if (!KINDS.some((kind) => request.is(kind)))
    throw Fault.of('archive-kind', { seen: request.get('content-type') ?? '—' });
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
    demandKind(request);
    const { title, file } = request.query;
    const named = { title: titleOf(title), ...(typeof file === 'string' && { file: file.slice(0, LONGEST_TITLE) }) };
    sendFresh(response, presented(await importArchive(services, named, request, callerName(request))), 201);
  };

  const all = { path: '/api/archives', subject: 'Archive' } as const;
  return [
    { ...all, method: 'get', action: 'read', handler: list },
    { ...all, method: 'post', action: 'create', handler: create },
    { ...all, path: '/api/archives/imports', method: 'post', action: 'create', body: 'stream', handler: upload },
    { ...all, path: '/api/archives/:id', method: 'get', action: 'read', handler: read },
  ];
}
