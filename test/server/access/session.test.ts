import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Served } from '../serve.js';
import { join, PASSWORD, type People, people, Person } from './people.js';

const lines: string[] = [];
const HOUR = 3_600_000;
let now = Date.parse('2026-11-21T08:00:00Z');
let server: Served;
let of: People;

beforeAll(async () => {
  const log = (line: string) => void lines.push(line);
  server = await serve('/nowhere', '/nowhere', { clock: () => new Date(now), log });
  of = await people(server);
}, 60_000);
afterAll(() => server.close());

const seen = async (person: Person) =>
  (await person.send('GET', '/api/session')).body as { user: { name: string } | null };
const copyOf = ({ cookie }: Person): Person => Object.assign(new Person(server.url), { cookie });
const signedIn = async (name: string, password = PASSWORD): Promise<Person> => {
  const person = new Person(server.url);
  await person.do('POST', '/api/session', { body: { name, password } });
  return person;
};
const accountOf = async (name: string): Promise<{ revision: number }> => {
  const { body } = await of.administrator.do('GET', '/api/users');
  return (body as { name: string; revision: number }[]).find((one) => one.name === name)!;
};
const change = async (name: string, body: object) =>
  of.administrator.do('PATCH', `/api/users/${name}`, { body, ifMatch: (await accountOf(name)).revision });

describe('signing in', () => {
  it('says who, with the rules of his roles, and nothing that opens the account', async () => {
    const { body } = await of.editor.do('GET', '/api/session');
    const { user, rules, setup, secondPerson } = body as Record<string, unknown>;
    expect({ user, setup, secondPerson }).toEqual({
      user: { name: 'editor', displayName: 'editor', roles: ['editor'], oneTime: false },
      setup: false,
      secondPerson: true,
    });
    expect(rules).toContainEqual({ action: expect.arrayContaining(['update']), subject: 'Draft' });
    expect(JSON.stringify(body)).not.toContain('argon2');
  });

  it('keeps the password as argon2id with the parameters of OWASP, salted for each', async () => {
    const accounts = await server.storage.list('users');
    const hashes = accounts.map(({ value }) => value.passwordHash);
    for (const hash of hashes) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(new Set(hashes).size).toBe(hashes.length);
  });

  it.each([
    ['a wrong password', 'editor', 'correct horse batterz'],
    ['an unknown name', 'nobody', PASSWORD],
    ['a name that no account can have', '王芳', PASSWORD],
    ['a name that objects have', '__proto__', PASSWORD],
    ['no password', 'editor', ''],
  ])('is refused for %s, in the same words', async (_, name, password) => {
    const person = new Person(server.url);
    const { status, body } = await person.send('POST', '/api/session', { body: { name, password } });
    expect([status, body]).toMatchObject([401, { code: 'sign-in-refused' }]);
    expect(person.cookie).toBeNull();
  });

  it('does not mind how a name is written, nor how a password is composed', async () => {
    const password = 'ré\u0301sumé à la carte';
    await of.administrator.do('POST', '/api/users', {
      body: { name: 'composed', displayName: 'x', roles: ['reader'] },
    });
    const { body } = await change('composed', { reset: true });
    const person = await signedIn(' Composed ', (body as { password: string }).password);
    await person.do('PATCH', '/api/session', {
      body: { password: (body as { password: string }).password, newPassword: password.normalize('NFD') },
    });
    expect((await seen(await signedIn('COMPOSED', password.normalize('NFC')))).user?.name).toBe('composed');
  });

  it.each([
    ['a password that is none', { name: 'editor', password: 7 }],
    ['a member that nobody knows', { name: 'editor', password: PASSWORD, remember: true }],
    ['a list', []],
  ])('refuses %s as malformed', async (_, body) => {
    const answer = await new Person(server.url).send('POST', '/api/session', { body });
    expect([answer.status, answer.body]).toMatchObject([400, { code: 'request-malformed' }]);
  });
});

describe('the cookie', () => {
  it('is out of reach of scripts and of other sites, and stays off the pages', async () => {
    const { headers } = await new Person(server.url).do('POST', '/api/session', {
      body: { name: 'reader', password: PASSWORD },
    });
    const [cookie] = headers.getSetCookie();
    expect(cookie!.split('; ').slice(1).sort()).toEqual(['HttpOnly', 'Path=/api', 'SameSite=Lax']);
  });

  it('goes over HTTPS only where a proxy on this machine says that it stands before HTTPS', async () => {
    const { headers } = await new Person(server.url).do('POST', '/api/session', {
      body: { name: 'reader', password: PASSWORD },
      headers: {
        'x-forwarded-proto': 'https',
        'x-forwarded-host': 'biaochi.example',
        origin: 'https://biaochi.example',
      },
    });
    expect(headers.getSetCookie()[0]).toContain('; Secure');
  });

  it('is given to nobody who does not sign in', async () => {
    const { headers } = await of.visitor.do('GET', '/api/session');
    expect(headers.getSetCookie()).toEqual([]);
  });

  it('is worth nothing when it is tampered with', async () => {
    const [name, value] = of.editor.cookie!.split('=') as [string, string];
    const plain = decodeURIComponent(value);
    const [id] = plain.slice(2).split('.') as [string];
    const turned = (text: string, at: number) =>
      `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`;
    const forged = [
      turned(plain, 4),
      turned(plain, plain.length - 5),
      `s:${id}`,
      id,
      `s:${id}.`,
      's:.',
      '',
      `s:${'x'.repeat(32)}.${plain.split('.')[1]}`,
    ];
    for (const each of forged) {
      const person = Object.assign(new Person(server.url), { cookie: `${name}=${encodeURIComponent(each)}` });
      expect((await seen(person)).user).toBeNull();
      expect((await person.send('GET', '/api/users')).status).toBe(401);
    }
    expect((await seen(of.editor)).user?.name).toBe('editor');
  });

  it('cannot be made from what the data folder has', async () => {
    const kept = await server.storage.list('sessions');
    const id = decodeURIComponent(of.editor.cookie!.split('=')[1]!).slice(2).split('.')[0]!;
    expect(kept.length).toBeGreaterThan(0);
    expect(JSON.stringify(kept)).not.toContain(id);
  });
});

