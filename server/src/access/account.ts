import type { Role } from '@biaochi/schemas/permissions';
import type { Stored } from '../storage/storage.js';

/** Somebody who may sign in, as kept; the document's id is the name. */
export interface Account {
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  /** An argon2id hash in PHC form. */
  readonly passwordHash: string;
  /** The password was handed out by an administrator: nothing else is allowed until it is replaced. */
  readonly oneTime: boolean;
  /** Goes up with every change of password, roles or access, and ends the sessions opened before. */
  readonly generation: number;
  readonly createdBy: string;
  /** UTC, ISO 8601. */
  readonly createdAt: string;
}

declare module '../storage/collections.js' {
  interface Records {
    users: Account;
  }
}

/** An account as administrators see it: all but what could open it. */
export interface AccountView {
  readonly revision: number;
  readonly name: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  readonly oneTime: boolean;
  readonly createdBy: string;
  readonly createdAt: string;
}

/** What may be shown of an account. */
export function accountView({ id, revision, value }: Stored<Account>): AccountView {
  const { displayName, roles, disabled, oneTime, createdBy, createdAt } = value;
  return { revision, name: id, displayName, roles, disabled, oneTime, createdBy, createdAt };
}
