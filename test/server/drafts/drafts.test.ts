import type { DraftSummary } from '@biaochi/schemas/types';
import { fixtureDigest } from '@biaochi/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draft, passing, verification } from '../publishing/standard.js';
import { type Kept, kept, type Workshop, workshop } from '../publishing/workshop.js';

let shop: Workshop;
beforeAll(async () => {
  shop = await workshop();
}, 60_000);
afterAll(() => shop.close());

const content = draft();
const renamed = (title: string) => draft({}, { title: { zh: title } });

async function made(): Promise<Kept> {
  const { body } = await shop.of.editor.do('POST', '/api/drafts', { body: { content } });
  return body as Kept;
}

describe('a draft', () => {
  it('is kept as it was sent, with who and when, under revision 1', async () => {
    const { status, body, headers } = await shop.of.editor.send('POST', '/api/drafts', { body: { content } });
    const record = body as Kept;
    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(headers.get('location')).toBe(`/api/drafts/${record.id}`);
    expect(record).toMatchObject({ revision: 1, content, state: 'draft', verifications: [], createdBy: 'editor' });
    const read = await shop.of.publisher.do('GET', `/api/drafts/${record.id}`);
    expect(read.body).toEqual(record);
  });

  it('is listed with its counts', async () => {
    const { id } = await made();
    const { body } = await shop.of.editor.do('GET', '/api/drafts');
    expect((body as DraftSummary[]).find((one) => one.id === id)).toMatchObject({
      rulesetId: 'mini',
      version: '1.0.0',
      indicators: 3,
      fixtures: 1,
      revision: 1,
      state: 'draft',
    });
  });

  it('is saved over the revision that was seen, and says who changed it', async () => {
    const { id } = await made();
    const { body, headers } = await shop.of.first.do('PUT', `/api/drafts/${id}`, {
      body: { content: renamed('新') },
      ifMatch: 1,
    });
    expect(headers.get('etag')).toBe('"2"');
    expect(body).toMatchObject({ revision: 2, changedBy: 'first', createdBy: 'editor', content: renamed('新') });
  });

  it('saved again with the same content stays as it is', async () => {
    const { id } = await made();
    const again = await shop.of.first.do('PUT', `/api/drafts/${id}`, { body: { content }, ifMatch: 1 });
    expect(again.body).toMatchObject({ revision: 1, changedBy: 'editor' });
  });

  it('is gone once it is deleted', async () => {
    const { id } = await made();
    expect((await shop.of.editor.send('DELETE', `/api/drafts/${id}`, { ifMatch: 1 })).status).toBe(204);
    expect(await shop.of.editor.send('GET', `/api/drafts/${id}`)).toMatchObject({
      status: 404,
      body: { code: 'draft-unknown' },
    });
  });
});

describe('a milestone', () => {
  const keep = (id: string, name: string, ifMatch = 1) =>
    shop.of.editor.send('POST', `/api/drafts/${id}/milestones`, { body: { name }, ifMatch });
  const listed = async (id: string) =>
    (await shop.of.publisher.do('GET', `/api/drafts/${id}/milestones`)).body as { id: string; name: string }[];

  it('is the draft as it stood, under its name, with who and when', async () => {
    const { id } = await made();
    expect((await keep(id, ' 征求意见稿 ')).status).toBe(201);
    await shop.of.editor.do('PUT', `/api/drafts/${id}`, { body: { content: renamed('新') }, ifMatch: 1 });
    await keep(id, '送审稿', 2);
    const all = await listed(id);
    expect(all).toMatchObject([
      { name: '征求意见稿', by: 'editor', version: '1.0.0' },
      { name: '送审稿', by: 'editor' },
    ]);
    const { body } = await shop.of.publisher.do('GET', `/api/drafts/${id}/milestones/${all[0]!.id}`);
    expect(body).toMatchObject({ draft: id, name: '征求意见稿', content });
  });

  it.each<[string, string, number, number, string]>([
    ['of what was not seen', '送审稿', 7, 412, 'write-stale'],
    ['without a name', '  ', 1, 422, 'milestone-name-invalid'],
    ['with a name that is too long', '稿'.repeat(81), 1, 422, 'milestone-name-invalid'],
    ['with a name that another has', '征求意见稿', 1, 409, 'milestone-name-taken'],
  ])('is refused %s', async (_what, name, ifMatch, status, code) => {
    const { id } = await made();
    await keep(id, '征求意见稿');
    expect(await keep(id, name, ifMatch)).toMatchObject({ status, body: { code } });
    expect(await listed(id)).toHaveLength(1);
  });

  it('is given up by itself, and goes with its draft', async () => {
    const [one, other] = [await made(), await made()];
    for (const { id } of [one, other]) for (const name of ['甲稿', '乙稿']) await keep(id, name);
    const [first, second] = await listed(one.id);
    await shop.of.editor.do('DELETE', `/api/drafts/${one.id}/milestones/${first!.id}`);
    expect(await listed(one.id)).toEqual([second]);
    // It is no milestone of another draft.
    expect(await shop.of.editor.send('GET', `/api/drafts/${other.id}/milestones/${second!.id}`)).toMatchObject({
      status: 404,
      body: { code: 'milestone-unknown' },
    });
    await shop.of.editor.do('DELETE', `/api/drafts/${one.id}`, { ifMatch: 1 });
    const left = await shop.server.storage.list('milestones');
    expect(left.filter(({ value }) => value.draft === one.id)).toEqual([]);
    expect(await listed(other.id)).toHaveLength(2);
  });
});

