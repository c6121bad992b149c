import type { RequestHandler, Response } from 'express';
import { booleanOf, callerName, membersOf, type Policy } from '../access/index.js';
import type { Stored } from '../storage/storage.js';
import type { RouteDeclaration } from './declaration.js';
import { expectedRevision } from './revision.js';
import type { Services } from './services.js';

const send = (response: Response, { revision, value }: Stored<Policy>): void => {
  response.set({ etag: `"${revision}"`, 'cache-control': 'no-store' }).json({ revision, ...value });
};

/** What administrators decide for everybody. */
export function settingsRoutes({ settings }: Services): RouteDeclaration[] {
  const read: RequestHandler = async (_request, response) => send(response, await settings.policy());

  const change: RequestHandler = async (request, response) => {
    const { secondPerson } = membersOf(request.body, ['secondPerson']);
    const policy = { secondPerson: booleanOf(secondPerson, 'secondPerson') };
    send(response, await settings.change(expectedRevision(request), policy, callerName(request)));
  };

  const route = { path: '/api/settings', subject: 'Settings' } as const;
  return [
    { ...route, method: 'get', action: 'read', handler: read },
    {
      ...route,
      method: 'patch',
      action: 'update',
      needsIfMatch: true,
      showCurrent: ({ value }) => value,
      handler: change,
    },
  ];
}
