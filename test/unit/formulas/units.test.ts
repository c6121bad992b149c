import { parseFormula } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { measureOf, readUnit, sameKind } from '../../../engine/src/formulas/index.js';

const own = new Set(['批次']);
const unit = (text: string) => {
  const read = readUnit(text, own);
  if ('unknown' in read) throw new Error(`${text}: ${read.unknown} is not known`);
  return read;
};

describe('units', () => {
  test.each([
    ['tce/万元', 'kgce/元'],
    ['kgce/(m²·a)', 'tce/m²/a'],
    ['m³', 'm^3'],
    ['m·m²', 'L'],
    ['kW·h', 'MJ'],
    ['kWh/h', 'W'],
    ['%', '1'],
    ['t/批次', 'kg/批次'],
    ['tCO2e/产品单位', 'kgCO2e/产品单位'],
  ])('%s and %s measure the same', (a, b) => {
    expect(sameKind(unit(a), unit(b))).toBe(true);
  });

  test.each([
    ['tce', 'tCO2e'],
    ['m²', 'm³'],
    ['t/批次', 't'],
    ['tce/万元', 'tce'],
  ])('%s and %s do not', (a, b) => {
    expect(sameKind(unit(a), unit(b))).toBe(false);
  });

  test.each([
    ['吨煤', '吨煤'],
    ['t/箱', '箱'],
    ['kg²²', 'kg²²'],
    ['', ''],
  ])('%s is refused for %j', (text, unknown) => {
    expect(readUnit(text, own)).toEqual({ unknown });
  });
});

describe('what a formula is measured in', () => {
  const symbols: Record<string, string> = { 用能: 'tce', 产值: '万元', 少: 'kgce', 比例: '%', 煤: 'tce' };
  const measured = (text: string) => {
    const parsed = parseFormula(text);
    if ('error' in parsed) throw new Error(text);
    return measureOf(parsed.ast, (name) => (name in symbols ? unit(symbols[name]!) : null));
  };

  test.each([
    ['用能 ÷ 产值', 'tce/万元'],
    ['100 × 用能 ÷ 煤', '%'],
    ['(用能 + 煤) / 产值 × 比例', 'tce/万元'],
    ['用能 + 1', 'tce'],
    ['max(用能, 煤) × 用能', 'tce²'],
    ['比例 + 1', '%'],
    ['-用能', 'tce'],
  ])('%s is in %s', (text, expected) => {
    const result = measured(text);
    expect('measure' in result && result.measure !== null && sameKind(result.measure, unit(expected))).toBe(true);
  });

  test.each([
    ['用能 + 产值', 5, false],
    ['用能 + 煤 - 少', 9, true],
    ['min(用能, 产值)', 8, false],
    ['产值 × (煤 + 产值)', 10, false],
  ])('%s fails at %d', (text, offset, convertible) => {
    expect(measured(text)).toMatchObject({ fault: { offset, convertible } });
  });

  test('what is not known goes with anything', () => {
    expect(measured('用能 + 未知')).toMatchObject({ measure: unit('tce') });
  });
});
