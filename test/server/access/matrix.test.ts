import type { Role } from '@biaochi/schemas/permissions';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { access as words } from '../../../studio/src/i18n/zh/access.js';
import { SetupLink } from '../../../server/src/access/index.js';
import { routeTable, type Services } from '../../../server/src/routes/index.js';
import { serve, type Served, temporaryFolder } from '../serve.js';
import { arrangements, rulesets, type Scene } from './arrange.js';
import { type CallerName, callers, type Mark, type Row, rows } from './matrix.js';
import { arrive, join, type People, people as gathered, Person } from './people.js';

const everyRole: readonly Role[] = ['reader', 'evaluator', 'editor', 'publisher', 'administrator'];
const limits = { address: 10_000, name: 10_000 };
const { folder, remove } = temporaryFolder(rulesets);
let near: Served;
let far: Served;
let of: Record<'near' | 'far', People>;
let fresh: Person;

beforeAll(async () => {
  [near, far] = await Promise.all([
    serve(folder, '/nowhere', { limits }),
    serve(folder, '/nowhere', { limits, listensLocally: false }),
  ]);
  of = { near: await gathered(near), far: await gathered(far) };
  fresh = await arrive(of.near.first, near.url, 'fresh', everyRole);
}, 60_000);
afterAll(async () => {
  await Promise.all([near.close(), far.close()]);
  remove();
});

function sceneOf(caller: CallerName): Scene {
  const server = caller === 'far' ? far : near;
  const people = caller === 'far' ? of.far : of.near;
  const person = caller === 'local' || caller === 'far' ? people.visitor : caller === 'fresh' ? fresh : people[caller];
  return { server, people, caller, person };
}

let twins = 0;

/** Somebody with the same roles and a session of his own, for what ends or changes it. */
async function twinOf({ server, people, caller, person }: Scene): Promise<Person> {
  if (person.name === '') return new Person(server.url);
  const name = `twin${(twins += 1)}`;
  const roles = caller === 'fresh' ? everyRole : [caller as Role];
  return caller === 'fresh'
    ? arrive(people.first, server.url, name, roles)
    : join(people.first, server.url, name, roles);
}

/** What came of a request, as the matrix has it; the code where neither it nor its refusal is plain. */
async function outcomeOf(row: Row, caller: CallerName): Promise<string> {
  const known = sceneOf(caller);
  const scene = row.path === '/api/session' ? { ...known, person: await twinOf(known) } : known;
  const arrange = arrangements[`${row.method} ${row.path} ${row.state}`];
  if (!arrange) throw new Error(`nothing arranges ${row.method} ${row.path} ${row.state}`);
  const { address, ...sent } = await arrange(scene);
  const { status, body } = await scene.person.send(row.method, address, sent);
  if (status < 300) return '+';
  const { code } = body as { code: string };
  const refusal = scene.person.name === '' ? '401 sign-in-needed' : '403 not-permitted';
  return `${status} ${code}` === refusal ? '-' : code;
}

const meant = ({ code }: Row, mark: Mark): string => (mark === '!' ? String(code) : mark);

describe('who may do what', () => {
  it('is written for every route of the table, and for no other', () => {
    const table = routeTable({ limits, setup: new SetupLink() } as Services);
    const declared = table.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect([...new Set(rows.map(({ method, path }) => `${method} ${path}`))].sort()).toEqual(declared.sort());
  });

  it('is written for every caller, and each arrangement is used', () => {
    for (const { marks } of rows) expect(callers.every((caller) => /^[-+!]$/.test(marks[caller]))).toBe(true);
    expect(Object.keys(arrangements).sort()).toEqual(
      rows.map(({ method, path, state }) => `${method} ${path} ${state}`).sort(),
    );
  });

  it.each(rows.map((row) => [`${row.method} ${row.path} ${row.state}`, row] as const))('%s', async (_, row) => {
    const found: [CallerName, string][] = [];
    // One after the other: a published version is withdrawn once, by the one who may, and others are refused as before.
    for (const caller of callers) found.push([caller, await outcomeOf(row, caller)]);
    expect(Object.fromEntries(found)).toEqual(
      Object.fromEntries(callers.map((caller) => [caller, meant(row, row.marks[caller])])),
    );
  });

  it('leaves an audit log that the studio has words for, entry by entry', async () => {
    const actions = new Set<string>();
    for await (const { action } of near.storage.audit()) actions.add(action);
    expect([...actions].filter((action) => !(`did.${action}` in words))).toEqual([]);
  });
});
