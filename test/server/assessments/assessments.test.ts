import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Adoption, Answer, Assessment, AssessmentRecord, AssessmentSummary, Result } from '@biaochi/schemas/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { biaochi } from '../../cli/run.js';
import { draft } from '../publishing/standard.js';
import { kept, published, type Published, type Workshop, workshop } from '../publishing/workshop.js';
import { backup } from '../../../server/src/storage/index.js';
import { temporaryFolder } from '../serve.js';

let shop: Workshop;
let ruleset: Published;
let adopted: string;
beforeAll(async () => {
  shop = await workshop();
  ruleset = await published(shop, { id: 'assessed' });
  adopted = await adopt({});
}, 60_000);
afterAll(() => shop.close());

type View = AssessmentRecord & { id: string; revision: number; result: Result };

const named = (of: Published) => ({ id: of.ruleset.id, version: of.ruleset.version, digest: of.digest });

async function adopt(more: Partial<Adoption>): Promise<string> {
  const body = {
    ...{ format: 1, ruleset: named(ruleset), authority: { zh: '某局' }, values: { limit: '80' } },
    ...{ source: { zh: '通知' }, date: '2026-06-01', ...more },
  };
  return ((await shop.of.publisher.do('POST', '/api/adoptions', { body })).body as { digest: string }).digest;
}

const full: Record<string, Answer> = { '1': { met: true }, '2': { met: true }, '3': { values: { share: '100' } } };
const content = (more: Partial<Assessment> = {}): Assessment => ({
  format: 1,
  ruleset: ruleset.digest,
  enterprise: { name: '某企业' },
  answers: full,
  ...more,
});

async function made(more: Partial<Assessment> = {}): Promise<View> {
  const { body } = await shop.of.evaluator.do('POST', '/api/assessments', { body: { content: content(more) } });
  return body as View;
}

describe('an assessment', () => {
  it('is kept with its result, computed by the server from what is kept', async () => {
    const record = await made({ adoption: adopted });
    expect(record).toMatchObject({
      state: 'draft',
      revision: 1,
      createdBy: 'evaluator',
      content: content({ adoption: adopted }),
      ruleset: { ...named(ruleset), standing: { state: 'published' } },
      result: {
        outcome: { status: 'decided', grade: 'best' },
        parameters: { limit: { value: '80', source: 'adoption' } },
      },
    });
    expect((await shop.of.evaluator.do('GET', `/api/assessments/${record.id}`)).body).toEqual(record);
    const { body } = await shop.of.evaluator.do('GET', '/api/assessments');
    expect((body as AssessmentSummary[]).find(({ id }) => id === record.id)).toMatchObject({
      ...{ ruleset: named(ruleset), enterprise: { name: '某企业' }, rulesetState: 'published' },
      ...{ outcome: { grade: 'best' }, indicators: 3, settled: 3 },
    });
  });

  it('is saved over what was seen, and deleted', async () => {
    const { id } = await made();
    const body = { content: content({ answers: {} }) };
    const saved = await shop.of.evaluator.do('PUT', `/api/assessments/${id}`, { body, ifMatch: 1 });
    expect(saved.body).toMatchObject({ revision: 2, result: { outcome: { status: 'undetermined' } } });
    const late = await shop.of.evaluator.send('PUT', `/api/assessments/${id}`, {
      body: { content: content() },
      ifMatch: 1,
    });
    expect(late).toMatchObject({ status: 412, body: { code: 'write-stale', current: { id, revision: 2, ...body } } });
    const blind = await shop.of.evaluator.send('PUT', `/api/assessments/${id}`, { body: { content: content() } });
    expect(blind).toMatchObject({ status: 428 });
    expect((await shop.of.evaluator.send('DELETE', `/api/assessments/${id}`, { ifMatch: 2 })).status).toBe(204);
    expect((await shop.of.evaluator.send('GET', `/api/assessments/${id}`)).status).toBe(404);
  });

  it.each<[string, number, string, () => Promise<Partial<Assessment>>]>([
    ['a ruleset by its id', 422, 'ruleset-digest-needed', async () => Promise.resolve({ ruleset: 'assessed' })],
    [
      'a ruleset that is not there',
      404,
      'ruleset-unknown',
      async () => Promise.resolve({ ruleset: `sha256-${'0'.repeat(64)}` }),
    ],
    [
      'an adoption that is not there',
      404,
      'adoption-unknown',
      async () => Promise.resolve({ adoption: `sha256-${'0'.repeat(64)}` }),
    ],
    [
      'an adoption of another ruleset',
      422,
      'adoption-other-ruleset',
      async () => {
        const other = await published(shop, { id: 'other' });
        return { adoption: await adopt({ ruleset: named(other) }) };
      },
    ],
    [
      'an adoption that is withdrawn',
      409,
      'adoption-withdrawn',
      async () => {
        const adoption = await adopt({ values: { limit: '60' } });
        await shop.of.publisher.do('POST', `/api/adoptions/${adoption}/withdrawal`, { body: { reason: '作废' } });
        return { adoption };
      },
    ],
    ['a body out of shape', 422, 'body-invalid', async () => Promise.resolve({ answers: [] as never })],
  ])('is refused for %s', async (_what, status, code, more) => {
    const body = { content: content(await more()) };
    const answer = await shop.of.evaluator.send('POST', '/api/assessments', { body });
    expect(answer).toMatchObject({ status, body: { code } });
  });
});

