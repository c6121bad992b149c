import type { RequestHandler } from 'express';
import { accessOf, callerName, membersOf, textOf } from '../access/index.js';
import {
  createDraft,
  deleteDraft,
  demandFresh,
  findDraft,
  publishDraft,
  readinessOf,
  saveDraft,
  setReview,
  unverifyFixture,
  verifyFixture,
} from '../commands/index.js';
import { Fault } from '../faults/index.js';
import { draftSummary, presented } from '../presenters/index.js';
import { sendFresh, sendRecord } from './answers.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';
import { expectedRevision } from './revision.js';
import type { Services } from './services.js';

/** A draft with all its fixtures is far below this. */
const BODY_LIMIT = 4 * 1024 * 1024;

/** Drafts: what editors write, verify, hand to review and publish. */
export function draftRoutes(services: Services): RouteDeclaration[] {
  const list: RequestHandler = async (_request, response) => {
    sendFresh(response, (await services.storage.list('drafts')).map(draftSummary));
  };

  const create: RequestHandler = async (request, response) => {
    const { content } = membersOf(request.body, ['content']);
    const made = await createDraft(services, content, callerName(request));
    response.location(`/api/drafts/${made.id}`);
    sendRecord(response, 201, presented(made));
  };

  const read: RequestHandler = async (request, response) => {
    sendRecord(response, 200, presented(await findDraft(services, parameter(request, 'id'))));
  };

  const save: RequestHandler = async (request, response) => {
    const { content } = membersOf(request.body, ['content']);
    const [id, expected] = [parameter(request, 'id'), expectedRevision(request)];
    sendRecord(response, 200, presented(await saveDraft(services, id, expected, content, callerName(request))));
  };

  const remove: RequestHandler = async (request, response) => {
    await deleteDraft(services, parameter(request, 'id'), expectedRevision(request), callerName(request));
    response.status(204).end();
  };

  const verify: RequestHandler = async (request, response) => {
    const { fixture, digest } = membersOf(request.body, ['fixture', 'digest']);
    const seen = { fixture: textOf(fixture, 'fixture'), digest: textOf(digest, 'digest') };
    const draft = await verifyFixture(services, parameter(request, 'id'), seen, callerName(request));
    sendRecord(response, 200, presented(draft));
  };

  const unverify: RequestHandler = async (request, response) => {
    const [id, fixture] = [parameter(request, 'id'), parameter(request, 'fixture')];
    sendRecord(response, 200, presented(await unverifyFixture(services, id, fixture, callerName(request))));
  };

  const review =
    (state: 'draft' | 'inReview'): RequestHandler =>
    async (request, response) => {
      const draft = await setReview(services, parameter(request, 'id'), state, callerName(request));
      sendRecord(response, 200, presented(draft));
    };

  const readiness: RequestHandler = async (request, response) => {
    const { value } = await findDraft(services, parameter(request, 'id'));
    sendFresh(response, await readinessOf(services, value));
  };

  const publish: RequestHandler = async (request, response) => {
    const [id, expected] = [parameter(request, 'id'), expectedRevision(request)];
    const draft = await findDraft(services, id);
    // Who changed it last is judged of the very revision that is published, not of one that a late save replaces.
    demandFresh(`drafts/${id}`, expected, draft);
    if (!accessOf(request).can('publish', 'Draft', draft.value)) throw Fault.of('second-person-needed');
    const { publication, state } = await publishDraft(services, id, expected, callerName(request));
    response.location(`/api/publications/${publication.digest}`);
    sendFresh(response, { ...publication, state }, 201);
  };

  const drafts = { path: '/api/drafts', subject: 'Draft', bodyLimit: BODY_LIMIT } as const;
  const draft = { ...drafts, path: '/api/drafts/:id' } as const;
  const late = { needsIfMatch: true, showCurrent: presented } as const;
  const verifications = { ...draft, path: '/api/drafts/:id/verifications', action: 'verify' } as const;
  const inReview = { ...draft, path: '/api/drafts/:id/review', action: 'review' } as const;
  return [
    { ...drafts, method: 'get', action: 'read', handler: list },
    { ...drafts, method: 'post', action: 'create', handler: create },
    { ...draft, method: 'get', action: 'read', handler: read },
    { ...draft, method: 'put', action: 'update', ...late, handler: save },
    { ...draft, method: 'delete', action: 'delete', ...late, handler: remove },
    { ...verifications, method: 'post', handler: verify },
    { ...verifications, path: '/api/drafts/:id/verifications/:fixture', method: 'delete', handler: unverify },
    { ...inReview, method: 'post', handler: review('inReview') },
    { ...inReview, method: 'delete', handler: review('draft') },
    { ...draft, path: '/api/drafts/:id/readiness', method: 'get', action: 'read', handler: readiness },
    { ...draft, path: '/api/drafts/:id/publication', method: 'post', action: 'publish', ...late, handler: publish },
  ];
}
