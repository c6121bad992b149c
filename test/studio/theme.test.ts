import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { palette, type ThemeName } from '../../studio/src/theme/palette.js';

const css = fs.readFileSync(new URL('../../studio/src/theme/tokens.css', import.meta.url), 'utf8');

/** The tokens of one theme: the dark ones stand on the light ones. */
function tokens(theme: ThemeName): Map<string, string> {
  const [light = '', dark = ''] = css.split("[data-theme='dark']");
  const read = (text: string): [string, string][] =>
    [...text.matchAll(/--([\w-]+):\s*([^;]+);/g)].map((match) => [match[1] ?? '', match[2] ?? '']);
  return new Map([
    ...read(light.split('@media')[0] ?? ''),
    ...(theme === 'dark' ? read(dark.split('@media')[0] ?? '') : []),
  ]);
}

/** Relative luminance as WCAG 2 defines it, from `#rrggbb`. */
function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const text: [string, string][] = [
  ...['t1', 't2', 't3', 'pri', 'ok', 'bad', 'chg'].map((role): [string, string] => [role, 'surface']),
  ...['t1', 't2', 't3'].flatMap((role): [string, string][] => [
    [role, 'bg'],
    [role, 'sunk'],
  ]),
  ...['pri', 'ok', 'bad', 'chg', 'unk', 'o', 'a'].map((role): [string, string] => [role, `${role}-bg`]),
  ['on-pri', 'pri'],
  ['on-ink', 'ink'],
];
const marks = ['ok-bar', 'bad-bar', 'chg-bar', 'o-bar', 'a-bar', 'ink'];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const all = tokens(theme);
  const colour = (name: string): string => all.get(name) ?? '';

  it('gives antd the colours of tokens.css', () => {
    const given = Object.entries(palette[theme]);
    expect(given.filter(([name, value]) => colour(name) !== value)).toEqual([]);
  });

  it.each(text)('reads %s on %s at 4.5 to 1', (ink, ground) => {
    expect(contrast(colour(ink), colour(ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('shows %s on the surface at 3 to 1', (mark) => {
    expect(contrast(colour(mark), colour('surface'))).toBeGreaterThanOrEqual(3);
  });
});
