import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { fixture as isFixture } from '@biaochi/schemas/validators';
import type { Fixture, Ruleset } from '@biaochi/schemas/types';
import {
  check,
  flattenVariant,
  parseDecimal,
  readRuleset,
  readVariant,
  round,
  runFixture,
  type RoundingMode,
  toDecimal,
} from '@biaochi/engine';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = ['', 'docs/'].flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => folder + name),
);

/** The fenced JSON blocks of a page: the word after `json`, and the text. */
function blocksOf(page: string): { page: string; word: string; text: string }[] {
  const text = readFileSync(root + page, 'utf8');
  return [...text.matchAll(/^```json([^\n]*)\n([\s\S]*?)\n```$/gm)].map(([, word = '', body = '']) => ({
    page,
    word: word.trim(),
    text: body,
  }));
}

const blocks = pages.flatMap(blocksOf);
const rulesets = blocks.filter(({ word }) => word === 'ruleset');
const fixtures = blocks.filter(({ word }) => word === 'fixture');
const variants = blocks.filter(({ word }) => word === 'variant');
const inLanguagePage = (list: readonly { page: string }[]) => list.filter(({ page }) => page === 'docs/RULESETS.md');

function rulesetNamed(id: string): Ruleset {
  const inPage = rulesets.find(({ text }) => readRuleset(text).ruleset?.id === id);
  const { ruleset } = readRuleset(inPage?.text ?? readFileSync(`${root}rulesets/${id}/ruleset.json`, 'utf8'));
  if (!ruleset) throw new Error(`no ruleset ${id}`);
  return ruleset;
}

describe('JSON in the pages', () => {
  it('is there to be read', () => {
    expect(inLanguagePage(rulesets)).toHaveLength(1);
    expect(inLanguagePage(variants)).toHaveLength(1);
    expect(inLanguagePage(fixtures)).toHaveLength(1);
    expect(inLanguagePage(blocks).length).toBeGreaterThan(10);
  });

  it.each(blocks)('$page: a block of JSON parses', ({ text }) => {
    expect(() => JSON.parse(text) as unknown).not.toThrow();
  });

  it.each(rulesets)('$page: a ruleset is without findings', ({ text }) => {
    const { ruleset, diagnostics } = readRuleset(text);
    expect(diagnostics).toEqual([]);
    expect(check(ruleset!)).toEqual([]);
  });

  it.each(variants)('$page: a variant is pinned to the ruleset of the page, and its changes are right', ({ text }) => {
    const { variant, diagnostics } = readVariant(text);
    expect(diagnostics).toEqual([]);
    const flat = flattenVariant(variant!, rulesetNamed(variant!.base.id));
    expect(flat.diagnostics).toEqual([]);
    expect(check(flat.ruleset).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(fixtures)('$page: a fixture comes out as it expects', ({ text }) => {
    const fixture = JSON.parse(text) as Fixture;
    expect(isFixture(fixture), JSON.stringify(isFixture.errors)).toBe(true);
    expect(runFixture(rulesetNamed(fixture.assessment.ruleset), fixture).differences).toEqual([]);
  });
});

describe('the table of roundings', () => {
  const modes: RoundingMode[] = ['half-up', 'half-even', 'floor', 'ceiling'];
  const rows = readFileSync(`${root}docs/RULESETS.md`, 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter(([, , to = '']) => /^(digits|step) /.test(to))
    .map(([, value = '', to = '', ...rounded]) => ({ value, to, rounded: rounded.slice(0, modes.length) }));

  it('has rows', () => expect(rows.length).toBeGreaterThanOrEqual(8));

  it.each(rows)('$value to $to', ({ value, to, rounded }) => {
    const [measure, size = ''] = to.split(' ');
    const found = modes.map((mode) => {
      const rule = measure === 'step' ? { mode, step: parseDecimal(size)! } : { mode, digits: Number(size) };
      return toDecimal(round(parseDecimal(value)!, rule));
    });
    expect(found).toEqual(rounded);
  });
});
