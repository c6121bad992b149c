import type { Publication, PublicationState, Ruleset } from '@biaochi/schemas/types';
import { digest, flattenVariant } from '@biaochi/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, open, passing, standard } from './standard.js';
import { kept, published, type Published, type Workshop, workshop } from './workshop.js';

let shop: Workshop;
let first: Published;
beforeAll(async () => {
  shop = await workshop();
  first = await published(shop, { id: 'first' }, { fixtures: [passing, open] });
}, 60_000);
afterAll(() => shop.close());

interface Listed {
  id: string;
  version: string;
  digest: string;
  standing: { state: string; since: string | null; successor?: { version: string }; shipped: boolean };
}

const rulesetAt = async (reference: string): Promise<Listed & { text: string }> =>
  (await shop.of.visitor.do('GET', `/api/rulesets/${reference}`)).body as Listed & { text: string };
const revision = (of: Published, version: string, ruleset: Partial<Ruleset> = {}) =>
  published(
    shop,
    { ...of.ruleset, version, ...ruleset },
    { revises: { id: of.ruleset.id, version: of.ruleset.version, digest: of.digest } },
  );

describe('the record of what is published', () => {
  it('holds all that its results rest on', () => {
    expect(first.digest).toBe(digest({ ...standard, id: 'first' }));
    expect(first).toMatchObject({
      versions: { engine: '0.1.0', schema: '0.1.0' },
      draftedBy: 'editor',
      changedBy: 'editor',
      publishedBy: 'publisher',
      people: { editor: 'editor', publisher: 'publisher' },
      review: 'secondPerson',
      readings: [{ reading: 'bound', confirmed: 'draft' }],
      agreement: { fixtures: 2, incomplete: 2, generated: 200, sampled: [] },
      state: {
        state: 'published',
        history: [{ state: 'published', by: 'publisher' }],
        people: { publisher: 'publisher' },
      },
    });
    expect(first.agreement.completions).toBeGreaterThan(2);
    expect(first.fixtures.map(({ fixture, verification }) => [fixture.id, verification.by])).toEqual([
      ['passes', 'editor'],
      ['open', 'editor'],
    ]);
    expect(first.fixtures[0]!.result).toMatchObject({ outcome: { grade: 'good' }, totals: { Q: { exact: '70' } } });
  });

  it('is read again as it was, and the draft is gone', async () => {
    expect((await shop.of.reader.do('GET', `/api/publications/${first.digest}`)).body).toEqual(first);
    expect((await shop.of.editor.send('GET', `/api/drafts/${first.draft}`)).status).toBe(404);
  });

  it.each(['first', 'first@1.0.0', 'digest'])('is among the rulesets, by %s', async (reference) => {
    const found = await rulesetAt(reference === 'digest' ? first.digest : reference);
    expect(found).toMatchObject({ digest: first.digest, standing: { state: 'published', shipped: false } });
    expect(JSON.parse(found.text)).toEqual(first.ruleset);
  });

  it('has its fixtures with it', async () => {
    const { body } = await shop.of.visitor.do('GET', '/api/rulesets/first/fixtures');
    expect(body).toEqual([passing, open]);
  });

  it('is changed by no route', async () => {
    const at = `/api/publications/${first.digest}`;
    for (const [method, address] of [
      ['PUT', at],
      ['PATCH', at],
      ['DELETE', at],
      ['POST', at],
      ['PUT', `/api/rulesets/${first.digest}`],
      ['DELETE', `/api/rulesets/${first.digest}`],
    ] as const) {
      expect((await shop.of.first.send(method, address, { body: { ruleset: {} }, ifMatch: 1 })).status).toBe(404);
    }
    const write = { collection: 'publications', id: first.digest, expected: 1, value: {} } as const;
    const note = { by: 'x', action: 'x', subject: 'x' };
    await expect(shop.server.storage.commit([write], note)).rejects.toMatchObject({ code: 'record-immutable' });
  });

  it('is in the audit log, in the same entry as its state and the end of the draft', async () => {
    const { body } = await shop.of.administrator.do('GET', `/api/audit?subject=publications/${first.digest}`);
    const { entries } = body as { entries: { action: string; writes: { collection: string }[] }[] };
    expect(entries).toMatchObject([{ action: 'ruleset-published', by: 'publisher' }]);
    expect(entries[0]!.writes.map(({ collection }) => collection).sort()).toEqual([
      'drafts',
      'publicationStates',
      'publications',
    ]);
  });
});

