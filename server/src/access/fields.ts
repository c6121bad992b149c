import { permissions, type Role } from '@biaochi/schemas/permissions';
import { Fault } from '../faults/index.js';

/** The members of a JSON object; throws 400 where it is none or has a member that is not among the names. */
export function membersOf(body: unknown, names: readonly string[]): Readonly<Record<string, unknown>> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw Fault.of('request-malformed', { reason: `{ ${names.join(', ')} }` });
  }
  const unknown = Object.keys(body).find((key) => !names.includes(key));
  if (unknown !== undefined) throw Fault.of('request-malformed', { reason: unknown });
  return body as Record<string, unknown>;
}

/** A text of any kind; throws 400 where the member is something else. */
export function textOf(value: unknown, member: string): string {
  if (typeof value !== 'string') throw Fault.of('request-malformed', { reason: member });
  return value;
}

export function booleanOf(value: unknown, member: string): boolean {
  if (typeof value !== 'boolean') throw Fault.of('request-malformed', { reason: member });
  return value;
}

/** The name of an account: lower-case Latin letters, digits, dot, hyphen, low line; 2 to 32, the first a letter. */
export function accountName(value: unknown): string {
  const name = textOf(value, 'name').trim().toLowerCase();
  if (!/^[a-z][a-z0-9._-]{1,31}$/.test(name)) throw Fault.of('account-name-invalid', { seen: name.slice(0, 64) });
  return name;
}

/** How an account's person is called: 1 to 64 characters on one line. */
export function displayName(value: unknown): string {
  const name = textOf(value, 'displayName').trim().normalize('NFC');
  if (name === '' || [...name].length > 64 || /\p{C}/u.test(name)) throw Fault.of('display-name-invalid');
  return name;
}

/** At least one role, each known and once, in the order of the table. */
export function rolesOf(value: unknown): Role[] {
  const known = Object.keys(permissions.roles) as Role[];
  const given: readonly unknown[] = Array.isArray(value) ? value : [];
  const strange = given.find((role) => !known.some((one) => one === role));
  if (given.length === 0 || strange !== undefined) {
    throw Fault.of('roles-invalid', { seen: JSON.stringify(strange ?? value ?? null), known: known.join(', ') });
  }
  return known.filter((role) => given.includes(role));
}
