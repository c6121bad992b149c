import type { RequestHandler } from 'express';
import {
  accessOf,
  type Account,
  accountName,
  attemptLimits,
  callerName,
  COOKIE,
  enter,
  leave,
  membersOf,
  textOf,
} from '../access/index.js';
import { Fault } from '../faults/index.js';
import type { Stored } from '../storage/storage.js';
import type { RouteDeclaration } from './declaration.js';
import type { Services } from './services.js';

/** Signing in and out, and one's own password. */
export function sessionRoutes(services: Services): RouteDeclaration[] {
  const { accounts, settings, sessions, clock, limits } = services;

  /** Who is signed in, the rules that hold for him, and what the studio must know before anybody is. */
  const read: RequestHandler = async (request, response) => {
    const { caller, rules } = accessOf(request);
    const { secondPerson } = (await settings.policy()).value;
    const setup = (await accounts.list()).length === 0;
    response.set('cache-control', 'no-store').json({ user: caller, rules, setup, secondPerson });
  };

  const verified = async (name: string, password: string): Promise<Stored<Account>> => {
    const account = await accounts.verify(name, password);
    if (!account) throw Fault.of('sign-in-refused');
    return account;
  };

  const signIn: RequestHandler = async (request, response) => {
    const { name, password } = membersOf(request.body, ['name', 'password']);
    const account = await verified(signInName(name), textOf(password, 'password'));
    await enter(request, account, clock);
    await sessions.sweep();
    response.status(201).json({ name: account.id });
  };

  const changePassword: RequestHandler = async (request, response) => {
    const { password, newPassword } = membersOf(request.body, ['password', 'newPassword']);
    const account = await verified(callerName(request), textOf(password, 'password'));
    const changed = await accounts.changePassword(account, textOf(newPassword, 'newPassword'));
    await sessions.sweep(changed.id);
    await enter(request, changed, clock);
    response.json({ name: changed.id });
  };

  const signOut: RequestHandler = async (request, response) => {
    await leave(request);
    response.clearCookie(COOKIE, { path: '/api' }).status(204).end();
  };

  const session = { path: '/api/session', subject: 'Session' } as const;
  const limited = attemptLimits(limits);
  return [
    { ...session, method: 'get', action: 'read', handler: read },
    { ...session, method: 'post', action: 'create', handler: [...limited, signIn] },
    { ...session, method: 'patch', action: 'update', handler: [...limited, changePassword] },
    { ...session, method: 'delete', action: 'delete', handler: signOut },
  ];
}

/** The name to sign in with; one that no account can have is refused like any wrong one. */
function signInName(value: unknown): string {
  try {
    return accountName(value);
  } catch (error) {
    if (error instanceof Fault && error.code === 'account-name-invalid') return '';
    throw error;
  }
}
