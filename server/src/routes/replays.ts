import type { Request, RequestHandler, Response } from 'express';
import type { ReplayRecord } from '@biaochi/schemas/types';
import { callerName, membersOf, textOf } from '../access/index.js';
import {
  caseOf,
  changeReplay,
  createReplay,
  deleteReplay,
  type EndChoice,
  findReplay,
  type ReplayChoice,
  reportOf,
  reportText,
  rulesetsOf,
} from '../commands/index.js';
import { Fault } from '../faults/index.js';
import { presented, replayPage, type Reported, sheetsOf, workbookOf } from '../presenters/index.js';
import type { Stored } from '../storage/index.js';
import { sendFresh, sendRecord } from './answers.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';
import { expectedRevision } from './revision.js';
import type { Services } from './services.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const languageOf = (request: Request): 'zh' | 'en' => (request.query['lang'] === 'en' ? 'en' : 'zh');

/** Which ruleset one end of a replay is, as a request says it. */
function endOf(given: unknown, member: 'from' | 'to'): EndChoice {
  const { ruleset, draft, readings } = membersOf(given, ['ruleset', 'draft', 'readings']);
  const chosen = Object.entries(readings ?? {}).map(([id, one]) => [id, textOf(one, `${member}.readings.${id}`)]);
  const taken = readings === undefined ? {} : { readings: Object.fromEntries(chosen) as Record<string, string> };
  if (draft !== undefined) return { draft: textOf(draft, `${member}.draft`), ...taken };
  return { ruleset: textOf(ruleset, `${member}.ruleset`), ...taken };
}

function choiceIn(body: unknown): ReplayChoice {
  const { archive, from, to } = membersOf(body, ['archive', 'from', 'to']);
  return { archive: textOf(archive, 'archive'), from: endOf(from, 'from'), to: endOf(to, 'to') };
}

/** Replays: an archive under two rulesets, run in the background, and what came of it. */
export function replayRoutes(services: Services): RouteDeclaration[] {
  const { storage, jobs } = services;
  const id = (request: Request): string => parameter(request, 'id');
  const send = (response: Response, stored: Stored<ReplayRecord>, status = 200): void =>
    sendRecord(response, status, presented(jobs.standing(stored)));

  const list: RequestHandler = async (_request, response) => {
    sendFresh(
      response,
      (await storage.list('replays')).map((stored) => presented(jobs.standing(stored))),
    );
  };

  const create: RequestHandler = async (request, response) => {
    const by = callerName(request);
    const made = await createReplay(services, choiceIn(request.body), by);
    jobs.start(made.id, by);
    response.location(`/api/replays/${made.id}`);
    send(response, made, 201);
  };

  const read: RequestHandler = async (request, response) => {
    send(response, await findReplay(services, id(request)));
  };

  const pause: RequestHandler = async (request, response) => {
    await findReplay(services, id(request));
    send(response, await jobs.pause(id(request)));
  };

  const resume: RequestHandler = async (request, response) => {
    const { value } = jobs.standing(await findReplay(services, id(request)));
    if (value.state !== 'paused' && value.state !== 'failed')
      throw Fault.of('replay-not-paused', { seen: id(request) });
    const by = callerName(request);
    const { failure: _, ...rest } = value;
    const record = { ...rest, state: 'running' } as const;
    const stored = await changeReplay(services, id(request), { record, note: { by, action: 'replay-resumed' } });
    jobs.start(id(request), by);
    send(response, stored);
  };

  const remove: RequestHandler = async (request, response) => {
    if (jobs.isRunning(id(request))) throw Fault.of('replay-running', { seen: id(request) });
    await deleteReplay(services, id(request), expectedRevision(request), callerName(request));
    response.status(204).end();
  };

  const rulesets: RequestHandler = async (request, response) => {
    sendFresh(response, await rulesetsOf(services, id(request)));
  };

  const report: RequestHandler = async (request, response) => {
    const text = await reportText(services, id(request));
    response.set('cache-control', 'no-store').type('json').send(text);
  };

  const reported = async (request: Request): Promise<Reported> => {
    const { value: record } = await findReplay(services, id(request));
    const [found, ends] = [await reportOf(services, id(request)), await rulesetsOf(services, id(request))];
    return { record, report: found, ...ends, language: languageOf(request) };
  };

  const attached = (response: Response, { record }: Reported, extension: string): Response =>
    response
      .set('cache-control', 'no-store')
      .attachment(`${record.from.id}-${record.from.version}-${record.to.version}.${extension}`);

  const page: RequestHandler = async (request, response) => {
    const all = await reported(request);
    attached(response, all, 'html').type('html').send(replayPage(all));
  };

  const workbook: RequestHandler = async (request, response) => {
    const all = await reported(request);
    const bytes = await workbookOf(sheetsOf(all));
    attached(response, all, 'xlsx').type(XLSX).send(bytes);
  };

  const one: RequestHandler = async (request, response) => {
    const position = Number(parameter(request, 'position'));
    if (!Number.isSafeInteger(position) || position < 1) throw Fault.of('request-malformed', { reason: 'position' });
    sendFresh(response, await caseOf(services, id(request), position, languageOf(request)));
  };

  const all = { path: '/api/replays', subject: 'Replay' } as const;
  const replay = { ...all, path: '/api/replays/:id', action: 'read', method: 'get' } as const;
  const run = { ...all, action: 'update', method: 'post' } as const;
  return [
    { ...all, method: 'get', action: 'read', handler: list },
    { ...all, method: 'post', action: 'create', handler: create },
    { ...replay, handler: read },
    { ...replay, method: 'delete', action: 'delete', needsIfMatch: true, handler: remove },
    { ...run, path: '/api/replays/:id/pause', handler: pause },
    { ...run, path: '/api/replays/:id/resumption', handler: resume },
    { ...replay, path: '/api/replays/:id/rulesets', handler: rulesets },
    { ...replay, path: '/api/replays/:id/report', handler: report },
    { ...replay, path: '/api/replays/:id/report.html', handler: page },
    { ...replay, path: '/api/replays/:id/report.xlsx', handler: workbook },
    { ...replay, path: '/api/replays/:id/cases/:position', handler: one },
  ];
}
