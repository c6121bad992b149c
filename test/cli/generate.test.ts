import type { Assessment, Past, Replay } from '@biaochi/schemas/types';
import { assessment as isAssessment, past as isPast } from '@biaochi/schemas/validators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mini } from './mini.js';
import { biaochi, biaochiJson, Workspace } from './run.js';

const space = new Workspace();
beforeAll(() => {
  space.write('mini.json', mini);
  space.write('wrong.json', { ...mini, gates: [{ ...mini.gates[0], members: { codes: ['9'] } }] });
});
afterAll(() => space.remove());

const generate = (...args: string[]) => biaochi(['generate', ...args], space.folder);
const parsed = <T>(out: string): T[] => out.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as T]));

describe('biaochi generate', () => {
  it('prints so many assessments, one a line, each marked as synthetic', async () => {
    const { code, out } = await generate('mini.json', '--count', '40', '--seed', '7');
    const some = parsed<Assessment>(out);
    expect([code, some.length]).toEqual([0, 40]);
    for (const one of some) {
      expect([isAssessment(one), isAssessment.errors]).toEqual([true, null]);
      expect([one.ruleset, one.enterprise?.['synthetic']]).toEqual(['mini@1.0.0', 'seed 7']);
    }
  });

  it('prints the same for the same seed, more of the same for a higher count, other ones for another seed', async () => {
    const [first, again, more, other] = await Promise.all([
      generate('mini.json', '--count', '20', '--seed', '7'),
      generate('mini.json', '--count', '20', '--seed', '7'),
      generate('mini.json', '--count', '30', '--seed', '7'),
      generate('mini.json', '--count', '20', '--seed', '8'),
    ]);
    expect(again.out).toBe(first.out);
    expect(more.out.startsWith(first.out)).toBe(true);
    expect(other.out.replaceAll('seed 8', 'seed 7')).not.toBe(first.out);
  });

  it('with --results prints an archive, which replays as it was', async () => {
    const { out } = await generate('mini.json', '--count', '50', '--seed', '7', '--results');
    const cases = parsed<Past>(out);
    expect(cases.filter((one) => !isPast(one) || !one.result)).toEqual([]);
    space.write('archive.ndjson', out);
    const args = ['replay', '--from', 'mini.json', '--to', 'mini.json', 'archive.ndjson'];
    const { code, value } = await biaochiJson<Replay>(args, space.folder);
    expect([code, value.own, value.impact.moves]).toEqual([0, { compared: 50, changed: [] }, []]);
  });

  it('takes the id of a shipped standard, and no count is no line', async () => {
    expect(parsed((await generate('t-ci-547', '--count', '2', '--seed', '1')).out)).toHaveLength(2);
    expect(await generate('mini.json', '--count', '0', '--seed', '1')).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([
    ['without a seed', ['mini.json', '--count', '3'], '--seed'],
    ['with a count that is no whole number', ['mini.json', '--count', '1.5', '--seed', '1'], '1.5'],
    ['of a ruleset that is not there', ['nothing', '--count', '1', '--seed', '1'], 'nothing'],
    ['of a ruleset with errors', ['wrong.json', '--count', '1', '--seed', '1'], 'wrong.json'],
  ])('%s is exit code 2, and nothing is printed', async (_, args, seen) => {
    const { code, out, err } = await generate(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(seen);
  });
});
