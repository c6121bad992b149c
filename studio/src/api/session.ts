import type { MongoAbility, RawRuleOf } from '@casl/ability';
import type { Action, Role, Subject } from '@biaochi/schemas/permissions';
import { get, send } from './request.js';

/** Permissions as CASL holds them: a subject is its name, or a record that bears it. */
export type Ability = MongoAbility<[Action, Subject | object]>;

/** Who is signed in; `oneTime` while the password that was handed out is not replaced, until when nothing else is allowed. */
export interface User {
  readonly name: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly oneTime: boolean;
}

export interface Session {
  readonly user: User | null;
  /** What may be done, as CASL takes it. */
  readonly rules: RawRuleOf<Ability>[];
  /** No account exists yet. */
  readonly setup: boolean;
  /** Who last changed a draft may not publish it. */
  readonly secondPerson: boolean;
}

const path = '/api/session';

export const readSession = (signal?: AbortSignal): Promise<Session> => get(path, signal);

export const signIn = (name: string, password: string): Promise<void> =>
  send('POST', path, { body: { name, password } });

export const signOut = (): Promise<void> => send('DELETE', path);

export const changePassword = (password: string, newPassword: string): Promise<void> =>
  send('PATCH', path, { body: { password, newPassword } });

/** Makes the first administrator by the token of the one-time link. */
export const setUp = (given: { token: string; name: string; displayName: string; password: string }): Promise<void> =>
  send('POST', '/api/setup', { body: given });
