import fs from 'node:fs';
import type { Fixture, Ruleset } from '@biaochi/schemas/types';
import { flattenVariant, readFixture, readRuleset, readVariant, resolve } from '@biaochi/engine';

const folder = new URL('../../rulesets/', import.meta.url);
const read = (path: string): string => fs.readFileSync(new URL(path, folder), 'utf8');

function own(id: string): Ruleset {
  if (fs.existsSync(new URL(`${id}/ruleset.json`, folder))) {
    const { ruleset, diagnostics } = readRuleset(read(`${id}/ruleset.json`));
    if (!ruleset) throw new Error(`${id}: ${JSON.stringify(diagnostics)}`);
    return ruleset;
  }
  const { variant, diagnostics } = readVariant(read(`${id}/variant.json`));
  if (!variant) throw new Error(`${id}: ${JSON.stringify(diagnostics)}`);
  return flattenVariant(variant, own(variant.base.id)).ruleset;
}

/** A shipped ruleset under some readings. */
export interface Shipped {
  readonly name: string;
  readonly ruleset: Ruleset;
  readonly fixtures: readonly Fixture[];
}

function fixturesOf(id: string): Fixture[] {
  const path = `${id}/fixtures/`;
  if (!fs.existsSync(new URL(path, folder))) return [];
  return fs.readdirSync(new URL(path, folder)).flatMap((file) => readFixture(read(path + file)).fixture ?? []);
}

/** The folders of rulesets in a folder, by their path. */
function foldersIn(path: string): string[] {
  if (!fs.existsSync(new URL(path, folder))) return [];
  const names = fs.readdirSync(new URL(path, folder)).map((name) => path + name);
  return names.filter((name) =>
    ['ruleset', 'variant'].some((file) => fs.existsSync(new URL(`${name}/${file}.json`, folder))),
  );
}

/** Every ruleset that ships, under its default readings and under each other reading alone. */
export function shippedRulesets(): Shipped[] {
  return [...foldersIn(''), ...foldersIn('examples/')].flatMap((id) => {
    const ruleset = own(id);
    const fixtures = fixturesOf(id);
    const others = (ruleset.readings ?? []).flatMap((reading) =>
      reading.alternatives
        .filter((alternative) => alternative.id !== reading.default)
        .map((alternative): Record<string, string> => ({ [reading.id]: alternative.id })),
    );
    return [{}, ...others].map((readings: Record<string, string>) => ({
      name: [id, ...Object.entries(readings).map((entry) => entry.join('='))].join(' '),
      ruleset: resolve(ruleset, readings).ruleset,
      fixtures,
    }));
  });
}
