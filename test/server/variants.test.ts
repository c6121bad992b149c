import { readdirSync } from 'node:fs';
import path from 'node:path';
import { digest, readRuleset, type Ruleset } from '@biaochi/engine';
import type { Variant } from '@biaochi/schemas/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RulesetDocument, RulesetSummary } from '../../server/src/presenters/index.js';
import { shippedRulesets } from '../../server/src/storage/index.js';
import { mini } from '../cli/mini.js';
import { rulesetsFolder, serve, type Served, temporaryFolder } from './serve.js';

const base = mini as unknown as Ruleset;
const pinned = { id: 'mini', version: '1.0.0', digest: digest(base) };
const changes: Variant['changes'] = [{ op: 'replace', at: '/grades/good/bounds/Q/atLeast', value: '75' }];
const variant = { format: 1, id: 'mini-variant', version: '1.1.0', base: pinned, changes };
const ofVariant = { ...variant, id: 'mini-grandchild' };

const { folder, write, remove } = temporaryFolder({
  'mini/ruleset.json': JSON.stringify(mini),
  'mini-variant/variant.json': JSON.stringify(variant),
});
const shipped = shippedRulesets(rulesetsFolder);
let server: Served;
beforeAll(async () => {
  server = await serve(folder, '/nowhere');
});
afterAll(async () => {
  await server.close();
  remove();
});

const list = async (): Promise<RulesetSummary[]> =>
  (await (await server.get('/api/rulesets')).json()) as RulesetSummary[];
const one = async (id: string): Promise<RulesetDocument> =>
  (await (await server.get(`/api/rulesets/${id}`)).json()) as RulesetDocument;

describe('a variant over HTTP', () => {
  it('is listed with its base, and a whole ruleset without one', async () => {
    expect((await list()).map(({ id, base: from }) => [id, from])).toEqual([
      ['mini', undefined],
      ['mini-variant', pinned],
    ]);
  });

  it('gives the flattened ruleset, and its own part apart', async () => {
    const { text, digest: own, ...rest } = await one('mini-variant');
    expect(rest).toEqual({
      ...{ id: 'mini-variant', version: '1.1.0', base: pinned, changes },
      variantText: JSON.stringify(variant),
      standing: { state: 'published', since: null, by: null, shipped: true },
    });
    const { ruleset } = readRuleset(text);
    expect([digest(ruleset!), ruleset!.id]).toEqual([own, 'mini-variant']);
    expect(ruleset!.grades[0]!.bounds![0]!.atLeast).toBe('75');
    expect(text).toContain('\n  "title": {\n');
    expect(Object.keys(await one('mini')).sort()).toEqual(['digest', 'id', 'standing', 'text', 'version']);
  });

  it('is found by id@version and by its digest', async () => {
    const { digest: own } = await one('mini-variant');
    for (const reference of ['mini-variant@1.1.0', own]) expect(await one(reference)).toMatchObject({ digest: own });
  });

  it('may be the base of another', async () => {
    const { digest: own } = await one('mini-variant');
    const again = { ...ofVariant, base: { id: 'mini-variant', version: '1.1.0', digest: own }, changes: [] };
    write('mini-grandchild/variant.json', JSON.stringify(again));
    const { text } = await one('mini-grandchild');
    expect(readRuleset(text).ruleset!.grades[0]!.bounds![0]!.atLeast).toBe('75');
    write('mini-grandchild/variant.json', JSON.stringify({ ...ofVariant, base: { ...pinned, id: 'mini-grandchild' } }));
    expect((await server.get('/api/rulesets/mini-grandchild')).status).toBe(422);
  });

  it('stays as it is while the pinned base is among the versions, and is drift where it is not', async () => {
    const before = await one('mini-variant');
    write('mini/ruleset.json', JSON.stringify({ ...mini, version: '2.0.0' }));
    const gone = await server.get('/api/rulesets/mini-variant');
    expect([gone.status, await gone.json()]).toMatchObject([422, { code: 'variant-drifted' }]);
    expect((await list()).map(({ id, version }) => `${id}@${version}`)).toEqual(['mini@2.0.0']);
    write('mini/versions/1.0.0.json', JSON.stringify(mini));
    expect(await one('mini-variant')).toEqual(before);
  });

  it('beside a ruleset of the same id, the higher version is the newest', async () => {
    write('mini-variant/ruleset.json', JSON.stringify({ ...mini, id: 'mini-variant', version: '1.10.0' }));
    expect((await one('mini-variant')).version).toBe('1.10.0');
    expect((await one('mini-variant@1.1.0')).base).toEqual(pinned);
  });
});

describe('examples', () => {
  it('are listed as such, found by id@version or digest, with their fixtures, and not by their bare id', async () => {
    write('examples/shown/ruleset.json', JSON.stringify({ ...mini, id: 'shown', example: true }));
    const listed = (await list()).find(({ id }) => id === 'shown');
    expect(listed).toMatchObject({ example: true });
    const bare = await server.get('/api/rulesets/shown');
    expect([bare.status, await bare.json()]).toMatchObject([404, { code: 'ruleset-example' }]);
    expect(await one('shown@1.0.0')).toMatchObject({ digest: listed!.digest });
    expect(await one(listed!.digest)).toMatchObject({ id: 'shown' });
    expect((await server.get('/api/rulesets/shown@1.0.0/fixtures')).status).toBe(200);
  });

  it('all that are shipped say that they are, and have an id of their own', async () => {
    const ids = (place: string): string[] =>
      readdirSync(path.join(rulesetsFolder, place)).filter((id) => id !== 'examples');
    for (const id of ids('examples')) {
      const { document } = (await shipped.list()).find((one) => one.document.id === id) ?? {};
      expect([id, document?.example, document?.title.zh.endsWith('示例）')]).toEqual([id, true, true]);
      expect(ids('.')).not.toContain(id);
    }
  });

  it('stand after all others, over HTTP as well', async () => {
    const marks = (await shipped.list()).map(({ document }) => document.example ?? false);
    expect(marks).toEqual([...marks].sort((a, b) => Number(a) - Number(b)));
    expect(new Set(marks).size).toBe(2);
    write('examples/ahead/ruleset.json', JSON.stringify({ ...mini, id: 'ahead', example: true }));
    expect((await list()).map(({ example }) => example).indexOf(true)).toBeGreaterThan(0);
    expect((await list())[0]!.id).not.toBe('ahead');
  });
});
