import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Fixture } from '@biaochi/schemas/types';
import { examplesLast } from './examplesLast.js';
import { fileCache } from './fileCache.js';
import { newestFirst, settled } from './flattened.js';
import { foldersIn, jsonFilesIn } from './folders.js';
import { shippedStanding } from './standing.js';
import { isReadable, NEWEST, readStoredFixture, readWritten, type Written } from './readStored.js';
import type { BrokenRuleset, RulesetStore, StoredDocument, StoredRuleset } from './rulesetStore.js';

/** Files of a ruleset's folder: those of the newest version, and older ones. */
export async function filesIn(folder: string): Promise<{ newest: string[]; older: string[] }> {
  const newest = NEWEST.map((name) => path.join(folder, name)).filter((file) => existsSync(file));
  return { newest, older: await jsonFilesIn(path.join(folder, 'versions')) };
}

/**
 * The rulesets of a folder, read only: `<id>/ruleset.json` or `variant.json` is the newest version,
 * `<id>/versions/*.json` are older ones, `<id>/fixtures/*.json` the newest version's fixtures; `examples/` holds
 * further ones that are examples. Files are read again when they change.
 */
export function shippedRulesets(folder: string): RulesetStore {
  const written = fileCache(readWritten);
  const fixture = fileCache(readStoredFixture);
  const lastFixtures = new Map<string, readonly StoredDocument<Fixture>[]>();

  const everything = async () => {
    const folders = [...(await foldersIn(folder)), ...(await foldersIn(path.join(folder, 'examples')))];
    const files = await Promise.all(folders.map(filesIn));
    const newest = await Promise.all(files.flatMap((one) => one.newest).map(written));
    const older = await Promise.all(files.flatMap((one) => one.older).map(written));
    const all = [...newest, ...older];
    const settle = (list: readonly Written[]) => list.map((one) => settled(one, all));
    return { newest: settle(newest), older: settle(older) };
  };

  const list = async (): Promise<StoredRuleset[]> =>
    onePerId((await everything()).newest.filter(isReadable)).sort(examplesLast);

  const all = async (): Promise<StoredRuleset[]> => {
    const { newest, older } = await everything();
    return [...newest, ...older].filter(isReadable);
  };

  const versions = async (id: string): Promise<StoredRuleset[]> =>
    newestFirst((await all()).filter(({ document }) => document.id === id));

  const fixtures = async (id: string): Promise<readonly StoredDocument<Fixture>[]> => {
    const owner = (await list()).find(({ document }) => document.id === id);
    if (!owner) return [];
    const files = await jsonFilesIn(path.join(path.dirname(owner.file), 'fixtures'));
    const found = inOrder(await Promise.all(files.map(fixture)));
    const last = lastFixtures.get(id);
    if (last?.length === found.length && found.every((one, index) => one === last[index])) return last;
    lastFixtures.set(id, found);
    return found;
  };

  return {
    list,
    broken: async () => (await everything()).newest.filter((one): one is BrokenRuleset => !isReadable(one)),
    byId: async (id, version) =>
      (await (version === undefined ? list() : all())).find(
        ({ document }) => document.id === id && (version === undefined || document.version === version),
      ) ?? null,
    byDigest: async (digest) => (await all()).find((stored) => stored.digest === digest) ?? null,
    versions,
    fixtures,
    fixturesOf: async ({ document: { id }, digest }) => {
      const newest = (await list()).find(({ document }) => document.id === id);
      return newest?.digest === digest ? fixtures(id) : [];
    },
    standing: async (stored) => shippedStanding(stored, await versions(stored.document.id)),
  };
}

/** Of rulesets with one id, such as a ruleset beside a variant, the newest version. */
function onePerId(list: readonly StoredRuleset[]): StoredRuleset[] {
  const found = new Map<string, StoredRuleset>();
  for (const one of newestFirst(list)) if (!found.has(one.document.id)) found.set(one.document.id, one);
  return [...found.values()];
}

/** Fixtures in their own order; those that do not read come last, by file name. */
function inOrder(fixtures: readonly StoredDocument<Fixture>[]): StoredDocument<Fixture>[] {
  const order = ({ document }: StoredDocument<Fixture>): number => document?.order ?? Number.MAX_SAFE_INTEGER;
  return [...fixtures].sort((a, b) => order(a) - order(b));
}
