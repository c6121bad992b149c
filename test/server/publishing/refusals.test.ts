import type { Draft, Fixture, Readiness, Ruleset } from '@biaochi/schemas/types';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { draft, passing, standard } from './standard.js';
import { kept, type Workshop, workshop } from './workshop.js';

let shop: Workshop;
beforeAll(async () => {
  shop = await workshop();
}, 60_000);
afterAll(() => shop.close());

const without = { ...passing, derivation: [] };
const failing: Fixture = { ...passing, expect: { outcome: { status: 'decided', grade: 'best', possible: ['best'] } } };
/** A parameter that does not say which clause it is in: the checks warn of it. */
const unanchored = standard.parameters!.map(({ anchor: _, ...parameter }) => parameter);
/** A grade that names a total that is not there. */
const broken = standard.grades.map((grade) => ({
  ...grade,
  ...(grade.bounds && { bounds: grade.bounds.map((bound) => ({ ...bound, total: 'N' })) }),
}));
const reading = { ...standard.readings![0]!, reason: { zh: '另有理由' } };
const nowhere = { id: 'nowhere', version: '1.0.0', digest: `sha256-${'0'.repeat(64)}` };

/** What stands in the way, by the one thing that is not as it must be. */
const cases: [string, string, string, Draft, (readonly Fixture[])?][] = [
  ['an error', 'publish-finding-error', '/ruleset/grades', draft({}, { grades: broken })],
  [
    'a warning that nobody let stand',
    'publish-warning-open',
    '/ruleset/parameters/limit',
    draft({}, { parameters: unanchored }),
  ],
  ['no fixture', 'publish-no-fixture', '/fixtures', draft({ fixtures: [] })],
  ['a fixture that fails', 'publish-fixture-fails', '/fixtures/passes', draft({ fixtures: [failing] })],
  ['a fixture that nobody verified', 'publish-fixture-unverified', '/fixtures/passes', draft(), []],
  [
    'a fixture without derivation',
    'publish-derivation-missing',
    '/fixtures/passes',
    draft({ fixtures: [without] }),
    [],
  ],
  [
    'a reading that nobody confirmed',
    'publish-reading-open',
    '/ruleset/readings/bound',
    draft({ confirmedReadings: [] }),
  ],
  [
    'a reading confirmed as it was',
    'publish-reading-open',
    '/ruleset/readings/bound',
    { ...draft(), ruleset: { ...standard, readings: [reading] } },
  ],
  ['the id of a ruleset that ships', 'publish-id-taken', '/ruleset/id', draft({}, { id: 't-sgipa-027' })],
  ['a base that is not there', 'publish-base-missing', '/base', draft({ base: nowhere })],
  ['a revised version that is not there', 'publish-base-missing', '/revises', draft({ revises: nowhere })],
];

it.each(cases)('publishing is refused: %s', async (_what, code, place, content, verified) => {
  const { id, revision } = await kept(shop.of.editor, content, verified);
  const { body } = await shop.of.editor.do('GET', `/api/drafts/${id}/readiness`);
  const { ready, refusals } = body as Readiness;
  expect(ready).toBe(false);
  expect([...new Set(refusals.map((one) => one.code))]).toEqual([code]);
  expect(refusals[0]!.place.startsWith(place), refusals[0]!.place).toBe(true);
  expect(refusals[0]!.message.zh).toMatch(/[；。：]/);
  const answer = await shop.of.publisher.send('POST', `/api/drafts/${id}/publication`, { ifMatch: revision });
  expect(answer).toMatchObject({ status: 422, body: { code: 'publication-refused', refusals } });
  expect((await shop.of.reader.do('GET', '/api/publications')).body).toEqual([]);
  expect((await shop.of.editor.do('GET', `/api/drafts/${id}`)).body).toMatchObject({ revision });
});

it('a verification is void once its fixture is edited, and counts again once the edit is undone', async () => {
  const content = draft();
  const { id, revision } = await kept(shop.of.editor, content);
  const edited = {
    ...content,
    fixtures: [{ ...passing, expect: { ...passing.expect, totals: { Q: { value: '70' } } } }],
  };
  const codes = async (): Promise<string[]> => {
    const { body } = await shop.of.editor.do('GET', `/api/drafts/${id}/readiness`);
    return (body as Readiness).refusals.map((one) => one.code);
  };
  await shop.of.editor.do('PUT', `/api/drafts/${id}`, { body: { content: edited }, ifMatch: revision });
  expect(await codes()).toEqual(['publish-fixture-unverified']);
  await shop.of.editor.do('PUT', `/api/drafts/${id}`, { body: { content }, ifMatch: revision + 1 });
  expect(await codes()).toEqual([]);
});

it('a warning let stand with a reason does not stand in the way; one that is no more is a hint', async () => {
  const ruleset: Partial<Ruleset> = { parameters: unanchored };
  const { id } = await kept(shop.of.editor, draft({}, ruleset));
  const { body } = await shop.of.editor.do('GET', `/api/drafts/${id}/readiness`);
  const { finding = '', place } = (body as Readiness).refusals[0]!;
  const suppressions = [{ code: finding, place: place.slice('/ruleset'.length), reason: '留待下一版' }];
  const other = await kept(shop.of.editor, draft({ suppressions }, ruleset));
  const quiet = (await shop.of.editor.do('GET', `/api/drafts/${other.id}/readiness`)).body as Readiness;
  expect(quiet).toMatchObject({ ready: true, refusals: [], hints: [] });
  const past = await kept(shop.of.editor, draft({ suppressions }));
  const hinted = (await shop.of.editor.do('GET', `/api/drafts/${past.id}/readiness`)).body as Readiness;
  expect(hinted).toMatchObject({
    ready: true,
    hints: [{ code: 'publish-suppression-idle', place: '/suppressions/0' }],
  });
});
