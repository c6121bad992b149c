import type { RequestHandler } from 'express';
import { accountName, attemptLimits, displayName, enter, membersOf, textOf } from '../access/index.js';
import { Fault } from '../faults/index.js';
import type { RouteDeclaration } from './declaration.js';
import type { Services } from './services.js';

/** The first administrator, by the one-time link that the server printed. */
export function setupRoutes({ accounts, setup, clock, limits }: Services): RouteDeclaration[] {
  const create: RequestHandler = async (request, response) => {
    const given = membersOf(request.body, ['token', 'name', 'displayName', 'password']);
    const name = accountName(given.name);
    const person = displayName(given.displayName);
    const password = textOf(given.password, 'password');
    const account = await setup.use(
      textOf(given.token, 'token'),
      () => Fault.of('setup-refused'),
      () => accounts.createFirst(name, person, password),
    );
    await enter(request, account, clock);
    response.status(201).json({ name: account.id });
  };

  return [
    {
      method: 'post',
      path: '/api/setup',
      action: 'create',
      subject: 'Setup',
      handler: [...attemptLimits(limits), create],
    },
  ];
}
