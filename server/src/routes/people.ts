import type { RequestHandler } from 'express';
import { sendFresh } from './answers.js';
import type { RouteDeclaration } from './declaration.js';
import type { Services } from './services.js';

/** What everybody with an account is called, by account, so that drafts and assessments can say who. */
export function peopleRoutes({ storage }: Services): RouteDeclaration[] {
  const read: RequestHandler = async (_request, response) => {
    const all = await storage.list('users');
    sendFresh(response, Object.fromEntries(all.map(({ id, value }) => [id, value.displayName])));
  };
  return [{ method: 'get', path: '/api/people', action: 'read', subject: 'Person', handler: read }];
}