describe('the second person', () => {
  it('who changed a draft last may not publish it', async () => {
    const { id, revision } = await kept(shop.of.first, draft({}, { id: 'alone' }));
    const answer = await shop.of.first.send('POST', `/api/drafts/${id}/publication`, { ifMatch: revision });
    expect(answer).toMatchObject({ status: 403, body: { code: 'second-person-needed' } });
  });

  it('switched off, the record says that nobody else looked', async () => {
    const { id, revision } = await kept(shop.of.first, draft({}, { id: 'alone' }));
    const { headers } = await shop.of.first.do('GET', '/api/settings');
    const change = async (secondPerson: boolean, seen: number) =>
      shop.of.first.do('PATCH', '/api/settings', { body: { secondPerson }, ifMatch: seen });
    const seen = Number(headers.get('etag')!.replace(/"/g, ''));
    await change(false, seen);
    const { body } = await shop.of.first.do('POST', `/api/drafts/${id}/publication`, { ifMatch: revision });
    await change(true, seen + 1);
    expect(body).toMatchObject({ review: 'singleUser', changedBy: 'first', publishedBy: 'first' });
  });

  it('a draft that was changed meanwhile is not published', async () => {
    const record = await kept(shop.of.editor, draft({}, { id: 'meanwhile' }));
    const answer = await shop.of.publisher.send('POST', `/api/drafts/${record.id}/publication`, { ifMatch: 1 });
    expect(answer).toMatchObject({ status: 412, body: { code: 'write-stale', current: { revision: 2 } } });
  });
});

describe('a revision', () => {
  it('must be higher, supersedes the version before, and is what the bare id picks', async () => {
    const old = await published(shop, { id: 'moving' });
    const lower = { ...standard, id: 'moving', title: { zh: '改' } };
    const low = await kept(
      shop.of.editor,
      draft({ revises: { id: 'moving', version: '1.0.0', digest: old.digest } }, lower),
    );
    const refused = await shop.of.publisher.send('POST', `/api/drafts/${low.id}/publication`, {
      ifMatch: low.revision,
    });
    expect((refused.body as { refusals: { code: string }[] }).refusals.map(({ code }) => code)).toEqual([
      'publish-version-not-higher',
    ]);
    const next = await revision(old, '1.1.0', { title: { zh: '改' } });
    expect((await rulesetAt('moving')).digest).toBe(next.digest);
    const state = ((await shop.of.reader.do('GET', `/api/publications/${old.digest}`)).body as Published).state;
    expect(state.history.map((one) => one.state)).toEqual(['published', 'superseded']);
    expect((await rulesetAt('moving@1.0.0')).standing).toMatchObject({
      state: 'superseded',
      successor: { version: '1.1.0' },
    });
    const { body } = await shop.of.visitor.do('GET', '/api/rulesets');
    expect((body as Listed[]).filter(({ id }) => id === 'moving').map(({ version }) => version)).toEqual(['1.1.0']);
  });

  it('that is withdrawn leaves the bare id to the one before; its reason stays', async () => {
    const old = await published(shop, { id: 'backing' });
    const next = await revision(old, '2.0.0');
    const at = `/api/publications/${next.digest}/withdrawal`;
    expect(await shop.of.publisher.send('POST', at, { body: { reason: ' ' } })).toMatchObject({
      status: 422,
      body: { code: 'reason-missing' },
    });
    const { body } = await shop.of.publisher.do('POST', at, { body: { reason: '条款有误' } });
    const { state, ...record } = body as Publication & { state: PublicationState };
    expect(state).toMatchObject({ state: 'withdrawn', history: [{}, { by: 'publisher', reason: '条款有误' }] });
    expect({ ...record, state: next.state }).toEqual(next);
    expect((await rulesetAt('backing')).digest).toBe(old.digest);
    expect((await rulesetAt('backing@2.0.0')).standing).toMatchObject({ state: 'withdrawn', reason: '条款有误' });
    expect(await shop.of.publisher.send('POST', at, { body: { reason: '再' } })).toMatchObject({ status: 409 });
  });
});

it('a variant is published flattened, with its own document, its unchanged readings confirmed by its base', async () => {
  const { ruleset, digest: pinned } = first;
  const base = { id: ruleset.id, version: ruleset.version, digest: pinned };
  const grades = standard.grades.map((grade) => (grade.id === 'good' ? { ...grade, label: { zh: '合格' } } : grade));
  const variant = await published(shop, { id: 'industry', version: '0.1.0', grades }, { base, confirmedReadings: [] });
  const changed = variant.variant!.changes.map(({ op, at }) => `${op} ${at}`);
  expect(changed.sort()).toEqual(['remove /grades/good/label/en', 'replace /grades/good/label/zh']);
  expect(variant.readings).toMatchObject([{ reading: 'bound', confirmed: 'inherited' }]);
  expect(digest(flattenVariant(variant.variant!, ruleset).ruleset)).toBe(variant.digest);
  const { body } = await shop.of.visitor.do('GET', '/api/rulesets/industry');
  expect(body).toMatchObject({ digest: variant.digest, base });
});
