import type { Draft, Fixture, Ruleset } from '@biaochi/schemas/types';
import {
  compareEngines,
  compareVersions,
  differenceOn,
  documentDigest,
  type PublishContext,
  readiness,
  readingDigest,
  refusalCatalogue,
} from '@biaochi/engine';
import { describe, expect, it } from 'vitest';
import { draft, open, passing, standard, verification } from '../../server/publishing/standard.js';

const pause = () => Promise.resolve();
const context = (more: Partial<PublishContext> = {}): PublishContext => ({
  verifications: [{ ...verification(passing), by: 'editor', at: '2026-01-01T00:00:00.000Z' }],
  ...{ published: [], base: null, revised: null, seed: 1, pause, ...more },
});

describe('the engines are compared', () => {
  it('on all completions of a small fixture, alike by the same seed', async () => {
    const compared = await compareEngines(standard, [passing, open], { seed: 7, pause });
    expect(compared.differ).toEqual([]);
    // The limit is open in both, the required row in one: met or not, and the grid of the limit twice.
    const { completions, ...rest } = compared.agreement;
    expect(rest).toEqual({ seed: 7, fixtures: 2, incomplete: 2, sampled: [], generated: 200, undefined: 0 });
    expect(completions % 3).toBe(0);
    expect(await compareEngines(standard, [passing, open], { seed: 7, pause })).toEqual(compared);
  });

  it('on some completions, drawn by the seed, where there are more than can be tried', async () => {
    const checks = Array.from({ length: 20 }, (_, at) => ({ id: `c${at}`, order: at, label: { zh: `查${at}` } }));
    const steps = Array.from({ length: 21 }, (_, count) => ({ count, points: String(count * 3) }));
    const scoring = { method: 'count', checks, steps };
    const indicators = standard.indicators.map((one) => (one.code === '2' ? { ...one, scoring } : one));
    const many = { ...standard, indicators } as unknown as Ruleset;
    const bare: Fixture = { ...passing, assessment: { ...passing.assessment, answers: {} } };
    const { agreement, differ } = await compareEngines(many, [bare], { seed: 7, pause });
    expect(differ).toEqual([]);
    expect(agreement).toMatchObject({ incomplete: 1, completions: 200, sampled: ['passes'] });
  });

  it('on one assessment before its result is issued', async () => {
    expect(await differenceOn(standard, open.assessment, { seed: 1, pause })).toBeNull();
  });

  it('and refuse where they differ, once nothing else stands in the way', async () => {
    const differ = [
      { fixture: 'passes', position: 0, where: 'grade: good ≠ poor', assessment: passing.assessment },
      { fixture: null, position: 12, where: 'total Q: 70 ≠ 71', assessment: passing.assessment },
    ];
    const agreement = {
      seed: 1,
      fixtures: 1,
      incomplete: 0,
      completions: 0,
      sampled: [],
      generated: 200,
      undefined: 0,
    };
    const compare = () => Promise.resolve({ agreement, differ });
    const { ready, refusals } = await readiness(draft(), context(), compare);
    expect([ready, refusals.map(({ code, place }) => [code, place])]).toEqual([
      false,
      [
        ['publish-engines-differ', '/fixtures/passes'],
        ['publish-engines-differ', '/ruleset'],
      ],
    ]);
    expect(refusals[1]!.message.zh).toContain('第12份');
    const other = await readiness(draft(), context({ verifications: [] }), compare);
    expect(other.refusals.map(({ code }) => code)).toEqual(['publish-fixture-unverified']);
  });
});

