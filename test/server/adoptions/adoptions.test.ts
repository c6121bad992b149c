import type { Adoption, AdoptionRecord, AdoptionState } from '@biaochi/schemas/types';
import { documentDigest } from '@biaochi/engine';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { published, type Published, type Workshop, workshop } from '../publishing/workshop.js';

let shop: Workshop;
let ruleset: Published;
beforeAll(async () => {
  shop = await workshop();
  ruleset = await published(shop, { id: 'adopted' });
}, 60_000);
afterAll(() => shop.close());

const adoption = (more: Partial<Adoption> = {}): Adoption => ({
  format: 1,
  ruleset: { id: ruleset.ruleset.id, version: ruleset.ruleset.version, digest: ruleset.digest },
  authority: { zh: '某市工业和信息化局' },
  values: { limit: '80' },
  source: { zh: '某市通知2026年第1号' },
  date: '2026-06-01',
  ...more,
});

type Shown = AdoptionRecord & { state: AdoptionState };
const publish = async (more: Partial<Adoption>): Promise<Shown> =>
  (await shop.of.publisher.do('POST', '/api/adoptions', { body: adoption(more) })).body as Shown;

describe('an adoption', () => {
  it('is published under the digest of its content, read and listed by its ruleset', async () => {
    const made = await publish({});
    expect(made).toMatchObject({ digest: documentDigest(adoption()), by: 'publisher', state: { state: 'published' } });
    expect(made.adoption).toEqual(adoption());
    expect((await shop.of.reader.do('GET', `/api/adoptions/${made.digest}`)).body).toEqual(made);
    const listed = async (digest: string): Promise<string[]> => {
      const { body } = await shop.of.evaluator.do('GET', `/api/adoptions?ruleset=${digest}`);
      return (body as Shown[]).map((one) => one.digest);
    };
    expect(await listed(ruleset.digest)).toEqual([made.digest]);
    expect(await listed(`sha256-${'0'.repeat(64)}`)).toEqual([]);
    const again = await shop.of.publisher.send('POST', '/api/adoptions', { body: adoption() });
    expect(again).toMatchObject({ status: 409, body: { code: 'adoption-exists' } });
  });

  it.each<[string, string, string, () => unknown]>([
    [
      'a value outside the range',
      'parameter-out-of-range',
      '/values/limit',
      () => adoption({ values: { limit: '91' } }),
    ],
    [
      'a parameter that is not there',
      'parameter-unknown',
      '/values/limits',
      () => adoption({ values: { limits: '80' } }),
    ],
    ['a value that is no number', 'schema-pattern', '/values/limit', () => adoption({ values: { limit: 'x' } })],
    ['no authority', 'schema-required', '', () => ({ ...adoption(), authority: undefined })],
  ])('is refused for %s', async (_what, code, place, body) => {
    const answer = await shop.of.publisher.send('POST', '/api/adoptions', { body: body() });
    expect(answer).toMatchObject({ status: 422, body: { code: 'body-invalid', findings: [{ code, place }] } });
  });

  it('is refused for a ruleset that is not there', async () => {
    const other = { ...adoption().ruleset, digest: `sha256-${'0'.repeat(64)}` };
    const answer = await shop.of.publisher.send('POST', '/api/adoptions', { body: adoption({ ruleset: other }) });
    expect(answer).toMatchObject({ status: 404, body: { code: 'ruleset-unknown' } });
  });

  it('is withdrawn with a reason, and its record stays as it was', async () => {
    const made = await publish({ values: { limit: '75' } });
    const at = `/api/adoptions/${made.digest}/withdrawal`;
    expect(await shop.of.publisher.send('POST', at, { body: {} })).toMatchObject({ status: 422 });
    const { body } = await shop.of.publisher.do('POST', at, { body: { reason: '另有规定' } });
    expect(body).toMatchObject({ state: { state: 'withdrawn', withdrawn: { by: 'publisher', reason: '另有规定' } } });
    expect({ ...(body as Shown), state: made.state }).toEqual(made);
    expect(await shop.of.publisher.send('POST', at, { body: { reason: '再' } })).toMatchObject({ status: 409 });
  });
});
