import type { RequestHandler } from 'express';
import {
  type AccountChange,
  accountName,
  accountView,
  booleanOf,
  callerName,
  displayName,
  membersOf,
  rolesOf,
} from '../access/index.js';
import type { RouteDeclaration } from './declaration.js';
import { parameter } from './parameter.js';
import { expectedRevision } from './revision.js';
import type { Services } from './services.js';

/** Accounts: the list, a new one with its one-time password, and changes. Passwords are answered once and never again. */
export function userRoutes({ accounts, sessions }: Services): RouteDeclaration[] {
  const list: RequestHandler = async (_request, response) => {
    response.set('cache-control', 'no-store').json((await accounts.list()).map(accountView));
  };

  const add: RequestHandler = async (request, response) => {
    const given = membersOf(request.body, ['name', 'displayName', 'roles']);
    const { account, password } = await accounts.add(
      { name: accountName(given.name), displayName: displayName(given.displayName), roles: rolesOf(given.roles) },
      callerName(request),
    );
    response
      .status(201)
      .set('cache-control', 'no-store')
      .json({ account: accountView(account), password });
  };

  const change: RequestHandler = async (request, response) => {
    const name = parameter(request, 'name');
    const { account, password } = await accounts.change(
      name,
      expectedRevision(request),
      changeIn(request.body),
      callerName(request),
    );
    if (account.value.disabled || password !== null) await sessions.sweep(name);
    response.set('cache-control', 'no-store').json({ account: accountView(account), password });
  };

  return [
    { method: 'get', path: '/api/users', action: 'read', subject: 'Account', handler: list },
    { method: 'post', path: '/api/users', action: 'create', subject: 'Account', handler: add },
    {
      method: 'patch',
      path: '/api/users/:name',
      action: 'update',
      subject: 'Account',
      needsIfMatch: true,
      showCurrent: accountView,
      handler: change,
    },
  ];
}

function changeIn(body: unknown): AccountChange {
  const given = membersOf(body, ['displayName', 'roles', 'disabled', 'reset']);
  return {
    ...('displayName' in given && { displayName: displayName(given.displayName) }),
    ...('roles' in given && { roles: rolesOf(given.roles) }),
    ...('disabled' in given && { disabled: booleanOf(given.disabled, 'disabled') }),
    ...('reset' in given && { reset: booleanOf(given.reset, 'reset') }),
  };
}
