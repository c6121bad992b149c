import type { Indicator, Ruleset } from '@biaochi/schemas/types';
import { byKey, joinAddress, splitAddress } from '../../model/index.js';
import type { CodeLink } from './links.js';

type Json = unknown;

/**
 * A ruleset whose indicators have been renamed, split and joined: each new row is a copy of the first it takes after,
 * and everything that names an old code names the row that goes on in its place. All at once, so that codes may swap.
 */
export function restructure(ruleset: Ruleset, links: readonly CodeLink[]): Ruleset {
  if (links.length === 0) return ruleset;
  const old = byKey(ruleset.indicators);
  const gone = new Set(links.flatMap(({ from }) => from));
  const heirs = new Map(links.flatMap((link) => link.from.map((code) => [code, heirOf(code, link)] as const)));
  const rows = links.flatMap(({ to }) =>
    to.map(({ code, order, from }): Indicator => ({ ...old.get(from[0]!)!, code, order, formerly: [...from] })),
  );
  const kept = ruleset.indicators.filter(({ code }) => !gone.has(code));
  return renamed({ ...ruleset, indicators: [...kept, ...rows] }, '', (code) => heirs.get(code) ?? code) as Ruleset;
}

/** The row that goes on in the place of an old one: the one that keeps the code, else the first that takes after it. */
function heirOf(code: string, { to }: CodeLink): string {
  const keeping = to.find((row) => row.code === code && row.from.includes(code));
  const heir = keeping ?? to.find(({ from }) => from[0] === code) ?? to.find(({ from }) => from.includes(code));
  return heir?.code ?? code;
}

type Rename = (code: string) => string;

const REFERENCE = /^((?:value|check|answer|level|status|points):)([^/]+)(.*)$/u;

const inReference = (text: string, rename: Rename): string =>
  text.replace(REFERENCE, (_, space: string, code: string, rest: string) => space + rename(code) + rest);

function inAddress(address: string, rename: Rename): string {
  const [list, code, ...rest] = splitAddress(address);
  return list === 'indicators' && code !== undefined ? joinAddress(list, rename(code), ...rest) : address;
}

/** How the codes in the texts or lists under a name are renamed. */
const NAMING: Readonly<Record<string, (value: Json, rename: Rename) => Json>> = {
  fact: (value, rename) => (typeof value === 'string' ? inReference(value, rename) : value),
  quantity: (value, rename) => (typeof value === 'string' ? inReference(value, rename) : value),
  at: (value, rename) => (typeof value === 'string' ? inAddress(value, rename) : value),
  where: (value, rename) =>
    Object.fromEntries(
      Object.entries(value as Record<string, string>).map(([symbol, fact]) => [symbol, inReference(fact, rename)]),
    ),
  codes: (value, rename) => inList(value, rename),
  // Of readings and notes a list of codes; of a ruleset the rows themselves, whose codes are set already.
  indicators: (value, rename) => inList(value, rename),
};

const isCodes = (value: Json): value is string[] =>
  Array.isArray(value) && value.every((member) => typeof member === 'string');

const inList = (value: Json, rename: Rename): Json =>
  isCodes(value) ? [...new Set(value.map(rename))] : renamed(value, '', rename);

function renamed(value: Json, name: string, rename: Rename): Json {
  if (Object.hasOwn(NAMING, name)) return NAMING[name]!(value, rename);
  if (Array.isArray(value)) return value.map((member) => renamed(member, '', rename));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, renamed(part, key, rename)]));
}
