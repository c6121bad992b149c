import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RulesetSummary } from '../../server/src/presenters/index.js';
import { rulesetsFolder, serve, type Served, temporaryFolder } from './serve.js';

const text = readFileSync(path.join(rulesetsFolder, 't-sgipa-027/ruleset.json'), 'utf8');
let shipped: Served;

beforeAll(async () => {
  shipped = await serve(rulesetsFolder, '/nowhere');
});
afterAll(() => shipped.close());

async function summaryOf(id: string): Promise<RulesetSummary> {
  const list = (await (await shipped.get('/api/rulesets')).json()) as RulesetSummary[];
  return list.find((one) => one.id === id)!;
}

describe('GET /api/rulesets', () => {
  it('lists the standard with its counts, its grades and the total that decides', async () => {
    const { version, digest, sources, classes, findings, grades, mainTotal, indicators } =
      await summaryOf('t-sgipa-027');
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(digest).toMatch(/^sha256-[0-9a-f]{64}$/);
    expect(sources[0]!.number).toBe('T/SGIPA 027—202X');
    expect(Object.fromEntries(classes.map(({ code, count }) => [code, count]))).toEqual({
      basic: 3,
      R: 9,
      O: 20,
      A: 3,
    });
    expect(indicators).toBe(35);
    expect(grades.map(({ id }) => id)).toEqual(['green-low-carbon', 'not-qualified']);
    expect(mainTotal).toMatchObject({
      id: 'Q',
      min: '0',
      max: '120',
      limits: [{ at: '70', grade: 'green-low-carbon' }],
    });
    expect(findings.error).toBe(0);
  });

  it('runs every fixture and gives the main total, the grade and whether it came out as expected', async () => {
    const { fixtures } = await summaryOf('t-sgipa-027');
    expect(fixtures.list.length).toBeGreaterThan(10);
    expect({ passed: fixtures.passed, failed: fixtures.failed }).toEqual({ passed: fixtures.list.length, failed: 0 });
    const open = fixtures.list.filter(({ status }) => status === 'undetermined');
    expect(open.length).toBeGreaterThan(0);
    for (const { value, min, max, grade, possible } of open) {
      expect([grade, possible.length > 1]).toEqual([null, true]);
      expect(value === null ? Number(min) < Number(max) : min === value && max === value).toBe(true);
    }
  });
});

