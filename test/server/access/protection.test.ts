import { request as send } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../serve.js';
import { join, PASSWORD, type People, people, Person } from './people.js';

let server: Served;
let of: People;
beforeAll(async () => {
  server = await serve('/nowhere', '/nowhere');
  of = await people(server);
}, 60_000);
afterAll(() => server.close());

/** Sends exactly these headers and no others, as fetch cannot. */
function raw(method: string, path: string, headers: Record<string, string>, body = ''): Promise<[number, string]> {
  return new Promise((resolve, reject) => {
    const request = send(`${server.url}${path}`, { method, headers }, (response) => {
      let text = '';
      response.on('data', (chunk: Buffer) => (text += chunk.toString()));
      response.on('end', () => {
        const { code = '' } = text.startsWith('{') ? (JSON.parse(text) as { code?: string }) : {};
        resolve([response.statusCode!, code]);
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}

const json = { 'content-type': 'application/json' };
const account = (name: string): string => JSON.stringify({ name, displayName: name, roles: ['reader'] });

describe('a request of another site', () => {
  it.each<[string, Record<string, string>]>([
    ['names its origin', { origin: 'https://evil.example' }],
    ['names its origin and claims nothing of its site', { origin: 'https://evil.example', 'sec-fetch-site': 'none' }],
    ['is cross-site by the browser’s word', { 'sec-fetch-site': 'cross-site' }],
    ['comes from another port of this machine', { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' }],
    ['comes from a neighbour of this host by the browser’s word alone', { 'sec-fetch-site': 'same-site' }],
    ['comes from a sandbox', { origin: 'null' }],
    ['has an origin that cannot be read', { origin: 'evil' }],
    ['has an origin that is no web page', { origin: 'ftp://127.0.0.1' }],
    ['names ours as origin while the browser says otherwise', { origin: 'ours', 'sec-fetch-site': 'cross-site' }],
    ['brings the cookie and says nothing of where it comes from', {}],
  ])('is refused where it %s, and nothing happens', async (_, headers) => {
    const origin: Record<string, string> = headers.origin === 'ours' ? { origin: server.url } : {};
    const sent = { ...json, cookie: of.first.cookie!, ...headers, ...origin };
    expect(await raw('POST', '/api/users', sent, account('planted'))).toEqual([403, 'cross-site']);
    expect(await raw('DELETE', '/api/session', sent)).toEqual([403, 'cross-site']);
    expect((await of.first.do('GET', '/api/session')).body).toMatchObject({ user: { name: 'first' } });
    expect(await server.storage.get('users', 'planted')).toBeNull();
  });

  it('is refused at signing in too, so that nobody is signed in as somebody else', async () => {
    const body = JSON.stringify({ name: 'reader', password: PASSWORD });
    const sent = { ...json, origin: 'https://evil.example' };
    expect(await raw('POST', '/api/session', sent, body)).toEqual([403, 'cross-site']);
  });

  it.each<[string, Record<string, string>]>([
    ['our own page', { origin: 'ours', 'sec-fetch-site': 'same-origin' }],
    ['a browser that says only Origin', { origin: 'ours' }],
    ['a browser that says only Sec-Fetch-Site', { 'sec-fetch-site': 'same-origin' }],
  ])('is told apart from %s', async (name, headers) => {
    const origin: Record<string, string> = headers.origin === 'ours' ? { origin: server.url } : {};
    const sent = { ...json, cookie: of.first.cookie!, ...headers, ...origin };
    const own = `c${Buffer.from(name).toString('hex').slice(-20)}`;
    expect(await raw('POST', '/api/users', sent, account(own))).toEqual([201, '']);
  });

  it('is told apart from a program, which signs in without a cookie and then says Origin', async () => {
    const body = JSON.stringify({ name: 'reader', password: PASSWORD });
    expect(await raw('POST', '/api/session', json, body)).toEqual([201, '']);
  });
});

describe('a body', () => {
  const sent = () => ({ cookie: of.first.cookie!, origin: server.url });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'of the kind %s, which forms can send, is refused',
    async (kind) => {
      const answer = await raw('POST', '/api/users', { ...sent(), 'content-type': kind }, account('form'));
      expect(answer).toEqual([415, 'body-not-json']);
    },
  );

  it('without a kind is refused', async () => {
    expect(await raw('POST', '/api/users', sent(), account('form'))).toEqual([415, 'body-not-json']);
  });

  it('that does not parse is refused with the reason', async () => {
    expect(await raw('POST', '/api/users', { ...sent(), ...json }, '{')).toEqual([400, 'request-malformed']);
  });

  it('that is too large is refused, whoever sends it', async () => {
    const long = JSON.stringify({ name: 'x'.repeat(70_000) });
    expect(await raw('POST', '/api/users', { ...sent(), ...json }, long)).toEqual([413, 'body-too-large']);
    expect(await raw('POST', '/api/session', json, long)).toEqual([413, 'body-too-large']);
  });

  it('is not read from who may not send it', async () => {
    const long = JSON.stringify({ name: 'x'.repeat(70_000) });
    const visitor = { ...json, origin: server.url };
    expect(await raw('POST', '/api/users', visitor, long)).toEqual([401, 'sign-in-needed']);
  });
});

describe('guessing', () => {
  it('is stopped by name after eight wrong passwords, and the right one then waits too; other names go on', async () => {
    const person = new Person(server.url);
    const attempt = async (name: string, password: string) =>
      (await person.send('POST', '/api/session', { body: { name, password } })).status;
    const statuses: number[] = [];
    for (let index = 0; index < 9; index += 1) statuses.push(await attempt('publisher', `wrong ${index}`));
    expect(statuses).toEqual([...Array<number>(8).fill(401), 429]);
    const refused = await person.send('POST', '/api/session', { body: { name: 'Publisher ', password: PASSWORD } });
    expect([refused.status, refused.body]).toMatchObject([429, { code: 'too-many-attempts' }]);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await attempt('evaluator', PASSWORD)).toBe(201);
  });

  it('is not counted where people sign in rightly', async () => {
    for (let index = 0; index < 12; index += 1) {
      await new Person(server.url).do('POST', '/api/session', { body: { name: 'reader', password: PASSWORD } });
    }
  });

  it('is stopped by address whatever the names, at set-up as at signing in', async () => {
    const other = await serve('/nowhere', '/nowhere', { limits: { address: 3, name: 9 } });
    const person = new Person(other.url);
    const codes: unknown[] = [];
    for (let index = 0; index < 4; index += 1) {
      const body = { token: `guess${index}`, name: `n${index}`, displayName: 'x', password: PASSWORD };
      codes.push(((await person.send('POST', '/api/setup', { body })).body as { code: string }).code);
    }
    expect(codes).toEqual(['setup-refused', 'setup-refused', 'setup-refused', 'too-many-attempts']);
    await other.close();
  });
});

describe('the set-up link', () => {
  const body = (token: string, name = 'root') => ({ token, name, displayName: '首位', password: PASSWORD });

  it('makes one administrator, who may do everything, and no second one', async () => {
    const other = await serve('/nowhere', '/nowhere');
    const [one, two] = [new Person(other.url), new Person(other.url)];
    expect((await one.do('GET', '/api/session')).body).toMatchObject({ user: null, setup: true });
    const both = await Promise.all([
      one.send('POST', '/api/setup', { body: body(other.setupToken, 'one') }),
      two.send('POST', '/api/setup', { body: body(other.setupToken, 'two') }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 403]);
    const again = await two.send('POST', '/api/setup', { body: body(other.setupToken, 'three') });
    expect([again.status, again.body]).toMatchObject([403, { code: 'setup-refused' }]);
    const accounts = await other.storage.list('users');
    expect(accounts.map(({ value }) => value.roles)).toEqual([
      ['reader', 'evaluator', 'editor', 'publisher', 'administrator'],
    ]);
    expect((await two.do('GET', '/api/session')).body).toMatchObject({ setup: false });
    await other.close();
  });

  it('stays good where what was sent with it is refused', async () => {
    const other = await serve('/nowhere', '/nowhere');
    const person = new Person(other.url);
    const weak = await person.send('POST', '/api/setup', { body: { ...body(other.setupToken), password: 'weak' } });
    expect([weak.status, weak.body]).toMatchObject([422, { code: 'password-weak' }]);
    await person.do('POST', '/api/setup', { body: body(other.setupToken) });
    await other.close();
  });

  it.each(['', 'x', 'x'.repeat(32)])('is refused with the token “%s”', async (token) => {
    const other = await serve('/nowhere', '/nowhere');
    const { status } = await new Person(other.url).send('POST', '/api/setup', { body: body(token) });
    expect([status, (await other.storage.list('users')).length]).toEqual([403, 0]);
    await other.close();
  });
});

describe('the last administrator', () => {
  const revisionOf = async (person: Person, name: string): Promise<number> =>
    ((await person.do('GET', '/api/users')).body as { name: string; revision: number }[]).find(
      (one) => one.name === name,
    )!.revision;
  const patch = async (person: Person, name: string, body: object, ifMatch?: number) =>
    person.send('PATCH', `/api/users/${name}`, { body, ifMatch: ifMatch ?? (await revisionOf(person, name)) });

  it.each([
    ['disabled', { disabled: true }],
    ['demoted', { roles: ['editor', 'publisher'] }],
  ])('cannot be %s', async (_, body) => {
    const other = await serve('/nowhere', '/nowhere');
    const { first, administrator } = await people(other);
    expect((await patch(first, 'administrator', { disabled: true })).status).toBe(200);
    expect((await administrator.send('GET', '/api/users')).status).toBe(401);
    const refused = await patch(first, 'first', body);
    expect([refused.status, refused.body]).toMatchObject([409, { code: 'last-administrator' }]);
    expect((await first.send('GET', '/api/users')).status).toBe(200);
    await other.close();
  });

  it('remains where two take the role from each other at the same moment', async () => {
    const other = await serve('/nowhere', '/nowhere');
    const first = new Person(other.url);
    await first.do('POST', '/api/setup', {
      body: { token: other.setupToken, name: 'first', displayName: 'x', password: PASSWORD },
    });
    const second = await join(first, other.url, 'second', ['administrator']);
    const [one, two] = [await revisionOf(first, 'first'), await revisionOf(first, 'second')];
    const statuses = await Promise.all([
      patch(first, 'second', { roles: ['reader'] }, two),
      patch(second, 'first', { roles: ['reader'] }, one),
    ]);
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 412]);
    const left = (await other.storage.list('users')).filter(({ value }) => value.roles.includes('administrator'));
    expect(left).toHaveLength(1);
    await other.close();
  });
});

describe('a change of an account or a setting', () => {
  it('needs the revision that was seen, and shows the present record to who comes late, without what opens it', async () => {
    const missing = await of.first.send('PATCH', '/api/users/editor', { body: { displayName: 'x' } });
    expect([missing.status, missing.body]).toMatchObject([428, { code: 'if-match-missing' }]);
    const late = await of.first.send('PATCH', '/api/users/editor', { body: { displayName: 'x' }, ifMatch: 1 });
    expect([late.status, late.body]).toMatchObject([
      412,
      { code: 'write-stale', current: { name: 'editor', revision: 2, roles: ['editor'] } },
    ]);
    expect(JSON.stringify(late.body)).not.toContain('argon2');
    const malformed = await of.first.send('PATCH', '/api/users/editor', {
      body: { displayName: 'x' },
      headers: { 'if-match': '2' },
    });
    expect([malformed.status, malformed.body]).toMatchObject([400, { code: 'if-match-malformed' }]);
  });

  it('of the second person is kept and in the audit log', async () => {
    const { body } = await of.first.do('GET', '/api/settings');
    const { revision } = body as { revision: number };
    expect(body).toEqual({ revision, secondPerson: true });
    const changed = await of.first.do('PATCH', '/api/settings', { body: { secondPerson: false }, ifMatch: revision });
    expect(changed.body).toEqual({ revision: revision + 1, secondPerson: false });
    expect((await of.visitor.do('GET', '/api/session')).body).toMatchObject({ secondPerson: false });
    const audit = (await of.administrator.do('GET', '/api/audit')).body as { entries: object[]; more: boolean };
    expect(audit.entries[0]).toMatchObject({
      by: 'first',
      action: 'settings-changed',
      subject: 'settings/policy',
      details: { secondPerson: false },
    });
    expect(audit.more).toBe(false);
    const users = (await of.administrator.do('GET', '/api/audit?subject=users/')).body as {
      entries: { subject: string; number: number }[];
    };
    expect(users.entries.length).toBeGreaterThan(5);
    expect(users.entries.every(({ subject }) => subject.startsWith('users/'))).toBe(true);
    expect(JSON.stringify(audit)).not.toContain('argon2');
  });

  it.each([
    ['name', { name: '王芳', displayName: 'x', roles: ['reader'] }, 422, 'account-name-invalid'],
    ['name that is taken', { name: 'Editor', displayName: 'x', roles: ['reader'] }, 409, 'account-name-taken'],
    ['person without a name', { name: 'new', displayName: ' ', roles: ['reader'] }, 422, 'display-name-invalid'],
    ['role that is none', { name: 'new', displayName: 'x', roles: ['reader', 'king'] }, 422, 'roles-invalid'],
    ['account without roles', { name: 'new', displayName: 'x', roles: [] }, 422, 'roles-invalid'],
    [
      'member that nobody knows',
      { name: 'new', displayName: 'x', roles: ['reader'], generation: 9 },
      400,
      'request-malformed',
    ],
  ])('is refused for a %s', async (_, body, status, code) => {
    const answer = await of.first.send('POST', '/api/users', { body });
    expect([answer.status, answer.body]).toMatchObject([status, { code }]);
  });

  it('is refused for an account that is not there', async () => {
    const answer = await of.first.send('PATCH', '/api/users/ghost', { body: { disabled: true }, ifMatch: 1 });
    expect([answer.status, answer.body]).toMatchObject([404, { code: 'account-unknown' }]);
  });
});