describe('versions', () => {
  it.each([
    ['1.0.0', '0.9.9', 1],
    ['1.10.0', '1.9.0', 1],
    ['1.0.0', '1.0.0', 0],
    ['1.0.0', '1.0.1', -1],
    ['90071992547409930.0.0', '90071992547409929.0.0', 1],
  ])('%s against %s: %d', (a, b, order) => {
    expect(compareVersions(a, b)).toBe(order);
  });

  const old = { id: 'mini', digest: documentDigest(standard) };
  it.each<[string, string[], Partial<Draft>, string[]]>([
    ['the first of its id', [], {}, []],
    ['a higher one', ['0.9.0', '0.10.0'], { revises: { ...old, version: '0.10.0' } }, []],
    ['one that is there', ['1.0.0'], { revises: { ...old, version: '1.0.0' } }, ['publish-version-not-higher']],
    [
      'one below any that is there',
      ['0.9.0', '2.0.0'],
      { revises: { ...old, version: '0.9.0' } },
      ['publish-version-not-higher'],
    ],
    ['no revision of what is there', ['0.9.0'], {}, ['publish-id-taken']],
    ['a variant under the id of its base', ['0.9.0'], { base: { ...old, version: '0.9.0' } }, ['publish-id-taken']],
  ])('%s', async (_what, versions, more, codes) => {
    const published = versions.map((version) => ({ ...old, version }));
    const given = context({ published, base: standard, revised: standard, verifications: [] });
    const { refusals } = await readiness(draft(more), given);
    const found = refusals.map(({ code }) => code).filter((code) => code !== 'publish-fixture-unverified');
    expect(found).toEqual(codes);
  });
});

it('a reading that stands the same in what is revised is confirmed there; another is not', async () => {
  const bare = draft({ confirmedReadings: [] });
  const codes = async (revised: Ruleset | null): Promise<string[]> =>
    (await readiness(bare, context({ revised, verifications: [] }))).refusals.map(({ code }) => code);
  const [reading] = standard.readings!;
  const other = { ...standard, readings: [{ ...reading!, default: 'sixty' }] };
  expect(readingDigest(other.readings[0]!)).not.toBe(readingDigest(reading!));
  expect(await codes(standard)).toEqual(['publish-fixture-unverified']);
  expect(await codes(other)).toContain('publish-reading-open');
  expect(await codes(null)).toContain('publish-reading-open');
});

describe('a fixture that fails is told in the words of the standard', () => {
  const outcome = passing.expect.outcome;
  const expects: [string, Fixture['expect'], string, string][] = [
    [
      'a grade, and not its bounds beside it',
      { outcome: { status: 'decided', grade: 'best', possible: ['best'] } },
      '样本企业「样本passes」要与预期相符：等级应为「优」，算得「达标」；请核对规则集，或改正预期。',
      'Fixture “Fixture passes” must come out as expected: the grade should be “Best” but came to “Qualified”. Check the ruleset, or correct what is expected.',
    ],
    [
      'a gate',
      { outcome, gates: { required: 'unknown' } },
      '样本企业「样本passes」要与预期相符：必选项应为「未知」，算得「通过」；请核对规则集，或改正预期。',
      'Fixture “Fixture passes” must come out as expected: Required rows should be “unknown” but came to “pass”. Check the ruleset, or correct what is expected.',
    ],
    [
      'a total, and how many places besides',
      { outcome, totals: { Q: { value: '0' } }, indicators: { '1': { points: '99' } } },
      '样本企业「样本passes」要与预期相符：总分应为「0」，算得「70」，另有1处不符；请核对规则集，或改正预期。',
      'Fixture “Fixture passes” must come out as expected: Total should be “0” but came to “70” (differences besides: 1). Check the ruleset, or correct what is expected.',
    ],
  ];
  it.each(expects)('%s', async (_what, expect_, zh, en) => {
    const fixture = { ...passing, expect: expect_ };
    const { refusals } = await readiness(draft({ fixtures: [fixture] }), context());
    const told = refusals.find(({ code }) => code === 'publish-fixture-fails')?.message;
    expect(told).toEqual({ zh, en });
  });
});

it.each(Object.entries(refusalCatalogue))('%s says what was seen, in both languages', (_code, texts) => {
  const told = { zh: '甲', en: 'A' };
  const params = { ...told, name: told, code: 'c', seen: 's', highest: 'h', digest: 'd', place: told, expected: told };
  const all = { ...params, actual: told, more: 1, what: told, where: 'w' } as never;
  const [zh, en] = [texts.zh(all), texts.en(all)];
  expect(`${zh}${en}`).not.toMatch(/undefined|\[object/);
  expect(zh).toMatch(/[\u4e00-\u9fff]/);
  expect(en).not.toMatch(/[\u4e00-\u9fff]/);
});
