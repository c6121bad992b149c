import type { Role } from '@biaochi/schemas/permissions';
import { Fault } from '../faults/index.js';
import type { Storage, Stored, Write } from '../storage/storage.js';
import type { Account } from './account.js';
import type { Clock } from './clock.js';
import { demandStrong, hashPassword, isPassword, oneTimePassword } from './passwords.js';

type StoredAccount = Stored<Account>;

/** What an administrator may change of an account; `reset` gives it a new one-time password. */
export interface AccountChange {
  readonly displayName?: string;
  readonly roles?: readonly Role[];
  readonly disabled?: boolean;
  readonly reset?: boolean;
}

const isAdministrator = ({ roles, disabled }: Account): boolean => !disabled && roles.includes('administrator');

/** The accounts: who may sign in, and with what. */
export class Accounts {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
  ) {}

  list(): Promise<StoredAccount[]> {
    return this.storage.list('users');
  }

  find(name: string): Promise<StoredAccount | null> {
    return this.storage.get('users', name);
  }

  /** The first account, with every role, so that one person alone can work; rejects 409 `setup-done` where there is any. */
  async createFirst(name: string, displayName: string, password: string): Promise<StoredAccount> {
    demandStrong(password, name);
    if ((await this.list()).length > 0) throw Fault.of('setup-done');
    const roles: Role[] = ['reader', 'evaluator', 'editor', 'publisher', 'administrator'];
    return this.create({ name, displayName, roles, by: name, password, oneTime: false });
  }

  /** A further account and its one-time password; rejects 409 `account-name-taken`. */
  async add(given: { name: string; displayName: string; roles: readonly Role[] }, by: string) {
    const password = oneTimePassword();
    if (await this.find(given.name)) throw Fault.of('account-name-taken', { seen: given.name });
    return { account: await this.create({ ...given, by, password, oneTime: true }), password };
  }

  private async create({
    name,
    by,
    password,
    ...given
  }: {
    name: string;
    displayName: string;
    roles: readonly Role[];
    by: string;
    password: string;
    oneTime: boolean;
  }): Promise<StoredAccount> {
    const value: Account = {
      ...given,
      disabled: false,
      passwordHash: await hashPassword(password),
      generation: 1,
      createdBy: by,
      createdAt: this.clock().toISOString(),
    };
    const { displayName, roles } = value;
    return this.write([{ collection: 'users', id: name, expected: 0, value }], by, 'account-created', {
      displayName,
      roles,
    });
  }

  /** Changes an account as it was at a revision; gives the new one-time password where it was reset. */
  async change(name: string, expected: number, { reset, ...change }: AccountChange, by: string) {
    const before = await this.find(name);
    if (!before) throw Fault.of('account-unknown', { seen: name });
    const password = reset ? oneTimePassword() : null;
    const closing = password !== null || change.roles !== undefined || change.disabled !== undefined;
    const value: Account = {
      ...before.value,
      ...change,
      ...(password !== null && { passwordHash: await hashPassword(password), oneTime: true }),
      generation: before.value.generation + (closing ? 1 : 0),
    };
    const own: Write = { collection: 'users', id: name, expected, value };
    const witness =
      isAdministrator(before.value) && !isAdministrator(value) ? [await this.otherAdministrator(name)] : [];
    const details = { ...change, ...(reset && { reset }) };
    return { account: await this.write([own, ...witness], by, 'account-changed', details), password };
  }

  /**
   * A second administrator, written again as he is in the same commit: so he is one still when the first ceases to be,
   * even where two administrators take the role from each other at the same moment.
   */
  private async otherAdministrator(name: string): Promise<Write> {
    const other = (await this.list()).find(({ id, value }) => id !== name && isAdministrator(value));
    if (!other) throw Fault.of('last-administrator', { seen: name });
    return { collection: 'users', id: other.id, expected: other.revision, value: other.value };
  }

  /** The account of this name and password; null for a wrong one, an unknown or disabled account, in the same time. */
  async verify(name: string, password: string): Promise<StoredAccount | null> {
    const account = await this.find(name);
    const right = await isPassword(password, account?.value.passwordHash ?? null);
    return right && account && !account.value.disabled ? account : null;
  }

  /** Gives somebody the password of his own choice. */
  async changePassword({ id, revision, value }: StoredAccount, password: string): Promise<StoredAccount> {
    demandStrong(password, id);
    if (await isPassword(password, value.passwordHash)) throw Fault.of('password-same');
    const next: Account = {
      ...value,
      passwordHash: await hashPassword(password),
      oneTime: false,
      generation: value.generation + 1,
    };
    return this.write([{ collection: 'users', id, expected: revision, value: next }], id, 'password-changed', {});
  }

  private async write(writes: readonly Write[], by: string, action: string, details: object): Promise<StoredAccount> {
    const [own] = writes;
    const [revision] = await this.storage.commit(writes, { by, action, subject: `users/${own!.id}`, details });
    return { id: own!.id, revision: revision!, value: own!.value as Account };
  }
}
