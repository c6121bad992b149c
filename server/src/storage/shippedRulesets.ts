import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileCache } from './fileCache.js';
import { foldersIn, jsonFilesIn } from './folders.js';
import { isReadable, readStoredFixture, readStoredRuleset } from './readStored.js';
import type { RulesetStore, StoredDocument, StoredRuleset } from './rulesetStore.js';
import type { Fixture } from '@biaochi/schemas/types';

/**
 * The rulesets of a folder, read only: `<id>/ruleset.json` is the newest version, `<id>/versions/*.json` are older
 * ones, `<id>/fixtures/*.json` the newest version's fixtures. Files are read again when they change.
 */
export function shippedRulesets(folder: string): RulesetStore {
  const ruleset = fileCache(readStoredRuleset);
  const fixture = fileCache(readStoredFixture);
  const lastFixtures = new Map<string, readonly StoredDocument<Fixture>[]>();

  const newestFiles = async (): Promise<string[]> =>
    (await foldersIn(folder)).map((one) => path.join(one, 'ruleset.json')).filter((file) => existsSync(file));

  const newest = async () => Promise.all((await newestFiles()).map(ruleset));

  const list = async (): Promise<StoredRuleset[]> =>
    (await newest()).filter(isReadable).sort((a, b) => (a.document.id < b.document.id ? -1 : 1));

  const all = async (): Promise<StoredRuleset[]> => {
    const folders = await foldersIn(folder);
    const older = await Promise.all(folders.map((one) => jsonFilesIn(path.join(one, 'versions'))));
    return [...(await list()), ...(await Promise.all(older.flat().map(ruleset))).filter(isReadable)];
  };

  return {
    list,
    broken: async () => (await newest()).filter((stored) => !isReadable(stored)),
    byId: async (id, version) =>
      (await (version === undefined ? list() : all())).find(
        ({ document }) => document.id === id && (version === undefined || document.version === version),
      ) ?? null,
    byDigest: async (digest) => (await all()).find((stored) => stored.digest === digest) ?? null,
    fixtures: async (id) => {
      const owner = (await list()).find(({ document }) => document.id === id);
      if (!owner) return [];
      const files = await jsonFilesIn(path.join(path.dirname(owner.file), 'fixtures'));
      const found = inOrder(await Promise.all(files.map(fixture)));
      const last = lastFixtures.get(id);
      if (last?.length === found.length && found.every((one, index) => one === last[index])) return last;
      lastFixtures.set(id, found);
      return found;
    },
  };
}

/** Fixtures in their own order; those that do not read come last, by file name. */
function inOrder(fixtures: readonly StoredDocument<Fixture>[]): StoredDocument<Fixture>[] {
  const order = ({ document }: StoredDocument<Fixture>): number => document?.order ?? Number.MAX_SAFE_INTEGER;
  return [...fixtures].sort((a, b) => order(a) - order(b));
}
