import type { Finding } from '@biaochi/schemas/types';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answers, fixture, mini, seventy } from './mini.js';
import { biaochi, biaochiJson, Workspace } from './run.js';

const space = new Workspace();
const good = { outcome: { status: 'decided', grade: 'good', possible: ['good'] } };

beforeAll(() => {
  space.write('mini.json', mini);
  space.write('shape.json', { ...mini, grades: mini.grades.map((grade) => ({ ...grade, label: 'x' })) });
  space.write('meaning.json', { ...mini, indicators: [...mini.indicators, { ...mini.indicators[0], order: 9 }] });
  space.write('twice.json', '{ "format": 1, "format": 1, "indicators": [] }');
  space.write('assessment.json', answers(seventy));
  space.write('assessment-wrong.json', answers({ ...seventy, '2': { met: 'yes' } }));
  space.write('fixture.json', fixture('a', 1, seventy, good));
  space.write('fixture-wrong.json', { ...fixture('a', 1, seventy, good), expect: {} });
  space.write(
    'fixture-expecting.json',
    fixture('a', 1, { ...seventy, '9': {} }, { ...good, findings: ['answer-unknown-code'] }),
  );
  space.write('other.json', { hello: 'world' });
  space.write('folder/ruleset.json', mini);
  space.write('folder/fixtures/a.json', {
    ...fixture('a', 1, seventy, good),
    assessment: { ...answers(seventy), ruleset: 't-none-1' },
  });
  space.write('elsewhere/ruleset.json', { ...mini, id: 'of-nobody' });
  for (const [id, ruleset] of Object.entries({ named: 'of-nobody', pinned: 'of-nobody@1.0.0' })) {
    space.write(`elsewhere/fixtures/${id}.json`, {
      ...fixture(id, 1, seventy, good),
      assessment: { ...answers(seventy), ruleset },
    });
  }
});
afterAll(() => space.remove());

interface Validated {
  file: string;
  kind?: string;
  findings: Finding[];
}

describe('biaochi validate --json', () => {
  it.each([
    ['mini.json', 0, 'ruleset', []],
    ['shape.json', 1, 'ruleset', ['schema-type', 'schema-type']],
    ['meaning.json', 1, 'ruleset', ['duplicate-code']],
    ['twice.json', 2, undefined, ['json-duplicate-key']],
    ['assessment.json', 0, 'assessment', []],
    ['assessment-wrong.json', 1, 'assessment', ['answer-wrong-type']],
    ['fixture.json', 0, 'fixture', []],
    ['fixture-wrong.json', 1, 'fixture', ['schema-required']],
    ['fixture-expecting.json', 0, 'fixture', []],
    ['other.json', 2, undefined, ['file-unrecognised']],
    ['missing.json', 2, undefined, ['file-unreadable']],
  ])('%s: exit code %i, %s, %j', async (file, expected, kind, codes) => {
    const { code, value } = await biaochiJson<Validated>(['validate', file], space.folder);
    const errors = value.findings.filter(({ severity }) => severity === 'error');
    expect([code, value.kind, errors.map((one) => one.code)]).toEqual([expected, kind, codes]);
  });

  it('of a folder checks the ruleset and its fixtures', async () => {
    const { code, value } = await biaochiJson<Validated[]>(['validate', 'folder'], space.folder);
    expect(code).toBe(1);
    expect(value.map(({ kind, findings }) => [kind, ...findings.map((one) => one.place)])).toEqual([
      ['ruleset'],
      ['fixture', '/assessment/ruleset'],
    ]);
  });

  it('checks fixtures against the ruleset they stand beside, which nobody else has', async () => {
    const { code, value } = await biaochiJson<Validated[]>(['validate', 'elsewhere'], space.folder);
    expect([code, ...value.map(({ findings }) => findings)]).toEqual([0, [], [], []]);
  });

  it('finds nothing to mend in the shipped rulesets and their fixtures', async () => {
    const { code, out } = await biaochi(
      ['validate', 'rulesets/t-sgipa-027'],
      new URL('../..', import.meta.url).pathname,
    );
    expect([code, out.split('\n').filter((line) => !/^✓ .*没有发现问题$/.test(line))]).toEqual([0, ['']]);
  });
});
