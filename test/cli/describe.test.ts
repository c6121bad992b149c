import type { Description } from '@biaochi/schemas/types';
import { description as isDescription } from '@biaochi/schemas/validators';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mini } from './mini.js';
import { biaochi, biaochiJson, Workspace } from './run.js';

const space = new Workspace();
beforeAll(() => {
  space.write('mini.json', mini);
});
afterAll(() => space.remove());

describe('biaochi describe', () => {
  it('follows its schema, and says of each row what codes, forms and points it has', async () => {
    const { code, value } = await biaochiJson<Description>(['describe', 't-sgipa-027'], space.folder);
    expect([code, isDescription(value), isDescription.errors]).toEqual([0, true, null]);
    const row = (wanted: string) => value.indicators.find((one) => one.code === wanted)!;
    expect(row('1')).toMatchObject({ class: 'R', answer: ['met'], notApplicable: 'forbid', gates: ['required'] });
    expect(row('1')).not.toHaveProperty('max');
    expect(row('10')).toMatchObject({ answer: ['checks'], keys: ['a', 'b', 'c'], max: '5', notApplicable: 'warn' });
    expect(row('21')).toMatchObject({ answer: ['values'], keys: ['used', 'total'], max: '10', gates: [] });
    expect(value.inputs.map(({ reference }) => reference)).toEqual(['value:21/used', 'value:21/total']);
    expect(value.readings.map((one) => [one.id, one.default])).toEqual([
      ['row21-scale', 'clamped'],
      ['row21-zero', 'zero'],
      ['rounding-point', 'QO'],
      ['rounding-mode', 'half-up'],
      ['denominator', 'applicable'],
    ]);
    expect(value.gates.map(({ id, members }) => [id, members.length])).toEqual([
      ['basic', 3],
      ['required', 9],
    ]);
  });

  it('takes a path, and what is not there is exit code 2', async () => {
    expect((await biaochiJson<Description>(['describe', 'mini.json'], space.folder)).value.ruleset.id).toBe('mini');
    expect((await biaochi(['describe', 'nothing'], space.folder)).code).toBe(2);
  });
});
