import type { Role } from '@biaochi/schemas/permissions';
import { get, send } from './request.js';

/** An account as administrators see it; `oneTime` while the password that was handed out is not replaced. */
export interface Account {
  readonly revision: number;
  readonly name: string;
  readonly displayName: string;
  readonly roles: readonly Role[];
  readonly disabled: boolean;
  readonly oneTime: boolean;
  readonly createdBy: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** An account with the one-time password that is shown now and never again; null where it keeps its own. */
export interface Handed {
  readonly account: Account;
  readonly password: string | null;
}

export interface AccountChange {
  readonly displayName?: string;
  readonly roles?: readonly Role[];
  readonly disabled?: boolean;
  readonly reset?: boolean;
}

export interface Settings {
  readonly revision: number;
  readonly secondPerson: boolean;
}

export const listAccounts = (signal?: AbortSignal): Promise<Account[]> => get('/api/users', signal);

export const addAccount = (given: Pick<Account, 'name' | 'displayName' | 'roles'>): Promise<Handed> =>
  send('POST', '/api/users', { body: given });

export const changeAccount = ({ name, revision }: Account, change: AccountChange): Promise<Handed> =>
  send('PATCH', `/api/users/${encodeURIComponent(name)}`, { body: change, revision });

export const readSettings = (signal?: AbortSignal): Promise<Settings> => get('/api/settings', signal);

export const changeSettings = ({ revision }: Settings, change: Omit<Settings, 'revision'>): Promise<Settings> =>
  send('PATCH', '/api/settings', { body: change, revision });