describe('a save that is refused changes nothing', () => {
  it.each<[string, number, string, object]>([
    ['without If-Match', 428, 'if-match-missing', {}],
    ['with a revision that is past', 412, 'write-stale', { ifMatch: 1 }],
  ])('%s', async (_what, status, code, given) => {
    const { id } = await made();
    await shop.of.editor.do('PUT', `/api/drafts/${id}`, { body: { content: renamed('甲') }, ifMatch: 1 });
    const answer = await shop.of.first.send('PUT', `/api/drafts/${id}`, {
      body: { content: renamed('乙') },
      ...given,
    });
    expect(answer).toMatchObject({ status, body: { code } });
    const { body } = await shop.of.editor.do('GET', `/api/drafts/${id}`);
    expect(body).toMatchObject({ revision: 2, content: renamed('甲') });
  });

  it('a late one is told what stands, to be merged', async () => {
    const { id } = await made();
    await shop.of.editor.do('PUT', `/api/drafts/${id}`, { body: { content: renamed('甲') }, ifMatch: 1 });
    for (const [method, body] of [
      ['PUT', { content: renamed('乙') }],
      ['DELETE', undefined],
    ] as const) {
      const answer = await shop.of.first.send(method, `/api/drafts/${id}`, { ...(body && { body }), ifMatch: 1 });
      expect(answer.headers.get('etag')).toBe('"2"');
      expect((answer.body as { current: object }).current).toMatchObject({
        id,
        revision: 2,
        content: renamed('甲'),
        changedBy: 'editor',
      });
    }
  });

  it.each<[string, unknown, string]>([
    ['without content', {}, ''],
    [
      'with a ruleset out of shape',
      { content: { ...content, ruleset: { ...content.ruleset, totals: 5 } } },
      '/ruleset/totals',
    ],
    ["with a fixture's id twice", { content: { ...content, fixtures: [passing, passing] } }, '/fixtures/1'],
    ['with a key that drafts have not', { content: { ...content, verified: true } }, '/verified'],
    [
      'with a blank reason',
      { content: { ...content, suppressions: [{ code: 'a', place: '', reason: ' ' }] } },
      '/suppressions/0/reason',
    ],
  ])('%s: every fault in both languages', async (_what, body, place) => {
    const answer = await shop.of.editor.send('POST', '/api/drafts', { body });
    const refused = answer.body as { code: string; findings: { place: string; message: object }[] };
    expect([answer.status, refused.code]).toEqual([422, 'body-invalid']);
    expect(refused.findings[0]!.place).toBe(place);
    expect(Object.keys(refused.findings[0]!.message)).toEqual(['zh', 'en']);
  });
});

describe('a verification', () => {
  it('is kept with who and when, and taken back', async () => {
    const record = await kept(shop.of.editor, content);
    expect(record.verifications).toMatchObject([{ fixture: 'passes', digest: fixtureDigest(passing), by: 'editor' }]);
    const { body } = await shop.of.editor.do('DELETE', `/api/drafts/${record.id}/verifications/passes`);
    expect((body as Kept).verifications).toEqual([]);
  });

  it.each<[string, object, number, string]>([
    [
      'of a fixture as it was',
      {
        fixture: 'passes',
        digest: fixtureDigest({ ...passing, expect: { outcome: passing.expect.outcome, totals: {} } }),
      },
      409,
      'verification-outdated',
    ],
    ['of a fixture that is not there', { ...verification(passing), fixture: 'other' }, 409, 'verification-outdated'],
  ])('%s is refused', async (_what, body, status, code) => {
    const { id } = await made();
    const answer = await shop.of.editor.send('POST', `/api/drafts/${id}/verifications`, { body });
    expect(answer).toMatchObject({ status, body: { code } });
  });

  it('of a fixture without derivation is refused', async () => {
    const bare = { ...passing, derivation: [] };
    const { id } = await kept(shop.of.editor, draft({ fixtures: [bare] }), []);
    const answer = await shop.of.editor.send('POST', `/api/drafts/${id}/verifications`, { body: verification(bare) });
    expect(answer).toMatchObject({ status: 422, body: { code: 'derivation-missing' } });
  });
});

describe('review', () => {
  it('is a state that an edit ends', async () => {
    const { id } = await made();
    const handed = await shop.of.editor.do('POST', `/api/drafts/${id}/review`);
    expect(handed.body).toMatchObject({ state: 'inReview', revision: 2, changedBy: 'editor' });
    const edited = await shop.of.editor.do('PUT', `/api/drafts/${id}`, {
      body: { content: renamed('改') },
      ifMatch: 2,
    });
    expect(edited.body).toMatchObject({ state: 'draft', revision: 3 });
    await shop.of.editor.do('POST', `/api/drafts/${id}/review`);
    const back = await shop.of.publisher.do('DELETE', `/api/drafts/${id}/review`);
    expect(back.body).toMatchObject({ state: 'draft', changedBy: 'editor' });
  });
});

it('every change of a draft is in the audit log', async () => {
  const { id } = await kept(shop.of.editor, content);
  await shop.of.editor.do('POST', `/api/drafts/${id}/review`);
  await shop.of.editor.do('PUT', `/api/drafts/${id}`, { body: { content: renamed('末') }, ifMatch: 3 });
  await shop.of.editor.do('DELETE', `/api/drafts/${id}`, { ifMatch: 4 });
  const { body } = await shop.of.administrator.do('GET', `/api/audit?subject=drafts/${id}`);
  const { entries } = body as { entries: { action: string; by: string }[] };
  expect(entries.map(({ action }) => action)).toEqual([
    'draft-deleted',
    'draft-saved',
    'draft-handed-to-review',
    'fixture-verified',
    'draft-created',
  ]);
});