describe('a session', () => {
  it('gets a new id at signing in, so that one planted before is worth nothing', async () => {
    const planted = await signedIn('reader');
    const victim = copyOf(planted);
    await victim.do('POST', '/api/session', { body: { name: 'editor', password: PASSWORD } });
    expect(victim.cookie).not.toBe(planted.cookie);
    expect((await seen(victim)).user?.name).toBe('editor');
    expect((await seen(planted)).user).toBeNull();
  });

  it('ends at signing out, also for who copied the cookie', async () => {
    const person = await signedIn('reader');
    const thief = copyOf(person);
    const { headers } = await person.do('DELETE', '/api/session');
    expect(headers.getSetCookie()[0]).toContain('Expires=Thu, 01 Jan 1970');
    expect((await seen(thief)).user).toBeNull();
  });

  it.each([
    ['is disabled', { disabled: true }],
    ['gets other roles', { roles: ['reader', 'evaluator'] }],
    ['gets a new password from the administrator', { reset: true }],
  ])('ends when the account %s', async (_, body) => {
    const name = `leaver-${Object.keys(body)[0]}`;
    const person = await join(of.administrator, server.url, name, ['reader']);
    expect((await seen(person)).user?.name).toBe(name);
    await change(name, body);
    expect((await seen(person)).user).toBeNull();
    expect((await person.send('GET', '/api/users')).status).toBe(401);
  });

  it('stays when only the name of the person changes', async () => {
    const person = await join(of.administrator, server.url, 'stayer', ['reader']);
    await change('stayer', { displayName: '李雷' });
    expect((await seen(person)).user).toMatchObject({ name: 'stayer', displayName: '李雷' });
    expect((await person.do('GET', '/api/people')).body).toMatchObject({ stayer: '李雷' });
  });

  it('ends elsewhere when somebody changes his own password, and goes on here', async () => {
    const here = await join(of.administrator, server.url, 'mover', ['reader']);
    const elsewhere = await signedIn('mover');
    await here.do('PATCH', '/api/session', { body: { password: PASSWORD, newPassword: `${PASSWORD} too` } });
    expect([(await seen(here)).user?.name, (await seen(elsewhere)).user]).toEqual(['mover', null]);
  });

  it('ends after twelve hours of silence, and after seven days however busy', async () => {
    const [silent, busy] = [await signedIn('reader'), await signedIn('reader')];
    for (let hours = 0; hours < 13; hours += 1) {
      now += HOUR;
      await seen(busy);
    }
    expect([(await seen(silent)).user, (await seen(busy)).user?.name]).toEqual([null, 'reader']);
    let lasted = 13;
    for (; (await seen(busy)).user; lasted += 6) now += 6 * HOUR;
    expect(lasted).toBeGreaterThan(7 * 24);
    expect(lasted).toBeLessThan(7 * 24 + 12);
  });

  it('that has ended leaves nothing in the data folder once somebody signs in', async () => {
    await signedIn('reader');
    const kept = await server.storage.list('sessions');
    expect(kept.filter(({ value }) => value.expires <= now)).toEqual([]);
  });
});

describe('a password that was handed out', () => {
  it('lets one do nothing but choose another', async () => {
    const admin = await signedIn('administrator');
    const { body } = await admin.do('POST', '/api/users', {
      body: { name: 'fresh', displayName: '新人', roles: ['administrator', 'editor'] },
    });
    const { password } = body as { password: string };
    const person = await signedIn('fresh', password);
    expect((await seen(person)).user).toMatchObject({ name: 'fresh', oneTime: true });
    expect((await person.send('GET', '/api/users')).status).toBe(403);
    await person.do('PATCH', '/api/session', { body: { password, newPassword: PASSWORD } });
    expect((await person.send('GET', '/api/users')).status).toBe(200);
  });

  it.each([
    ['short', 'short enough', 11],
    ['one letter over and over', 'aaaaaaaaaaaaaaaaaaaa', 20],
    ['the name and little more', 'administrator!', 14],
  ])('is not replaced by one that is %s', async (_, newPassword, length) => {
    const admin = await signedIn('administrator');
    const answer = await admin.send('PATCH', '/api/session', {
      body: { password: PASSWORD, newPassword: newPassword.slice(0, length) },
    });
    expect([answer.status, answer.body]).toMatchObject([422, { code: 'password-weak' }]);
  });

  it('is not replaced by itself, nor by who does not know it', async () => {
    const admin = await signedIn('administrator');
    const same = await admin.send('PATCH', '/api/session', { body: { password: PASSWORD, newPassword: PASSWORD } });
    expect([same.status, same.body]).toMatchObject([422, { code: 'password-same' }]);
    const wrong = await admin.send('PATCH', '/api/session', { body: { password: 'x', newPassword: `${PASSWORD}!` } });
    expect([wrong.status, wrong.body]).toMatchObject([401, { code: 'sign-in-refused' }]);
  });
});

it('logs requests, and neither passwords nor cookies nor tokens', () => {
  const log = lines.join('');
  expect(log).toContain('/api/session');
  for (const secret of [PASSWORD, server.setupToken, 'biaochi.session', 'argon2', of.first.cookie!.slice(20)]) {
    expect(log).not.toContain(secret);
  }
});
