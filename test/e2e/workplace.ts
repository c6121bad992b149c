import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Draft, Fixture } from '@biaochi/schemas/types';
import type { Page } from 'playwright-core';
import { draft, passing, verification } from '../server/publishing/standard.js';
import { ask } from './people.js';

interface Made {
  readonly id: string;
  readonly revision: number;
}

/** Addresses of what a place has in which people have worked for a while. */
export interface Workplace {
  /** A draft that the checks find much in. */
  readonly draft: string;
  /** The digest of a publication in force. */
  readonly published: string;
  readonly assessment: string;
  readonly issued: string;
}

const template = JSON.parse(
  fs.readFileSync(fileURLToPath(new URL('../../studio/src/drafts/templates/points.json', import.meta.url)), 'utf8'),
) as { ruleset: Draft['ruleset']; fixtures?: Fixture[] };

const fixture = JSON.parse(
  fs.readFileSync(
    fileURLToPath(new URL('../../rulesets/t-sgipa-027/fixtures/s03-exactly-70.json', import.meta.url)),
    'utf8',
  ),
) as Fixture;

/** A template's standard with a class that is nowhere and a grade that asks of a total that is nowhere. */
function faulty(): Draft {
  const { ruleset, fixtures = [] } = template;
  const indicators = ruleset.indicators.map((each, index) => (index === 1 ? { ...each, class: 'nowhere' } : each));
  return {
    format: 1,
    ruleset: { ...ruleset, id: 'faulty', title: { zh: '还有错误的标准', en: 'Standard with errors' }, indicators },
    fixtures,
    suppressions: [],
  };
}

/** Publishes a draft in which nothing stands in the way; gives its digest. */
export async function publish(page: Page, content: Draft): Promise<string> {
  const { id } = await ask<Made>(page, 'POST', '/api/drafts', { content });
  for (const each of content.fixtures) await ask(page, 'POST', `/api/drafts/${id}/verifications`, verification(each));
  const { revision } = await ask<Made>(page, 'GET', `/api/drafts/${id}`);
  return (await ask<{ digest: string }>(page, 'POST', `/api/drafts/${id}/publication`, undefined, revision)).digest;
}

/** Drafts in each state, a version superseded by another, an adoption, an assessment begun and one issued. */
export async function workAWhile(page: Page): Promise<Workplace> {
  const settings = await ask<Made>(page, 'GET', '/api/settings');
  await ask(page, 'PATCH', '/api/settings', { secondPerson: false }, settings.revision);
  const { id } = await ask<Made>(page, 'POST', '/api/drafts', { content: faulty() });
  const inReview = await ask<Made>(page, 'POST', '/api/drafts', { content: draft({}, { id: 'reviewed' }) });
  await ask(page, 'POST', `/api/drafts/${inReview.id}/review`);
  const first = await publish(page, draft({}, { id: 'first' }));
  const published = await publish(
    page,
    draft(
      { revises: { id: 'first', version: '1.0.0', digest: first }, fixtures: [passing] },
      { id: 'first', version: '1.1.0' },
    ),
  );
  await ask(page, 'POST', '/api/adoptions', {
    format: 1,
    ruleset: { id: 'first', version: '1.1.0', digest: published },
    authority: { zh: '某市工业和信息化局' },
    values: { limit: '80' },
    source: { zh: '某市通知2026年第1号' },
    date: '2026-06-01',
  });
  const { digest } = await ask<{ digest: string }>(page, 'GET', '/api/rulesets/t-sgipa-027');
  const content = { ...fixture.assessment, ruleset: digest, enterprise: { name: '样本门窗有限公司' } };
  const assessment = await ask<Made>(page, 'POST', '/api/assessments', { content: { ...content, answers: {} } });
  const issued = await ask<Made>(page, 'POST', '/api/assessments', { content });
  await ask(page, 'POST', `/api/assessments/${issued.id}/issue`, undefined, issued.revision);
  return { draft: id, published, assessment: assessment.id, issued: issued.id };
}
