import { permissions, type Role } from '@biaochi/schemas/permissions';
import type { Served } from '../serve.js';

/** What somebody sends with a request beyond its address. */
export interface Sent {
  readonly body?: unknown;
  /** The revision for If-Match. */
  readonly ifMatch?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  // Tests read answers as they expect them; what differs fails there.
  readonly body: never;
  readonly headers: Headers;
}

/** A browser of its own: keeps the session's cookie, and sends what browsers send. */
export class Person {
  cookie: string | null = null;
  name = '';
  password = '';

  constructor(private readonly url: string) {}

  /** Signs in, and keeps with what. */
  async signIn(name: string, password: string): Promise<void> {
    await this.do('POST', '/api/session', { body: { name, password } });
    Object.assign(this, { name, password });
  }

  async send(method: string, address: string, { body, ifMatch, headers = {} }: Sent = {}): Promise<Answer> {
    const response = await fetch(`${this.url}${address}`, {
      method,
      headers: {
        ...(method !== 'GET' && { origin: this.url, 'sec-fetch-site': 'same-origin' }),
        ...(this.cookie !== null && { cookie: this.cookie }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...(ifMatch !== undefined && { 'if-match': `"${ifMatch}"` }),
        ...headers,
      },
      ...(body !== undefined && { body: Buffer.isBuffer(body) ? new Uint8Array(body) : JSON.stringify(body) }),
    });
    const given = response.headers.getSetCookie().find((cookie) => cookie.startsWith('biaochi.session='));
    if (given !== undefined) this.cookie = given.split(';')[0]!;
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return { status: response.status, body: (isJson ? JSON.parse(text) : text) as never, headers: response.headers };
  }

  /** Sends and throws where the answer is no success. */
  async do(method: string, address: string, sent: Sent = {}): Promise<Answer> {
    const answer = await this.send(method, address, sent);
    if (answer.status >= 300) throw new Error(`${method} ${address}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return answer;
  }
}

/** The password of everybody in a test but the first administrator's one-time ones. */
export const PASSWORD = 'correct horse battery';

export type People = Readonly<Record<Role | 'visitor' | 'first', Person>>;

/** Makes the first administrator (`first`, every role) by the link, then one person for each role, who has just that one. */
export async function people(server: Served): Promise<People> {
  const { url } = server;
  const first = new Person(url);
  await first.do('POST', '/api/setup', {
    body: { token: server.setupToken, name: 'first', displayName: '首位管理员', password: PASSWORD },
  });
  const roles = Object.keys(permissions.roles) as Role[];
  const each = await Promise.all(roles.map(async (role) => [role, await join(first, url, role, [role])] as const));
  return { ...(Object.fromEntries(each) as Record<Role, Person>), first, visitor: new Person(url) };
}

/** Adds an account of this name and signs in with its one-time password. */
export async function arrive(
  administrator: Person,
  url: string,
  name: string,
  roles: readonly Role[],
): Promise<Person> {
  const { body } = await administrator.do('POST', '/api/users', { body: { name, displayName: name, roles } });
  const person = new Person(url);
  await person.signIn(name, (body as { password: string }).password);
  return person;
}

/** Adds an account of this name, signs in with its one-time password and replaces that by PASSWORD. */
export async function join(administrator: Person, url: string, name: string, roles: readonly Role[]): Promise<Person> {
  const person = await arrive(administrator, url, name, roles);
  await person.do('PATCH', '/api/session', { body: { password: person.password, newPassword: PASSWORD } });
  return Object.assign(person, { password: PASSWORD });
}
