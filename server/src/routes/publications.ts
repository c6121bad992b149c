import type { RequestHandler } from 'express';
import { callerName } from '../access/index.js';
import { findPublication, withdrawPublication } from '../commands/index.js';
import { publicationSummary } from '../presenters/index.js';
import { sendFresh } from './answers.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';
import type { Services } from './services.js';

/** What was published here: records that never change, and how each stands. */
export function publicationRoutes(services: Services): RouteDeclaration[] {
  const list: RequestHandler = async (_request, response) => {
    const all = await services.storage.list('publicationStates');
    const found = await Promise.all(all.map(({ id }) => findPublication(services, id)));
    sendFresh(
      response,
      found.map(({ publication, state }) => publicationSummary(publication, state)),
    );
  };

  const read: RequestHandler = async (request, response) => {
    const { publication, state } = await findPublication(services, parameter(request, 'digest'));
    sendFresh(response, { ...publication, state });
  };

  const withdraw: RequestHandler = async (request, response) => {
    const digest = parameter(request, 'digest');
    const { publication, state } = await withdrawPublication(services, digest, request.body, callerName(request));
    sendFresh(response, { ...publication, state });
  };

  const one = { path: '/api/publications/:digest', subject: 'Publication' } as const;
  return [
    { ...one, path: '/api/publications', method: 'get', action: 'read', handler: list },
    { ...one, method: 'get', action: 'read', handler: read },
    { ...one, path: '/api/publications/:digest/withdrawal', method: 'post', action: 'withdraw', handler: withdraw },
  ];
}
