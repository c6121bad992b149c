import type { RequestHandler } from 'express';
import { callerName, membersOf, textOf } from '../access/index.js';
import { dropMilestone, findDraft, findMilestone, keepMilestone, milestonesOf } from '../commands/index.js';
import { milestoneSummary, presented } from '../presenters/index.js';
import { sendFresh } from './answers.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';
import { expectedRevision } from './revision.js';
import type { Services } from './services.js';

/** Milestones: what editors keep of a draft under a name. */
export function milestoneRoutes(services: Services): RouteDeclaration[] {
  const list: RequestHandler = async (request, response) => {
    const { id } = await findDraft(services, parameter(request, 'id'));
    sendFresh(response, (await milestonesOf(services.storage, id)).map(milestoneSummary));
  };

  const keep: RequestHandler = async (request, response) => {
    const { name } = membersOf(request.body, ['name']);
    const [draft, expected] = [parameter(request, 'id'), expectedRevision(request)];
    const made = await keepMilestone(services, draft, expected, textOf(name, 'name'), callerName(request));
    response.location(`/api/drafts/${draft}/milestones/${made.id}`);
    sendFresh(response, milestoneSummary(made), 201);
  };

  const read: RequestHandler = async (request, response) => {
    const found = await findMilestone(services, parameter(request, 'id'), parameter(request, 'milestone'));
    sendFresh(response, presented(found));
  };

  const drop: RequestHandler = async (request, response) => {
    await dropMilestone(services, parameter(request, 'id'), parameter(request, 'milestone'), callerName(request));
    response.status(204).end();
  };

  const all = { path: '/api/drafts/:id/milestones', subject: 'Draft' } as const;
  const one = { ...all, path: '/api/drafts/:id/milestones/:milestone' } as const;
  const late = { needsIfMatch: true, showCurrent: presented } as const;
  return [
    { ...all, method: 'get', action: 'read', handler: list },
    { ...all, method: 'post', action: 'update', ...late, handler: keep },
    { ...one, method: 'get', action: 'read', handler: read },
    { ...one, method: 'delete', action: 'update', handler: drop },
  ];
}
