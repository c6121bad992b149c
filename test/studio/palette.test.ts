import { describe, expect, test } from 'vitest';
import { isForField, keysOf } from '../../studio/src/palette/keys.js';
import { seek, type Sought } from '../../studio/src/palette/seek.js';

const offers: (Sought & { readonly key: string })[] = [
  { key: 'view:table', kind: 'view', label: '表格', note: '视图' },
  { key: 'i21', kind: 'member', code: '21', label: '可再生能源利用率', also: 'Renewable energy' },
  { key: 'i2', kind: 'member', code: '2', label: '能源管理', also: 'Energy management' },
  { key: 'i12', kind: 'member', code: '12', label: '节水', also: 'Water', note: '指标' },
  { key: 'undo', kind: 'do', label: '撤销', also: 'undo' },
];

describe('offers are found', () => {
  test.each([
    ['nothing sought: by kind', '', ['undo', 'view:table', 'i21', 'i2', 'i12']],
    ['a code before what begins with it', '2', ['i2', 'i21']],
    ['a beginning before an inside', '能源', ['i2', 'i21']],
    ['in the other language, in any case', 'ENERGY', ['i21', 'i2']],
    ['every word', '能源 利用', ['i21']],
    ['full-width digits', '２１', ['i21']],
    ['by kind of thing', '指标', ['i12']],
    ['not at all', '碳', []],
  ])('%s', (_, words, keys) => {
    expect(seek(offers, words).map(({ key }) => key)).toEqual(keys);
  });
});

describe('keys are named', () => {
  const pressed = { code: '', ctrlKey: false, metaKey: false, altKey: false };
  test.each([
    ['Control+K', { key: 'k', ctrlKey: true }],
    ['Control+K', { key: 'k', metaKey: true }],
    ['Alt+1', { key: '¡', code: 'Digit1', altKey: true }],
    ['[', { key: '[' }],
    ['F8', { key: 'F8' }],
  ])('%s', (keys, event) => {
    expect(keysOf({ ...pressed, ...event })).toBe(keys);
  });
  test('with Control they are nowhere for a field', () => {
    expect(isForField('Control+B', null)).toBe(false);
  });
});
