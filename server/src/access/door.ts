import type { Request, RequestHandler } from 'express';
import session from 'express-session';
import { Access, grant } from './access.js';
import type { Account } from './account.js';
import type { Accounts } from './accounts.js';
import type { Clock } from './clock.js';
import { isLocal } from './local.js';
import type { Caller } from './rules.js';
import type { SessionStore } from './sessionStore.js';
import type { Settings } from './settings.js';
import type { Stored } from '../storage/storage.js';

declare module 'express-session' {
  interface SessionData {
    /** Who signed in, under which generation of the account, and when (milliseconds since 1970). */
    account: { name: string; generation: number; since: number };
  }
}

/** The name of the cookie. */
export const COOKIE = 'biaochi.session';
/** However busy, a session ends after so long. */
const LONGEST = 7 * 24 * 60 * 60_000;

export interface DoorOptions {
  readonly accounts: Accounts;
  readonly settings: Settings;
  readonly sessions: SessionStore;
  readonly clock: Clock;
  /** Whether the server listens on this machine only, so that rulesets may be read there without signing in. */
  readonly listensLocally: boolean;
}

/** What every request of the API passes first: its session, and what that lets it do. */
export async function door({
  accounts,
  settings,
  sessions,
  clock,
  listensLocally,
}: DoorOptions): Promise<RequestHandler[]> {
  const opened = session({
    name: COOKIE,
    secret: await settings.sessionSecret(),
    store: sessions,
    resave: false,
    saveUninitialized: false,
    // Without an end of its own the cookie goes with the browser; the server's record ends earlier or later.
    cookie: { httpOnly: true, sameSite: 'lax', secure: 'auto', path: '/api' },
  });

  const signedIn = async (request: Request): Promise<Stored<Account> | null> => {
    const claim = request.session.account;
    if (!claim || clock().getTime() - claim.since > LONGEST) return null;
    const account = await accounts.find(claim.name);
    if (!account || account.value.disabled || account.value.generation !== claim.generation) return null;
    return account;
  };

  const admit: RequestHandler = async (request, _response, next) => {
    const account = await signedIn(request);
    const { secondPerson } = (await settings.policy()).value;
    grant(
      request,
      new Access(account && caller(account), { secondPerson, openReading: listensLocally && isLocal(request) }),
    );
    next();
  };
  return [opened, admit];
}

const caller = ({ id, value: { displayName, roles, oneTime } }: Stored<Account>): Caller => ({
  name: id,
  displayName,
  roles,
  oneTime,
});

/** Makes this the account's session, under a new id: nobody who knew the old one comes along. */
export async function enter(request: Request, { id, value }: Stored<Account>, clock: Clock): Promise<void> {
  await called((done) => request.session.regenerate(done));
  request.session.account = { name: id, generation: value.generation, since: clock().getTime() };
  await called((done) => request.session.save(done));
}

/** Ends the session. */
export const leave = (request: Request): Promise<void> => called((done) => request.session.destroy(done));

const called = (work: (done: (error?: unknown) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => work((error) => (error ? reject(error as Error) : resolve())));
