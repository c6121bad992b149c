import { readJson } from '@biaochi/engine';
import type { Fixture, Publication, PublicationState, Variant } from '@biaochi/schemas/types';
import { examplesLast } from './examplesLast.js';
import { newestFirst } from './flattened.js';
import type { RulesetStanding, RulesetStore, StoredDocument, StoredRuleset } from './rulesetStore.js';
import { publishedStanding, referenceTo } from './standing.js';
import type { Storage, Stored } from './storage.js';

declare module './collections.js' {
  interface Records {
    publications: Publication;
    publicationStates: PublicationState;
  }
}

/** What is read here of a storage; a reader of its files will do. */
export type Reader = Pick<Storage, 'get' | 'list'>;

interface Published {
  readonly stored: StoredRuleset;
  readonly fixtures: readonly StoredDocument<Fixture>[];
}

function asFile<T>(file: string, document: T): StoredDocument<T> & { readonly document: T } {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  return { file, text, document, positions: readJson(text).positions, diagnostics: [] };
}

function asPublished({ id, value: { ruleset, variant, fixtures } }: Stored<Publication>): Published {
  const file = `publications/${id}`;
  const written = variant && asFile<Variant>(file, variant);
  return {
    stored: { ...asFile(file, ruleset), digest: id, ...(written && { variant: written }) },
    fixtures: fixtures
      .map(({ fixture }) => asFile(`${file}/${fixture.id}`, fixture))
      .sort((a, b) => a.document.order - b.document.order),
  };
}

/** Shipped and published rulesets as one store; the newest version of an id is the highest that is not withdrawn. */
export function publishedRulesets(shipped: RulesetStore, reader: Reader): RulesetStore {
  // A publication never changes, so that it is read once.
  const made = new Map<string, Promise<Published | null>>();
  const read = async (digest: string): Promise<Published | null> => {
    const stored = await reader.get('publications', digest);
    return stored && asPublished(stored);
  };
  const one = async (digest: string): Promise<Published | null> => {
    const known = made.get(digest) ?? read(digest);
    made.set(digest, known);
    const found = await known.catch((error: unknown) => {
      made.delete(digest);
      throw error;
    });
    if (!found) made.delete(digest);
    return found;
  };

  const states = async (): Promise<Map<string, PublicationState>> =>
    new Map((await reader.list('publicationStates')).map(({ id, value }) => [id, value]));

  const allOf = async (digests: Iterable<string>): Promise<StoredRuleset[]> =>
    (await Promise.all([...digests].map(one))).flatMap((found) => (found ? [found.stored] : []));

  const versions = async (id: string): Promise<StoredRuleset[]> => {
    const published = (await allOf((await states()).keys())).filter(({ document }) => document.id === id);
    return newestFirst([...published, ...(await shipped.versions(id))]);
  };

  const list = async (): Promise<StoredRuleset[]> => {
    const inForce = [...(await states())].filter(([, { state }]) => state !== 'withdrawn').map(([digest]) => digest);
    const newest = new Map<string, StoredRuleset>();
    for (const each of newestFirst([...(await allOf(inForce)), ...(await shipped.list())])) {
      if (!newest.has(each.document.id)) newest.set(each.document.id, each);
    }
    return [...newest.values()].sort(examplesLast);
  };

  /** A version that ships stays as it is, and is superseded once a higher one is published here. */
  const shippedStanding = async (stored: StoredRuleset): Promise<RulesetStanding> => {
    const all = newestFirst(await versions(stored.document.id));
    const higher = all
      .slice(
        0,
        all.findIndex(({ digest }) => digest === stored.digest),
      )
      .reverse();
    for (const successor of higher) {
      const published = await reader.get('publicationStates', successor.digest);
      if (!published) break;
      const first = published.value.history[0]!;
      const { at: since, by } = first;
      return { state: 'superseded', since, by, successor: referenceTo(successor), shipped: true };
    }
    return shipped.standing(stored);
  };

  const fixturesOf = async (stored: StoredRuleset): Promise<readonly StoredDocument<Fixture>[]> =>
    (await one(stored.digest))?.fixtures ?? shipped.fixturesOf(stored);

  const byId = async (id: string, version?: string): Promise<StoredRuleset | null> => {
    const found = version === undefined ? await list() : await versions(id);
    return (
      found.find(({ document }) => document.id === id && (version === undefined || document.version === version)) ??
      null
    );
  };

  return {
    list,
    broken: () => shipped.broken(),
    byId,
    byDigest: async (digest) => (await one(digest))?.stored ?? shipped.byDigest(digest),
    versions,
    fixtures: async (id) => {
      const newest = await byId(id);
      return newest ? fixturesOf(newest) : [];
    },
    fixturesOf,
    standing: async (stored) => {
      const state = await reader.get('publicationStates', stored.digest);
      return state ? publishedStanding(state.value) : shippedStanding(stored);
    },
  };
}
