import fs from 'node:fs';
import {
  check,
  compareRulesets,
  digest,
  fixtureRunner,
  readFixture,
  validateRuleset,
  validateBy,
  ordered,
} from '@biaochi/engine';
import { draft as draftShape } from '@biaochi/schemas/validators';
import type { Draft, Indicator, Ruleset } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asRevision, asVariant, fromNothing, fromTemplate } from '../../studio/src/drafts/start/beginnings.js';
import type { Founding } from '../../studio/src/drafts/start/foundRuleset.js';
import { freeId, idOf, isId, raised } from '../../studio/src/drafts/start/identify.js';
import { sgipa } from './sgipa.js';

const folder = new URL('../../studio/src/drafts/templates/', import.meta.url);
const templates = fs.readdirSync(folder).map((file): [string, Draft] => {
  return [file, JSON.parse(fs.readFileSync(new URL(file, folder), 'utf8')) as Draft];
});

const errors = (ruleset: Ruleset) => check(ruleset).filter(({ severity }) => severity === 'error');

const naming = { id: 't-new-1', number: 'T/NEW 1—2026', title: { zh: '新标准' } };

describe('templates', () => {
  it('are three', () => {
    expect(templates.map(([file]) => file)).toEqual(['points.json', 'stars.json', 'weights.json']);
  });

  it.each(templates)('%s has the shape of a draft, and the checks find nothing in it', (_, template) => {
    expect(validateBy(draftShape, 'draft', template).diagnostics).toEqual([]);
    expect(check(template.ruleset)).toEqual([]);
  });

  it.each(templates)('%s passes its starting fixtures, under a new name too', (_, template) => {
    const draft = fromTemplate(template, naming);
    const run = fixtureRunner(draft.ruleset);
    for (const fixture of draft.fixtures) {
      expect(readFixture(JSON.stringify(fixture)).diagnostics).toEqual([]);
      expect({ id: fixture.id, ...run(fixture) }).toMatchObject({ id: fixture.id, pass: true });
      expect(fixture.assessment.ruleset).toBe('t-new-1');
      expect(fixture.derivation).not.toEqual([]);
    }
    expect(draft.fixtures.length).toBeGreaterThan(1);
    expect(errors(draft.ruleset)).toEqual([]);
  });
});

const kinds = fc.subarray(['basic', 'required', 'bonus'] as const).map((some) => ['scored' as const, ...some]);
const founding: fc.Arbitrary<Founding> = fc.record({
  id: fc.constant('t-new-1'),
  number: fc.constant('T/NEW 1'),
  title: fc.constant({ zh: '新标准' }),
  kinds,
  way: fc.constantFrom('points' as const, 'weights' as const, 'share' as const),
  grades: fc
    .uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 })
    .map((bounds) => [
      ...bounds.sort((a, b) => b - a).map((at) => ({ label: { zh: `${at}` }, atLeast: String(at) })),
      { label: { zh: '未达标' }, atLeast: '' },
    ]),
});

/** One indicator of each class, as the way of scoring asks for. */
function withIndicators(ruleset: Ruleset): Ruleset {
  const indicators = ruleset.classes.map(({ code, kind, anchor }, index): Indicator => {
    const isScored = kind === 'scored' || kind === 'bonus';
    const weights = ruleset.totals[0]?.method === 'sum';
    const scoring: Indicator['scoring'] = !isScored
      ? { method: 'met' }
      : weights && kind === 'scored'
        ? { method: 'levels', weight: 100, levels: [1, 0].map((id) => ({ id, order: 10 - id, points: id })) }
        : { method: 'met', points: 100 };
    const title = { zh: code };
    const common = { code: `${index + 1}`, order: index, group: 'g1', class: code, title, scoring };
    return { ...common, applicability: { byEvaluator: 'forbid' }, ...(anchor && { anchor }) };
  });
  return { ...ruleset, indicators };
}

describe('a standard from nothing', () => {
  it('has the shape, and nothing is wrong in it once each class has an indicator', () => {
    fc.assert(
      fc.property(founding, (asked) => {
        const { ruleset } = fromNothing(asked);
        expect(validateRuleset(ruleset).diagnostics).toEqual([]);
        expect(errors(withIndicators(ruleset))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a draft of what is published', () => {
  const ground = { ruleset: sgipa, digest: digest(sgipa), fixtures: [] };

  it('varies its base: another id and title, everything else as there', () => {
    const draft = asVariant(ground, { id: 't-own', number: '', title: { zh: '变体' } });
    expect(draft.base).toEqual({ id: sgipa.id, version: sgipa.version, digest: digest(sgipa) });
    const changed = compareRulesets(sgipa, draft.ruleset).map(({ at }) => at);
    expect(changed.filter((at) => !['/id', '/version', '/title', '/title/zh', '/title/en'].includes(at))).toEqual([]);
    expect(errors(draft.ruleset)).toEqual([]);
  });

  it('is a document of its own beside those of its base, where it has a number', () => {
    const { ruleset } = asVariant(ground, { id: 't-own', number: 'T/OWN 1—2026', title: { zh: '变体' } });
    const added = ruleset.sources.filter(({ id }) => !sgipa.sources.some((source) => source.id === id));
    expect(added.map(({ id, number, title }) => [id, number, title.zh])).toEqual([['t-own', 'T/OWN 1—2026', '变体']]);
    expect(ordered(ruleset.sources).at(-1)?.id).toBe('t-own');
    expect(errors(ruleset)).toEqual([]);
  });

  it('revises it: the version raised and nothing else', () => {
    const draft = asRevision(ground, 'minor');
    expect(draft.revises).toEqual({ id: sgipa.id, version: sgipa.version, digest: digest(sgipa) });
    expect(compareRulesets(sgipa, draft.ruleset)).toEqual([
      { op: 'replace', at: '/version', value: raised(sgipa.version, 'minor') },
    ]);
  });
});

describe('ids and versions', () => {
  it.each([
    ['T/SZGC 027—2026', 't-szgc-027-2026'],
    ['GB/T 36132－2018', 'gb-t-36132-2018'],
    ['团标', ''],
  ])('%s suggests %s', (number, id) => {
    expect(idOf(number)).toBe(id);
    expect(isId(id)).toBe(id !== '');
  });

  it('passes over ids that are taken', () => {
    expect(freeId('a', ['a', 'a-2'])).toBe('a-3');
  });

  it.each([
    ['major', '2.0.0'],
    ['minor', '1.5.0'],
    ['patch', '1.4.3'],
  ] as const)('raises 1.4.2 by %s to %s', (by, next) => {
    expect(raised('1.4.2', by)).toBe(next);
  });
});