describe('GET /api/rulesets/:id', () => {
  it.each([
    ['the id', (_: RulesetSummary) => 't-sgipa-027'],
    ['id@version', ({ id, version }: RulesetSummary) => `${id}@${version}`],
    ['the digest', ({ digest }: RulesetSummary) => digest],
  ])('gives the exact text by %s', async (_, address) => {
    const summary = await summaryOf('t-sgipa-027');
    const response = await shipped.get(`/api/rulesets/${encodeURIComponent(address(summary))}`);
    const { id, version, digest } = summary;
    const standing = { state: 'published', since: null, by: null, shipped: true };
    expect(await response.json()).toEqual({ id, version, digest, text, standing });
  });

  it('answers 304 to the tag it gave, and the whole to another', async () => {
    const first = await shipped.get('/api/rulesets/t-sgipa-027');
    const tag = first.headers.get('etag')!;
    expect(tag).toContain((await summaryOf('t-sgipa-027')).digest);
    expect((await shipped.get('/api/rulesets/t-sgipa-027', { 'if-none-match': tag })).status).toBe(304);
    expect((await shipped.get('/api/rulesets/t-sgipa-027', { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('gives the fixtures as they are written', async () => {
    const fixtures = (await (await shipped.get('/api/rulesets/t-sgipa-027/fixtures')).json()) as { id: string }[];
    const { fixtures: run } = await summaryOf('t-sgipa-027');
    expect(fixtures.map(({ id }) => id)).toEqual(run.list.map(({ id }) => id));
    expect(fixtures[0]).toHaveProperty('assessment.answers');
    expect(fixtures[0]).toHaveProperty('derivation');
  });
});

describe('what is not there', () => {
  it.each([
    ['/api/rulesets/t-none-001', 404, 'ruleset-unknown'],
    ['/api/rulesets/t-sgipa-027@9.9.9', 404, 'ruleset-unknown'],
    [`/api/rulesets/sha256-${'0'.repeat(64)}`, 404, 'ruleset-unknown'],
    ['/api/rulesets/t-none-001/fixtures', 404, 'ruleset-unknown'],
    ['/api/rulesets/..%2f..%2fpackage', 404, 'ruleset-unknown'],
    ['/api/none', 404, 'nothing-here'],
    ['/api/rulesets/%E0%A4%A', 400, 'request-malformed'],
  ])('%s answers %i %s in both languages', async (address, status, code) => {
    const response = await shipped.get(address);
    const body = (await response.json()) as { code: string; message: { zh: string; en: string } };
    expect([response.status, body.code]).toEqual([status, code]);
    expect(body.message.zh).toMatch(/。$/);
    expect(body.message.en).toMatch(/\.$/);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });
});

describe('a folder of rulesets that changes', () => {
  const { folder, write, remove } = temporaryFolder({ 't-sgipa-027/ruleset.json': text });
  let server: Served;
  beforeAll(async () => {
    server = await serve(folder, '/nowhere');
  });
  afterAll(async () => {
    await server.close();
    remove();
  });

  const ids = async (): Promise<string[]> =>
    ((await (await server.get('/api/rulesets')).json()) as RulesetSummary[]).map(
      ({ id, version }) => `${id}@${version}`,
    );
  const edited = (edit: (ruleset: Record<string, unknown>) => void): string => {
    const ruleset = JSON.parse(text) as Record<string, unknown>;
    edit(ruleset);
    return JSON.stringify(ruleset);
  };

  it('is read again, keeps older versions by id@version, and hides examples from their bare id', async () => {
    write(
      't-sgipa-027/ruleset.json',
      edited((one) => Object.assign(one, { version: '9.0.0' })),
    );
    write(
      't-sgipa-027/versions/8.0.0.json',
      edited((one) => Object.assign(one, { version: '8.0.0' })),
    );
    write(
      'shown/ruleset.json',
      edited((one) => Object.assign(one, { id: 'shown', version: '1.0.0', example: true })),
    );
    expect(await ids()).toEqual(['t-sgipa-027@9.0.0', 'shown@1.0.0']);
    const older = await server.get('/api/rulesets/t-sgipa-027@8.0.0');
    expect(await older.json()).toMatchObject({ version: '8.0.0' });
    const bare = await server.get('/api/rulesets/shown');
    expect([bare.status, await bare.json()]).toMatchObject([404, { code: 'ruleset-example' }]);
    expect((await server.get('/api/rulesets/shown@1.0.0')).status).toBe(200);
  });

  it('leaves a ruleset that does not read out of the list, and says how many', async () => {
    write('broken/ruleset.json', '{ "format": 1, ');
    expect(await ids()).toEqual(['t-sgipa-027@9.0.0', 'shown@1.0.0']);
    expect(await (await server.get('/api/health')).json()).toEqual({ status: 'ok', rulesets: 2, broken: 1 });
  });

  it('counts a fixture that does not read as failed', async () => {
    write('t-sgipa-027/fixtures/bad.json', '{ "format": 1 }');
    const list = (await (await server.get('/api/rulesets')).json()) as RulesetSummary[];
    expect(list.find(({ id }) => id === 't-sgipa-027')!.fixtures).toEqual({ passed: 0, failed: 1, list: [] });
  });

  it('lists a ruleset with errors of meaning, and runs nothing under it', async () => {
    const cyclic = edited((one) => {
      one['derived'] = [
        { id: 'a', order: 1, label: { zh: '甲' }, formula: { text: 'b', where: { b: 'derived:b' } } },
        { id: 'b', order: 2, label: { zh: '乙' }, formula: { text: 'a', where: { a: 'derived:a' } } },
      ];
    });
    write('t-sgipa-027/ruleset.json', cyclic);
    const list = (await (await server.get('/api/rulesets')).json()) as RulesetSummary[];
    const { findings, fixtures, mainTotal } = list.find(({ id }) => id === 't-sgipa-027')!;
    expect(findings.error).toBeGreaterThan(0);
    expect([fixtures, mainTotal]).toEqual([{ passed: 0, failed: 1, list: [] }, null]);
  });
});