describe('issuing', () => {
  const issue = (id: string, ifMatch: number) =>
    shop.of.evaluator.send('POST', `/api/assessments/${id}/issue`, { ifMatch });

  it('keeps the result with all that it rests on, for good', async () => {
    const { id, result } = await made({ adoption: adopted, readings: { bound: 'sixty' } });
    const { status, body } = await issue(id, 1);
    expect(status).toBe(201);
    expect(body).toMatchObject({
      ...{ state: 'issued', revision: 2, result },
      issue: {
        ...{ ruleset: named(ruleset), state: 'published', readings: { bound: 'sixty' }, by: 'evaluator', result },
        adoption: { digest: adopted, adoption: { values: { limit: '80' } } },
        versions: { engine: '0.1.0', schema: '0.1.0' },
      },
    });
    for (const [method, address, sent] of [
      ['PUT', `/api/assessments/${id}`, { body: { content: content() }, ifMatch: 2 }],
      ['DELETE', `/api/assessments/${id}`, { ifMatch: 2 }],
      ['POST', `/api/assessments/${id}/issue`, { ifMatch: 2 }],
    ] as const) {
      expect(await shop.of.first.send(method, address, sent)).toMatchObject({
        status: 409,
        body: { code: 'assessment-issued' },
      });
    }
    expect((await shop.of.evaluator.do('GET', `/api/assessments/${id}`)).body).toEqual(body);
  });

  it.each<[string, number, string, Partial<Assessment>]>([
    ['the outcome is undetermined', 422, 'result-undetermined', { answers: { '2': { met: true } } }],
    ['an answer is wrong', 422, 'result-erroneous', { answers: { ...full, '9': { met: true } } }],
  ])('is refused while %s', async (_what, status, code, more) => {
    const { id } = await made(more);
    expect(await issue(id, 1)).toMatchObject({ status, body: { code } });
    expect((await shop.of.evaluator.do('GET', `/api/assessments/${id}`)).body).toMatchObject({ state: 'draft' });
  });

  it('is allowed where one failed gate decides, whatever else is open', async () => {
    const { id } = await made({ answers: { '1': { met: false } } });
    expect(await issue(id, 1)).toMatchObject({
      status: 201,
      body: { issue: { result: { outcome: { grade: 'poor' } } } },
    });
  });

  it('is refused once the adoption or the ruleset is withdrawn, allowed and noted where superseded', async () => {
    const adoption = await adopt({ values: { limit: '70' } });
    const waiting = await made({ adoption });
    await shop.of.publisher.do('POST', `/api/adoptions/${adoption}/withdrawal`, { body: { reason: '作废' } });
    expect(await issue(waiting.id, 1)).toMatchObject({ status: 409, body: { code: 'adoption-withdrawn' } });

    const old = await published(shop, { id: 'aging' });
    const [late, later] = [
      await made({ ruleset: old.digest, parameters: { limit: '60' } }),
      await made({ ruleset: old.digest, parameters: { limit: '60' } }),
    ];
    const next = await kept(shop.of.editor, draft({ revises: named(old) }, { id: 'aging', version: '1.0.1' }));
    await shop.of.publisher.do('POST', `/api/drafts/${next.id}/publication`, { ifMatch: next.revision });
    expect(await issue(late.id, 1)).toMatchObject({ status: 201, body: { issue: { state: 'superseded' } } });
    await shop.of.publisher.do('POST', `/api/publications/${old.digest}/withdrawal`, { body: { reason: '有误' } });
    expect(await issue(later.id, 1)).toMatchObject({ status: 409, body: { code: 'ruleset-withdrawn' } });
    const refused = await shop.of.evaluator.send('POST', '/api/assessments', {
      body: { content: content({ ruleset: old.digest }) },
    });
    expect(refused).toMatchObject({ status: 409, body: { code: 'ruleset-withdrawn' } });
  });

  it('comes out again on the command line, from what is kept', async () => {
    const { id, content: given } = await made({ adoption: adopted });
    const { body } = await issue(id, 1);
    const { folder, remove } = temporaryFolder();
    const file = path.join(folder, 'assessment.json');
    writeFileSync(file, JSON.stringify(given));
    const data = path.join(folder, 'data');
    await backup(shop.server.data, data);
    const { out, code } = await biaochi(['evaluate', file, '--data', data, '--json'], folder);
    remove();
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual((body as { result: Result }).result);
  });
});
