import fs from 'node:fs';
import { digest } from '@biaochi/engine';
import type { Draft, Fixture, Ruleset } from '@biaochi/schemas/types';
import type { Page } from 'playwright-core';
import { shipped } from '../unit/shipped.js';
import { ask } from './people.js';

interface Made {
  readonly id: string;
  readonly revision: number;
}

/** Addresses of what the pictures show. */
export interface Shown {
  /** A revision of the first standard in work, three of its points changed, so that fixtures move. */
  readonly draft: string;
  /** An assessment begun, and one issued. */
  readonly begun: string;
  readonly issued: string;
  /** A replay of the invented revision, done. */
  readonly replay: string;
}

const folder = new URL('../../rulesets/t-sgipa-027/fixtures/', import.meta.url);
const fixtures = fs
  .readdirSync(folder)
  .map((name) => JSON.parse(fs.readFileSync(new URL(name, folder), 'utf8')) as Fixture);

function revised(ruleset: Ruleset): Draft {
  const points: Record<string, number> = { 4: 3, 24: 4, 31: 8 };
  const indicators = ruleset.indicators.map((each) => {
    const to = points[each.code];
    return to === undefined ? each : { ...each, scoring: { ...each.scoring, points: to } };
  }) as Ruleset['indicators'];
  const revises = { id: ruleset.id, version: ruleset.version, digest: digest(ruleset) };
  return { format: 1, ruleset: { ...ruleset, version: '1.1.0', indicators }, fixtures, suppressions: [], revises };
}

/** Prepares what the pictures show, for whoever is signed in on the page. */
export async function prepare(page: Page): Promise<Shown> {
  const make = (path: string, body: object): Promise<Made> => ask<Made>(page, 'POST', path, body);
  const draft = await make('/api/drafts', { content: revised(shipped('t-sgipa-027')) });
  const { digest: ruleset } = await ask<{ digest: string }>(page, 'GET', '/api/rulesets/t-sgipa-027');
  const { assessment } = fixtures.find(({ id }) => id === 's03-exactly-70')!;
  const content = { ...assessment, ruleset, enterprise: { name: '深圳样本制造有限公司' }, date: '2026-06-01' };
  const half = Object.entries(assessment.answers).filter(([code]) => !['21', '22', '29', '30'].includes(code));
  const begun = await make('/api/assessments', { content: { ...content, answers: Object.fromEntries(half) } });
  const issued = await make('/api/assessments', { content });
  await ask(page, 'POST', `/api/assessments/${issued.id}/issue`, undefined, issued.revision);
  const archive = await make('/api/archives', { title: '合成企业', source: 'shipped', ruleset: 't-sgipa-027' });
  const replay = await make('/api/replays', {
    archive: archive.id,
    from: { ruleset: 't-sgipa-027' },
    to: { draft: draft.id },
  });
  return { draft: draft.id, begun: begun.id, issued: issued.id, replay: replay.id };
}
