/** Every construct that the schemas of a ruleset have is written by a builder that the inspector of a draft leads to. */
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { builders, elsewhere } from './buildersReach.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const studio = path.join(root, 'studio/src');

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Record<string, Schema>;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

const documents = new Map<string, Schema>();

function documentAt(file: string): Schema {
  const read = documents.get(file) ?? (JSON.parse(fs.readFileSync(path.join(root, 'schemas', file), 'utf8')) as Schema);
  documents.set(file, read);
  return read;
}

/** What people do not write themselves: codes are renamed as such, orders are moves, the format is the program's. */
const given = new Set(['id', 'code', 'order', 'format']);

/**
 * Everything that can be written under the ruleset's schema, by the definition it stands in: `referenceTable.cases.validFrom`,
 * and `fact.type=choices` for one of a few words.
 */
function constructs(): string[] {
  const found = new Set<string>();
  const visited = new Set<string>();
  const visit = (schema: Schema, file: string, at: string): void => {
    if (schema.$ref !== undefined) {
      const [other = '', name = ''] = schema.$ref.split('#/$defs/');
      const next = other === '' ? file : other;
      const key = `${next} ${name}`;
      // A plain text, number or reference is what its holder says it is.
      const target = documentAt(next).$defs![name]!;
      const words = target.enum ?? [];
      words.forEach((word) => found.add(`${at}=${String(word)}`));
      if (!visited.has(key)) {
        visited.add(key);
        visit(target, next, name);
      }
      return;
    }
    for (const word of schema.enum ?? []) found.add(`${at}=${String(word)}`);
    if (schema.const !== undefined && typeof schema.const === 'string') found.add(`${at}=${schema.const}`);
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      if (given.has(name)) continue;
      found.add(`${at}.${name}`);
      visit(property, file, `${at}.${name}`);
    }
    if (schema.items) visit(schema.items, file, at);
    for (const one of schema.oneOf ?? []) visit(one, file, at);
  };
  visit(documentAt('ruleset.schema.json'), 'ruleset.schema.json', 'ruleset');
  return [...found].sort();
}

/** A file's code without its comments, its words apart. */
function wordsOf(file: string): ReadonlySet<string> {
  const text = fs.readFileSync(file, 'utf8');
  const source = ts.createSourceFile(
    file,
    text,
    ts.ScriptTarget.Latest,
    true,
    file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS,
  );
  const words = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isIdentifier(node)) words.add(node.text);
    if (
      ts.isStringLiteralLike(node) ||
      ts.isTemplateHead(node) ||
      ts.isTemplateMiddle(node) ||
      ts.isTemplateTail(node)
    ) {
      node.text.split(/[^\p{L}\p{N}-]+/u).forEach((word) => words.add(word));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return words;
}

/** Every file of the studio that a file leads to by its imports, itself among them. */
function reachedFrom(file: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, to = ''] of fs.readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)\.js'/g)) {
    const stem = path.resolve(path.dirname(file), to);
    const next = ['.tsx', '.ts'].map((end) => stem + end).find((each) => fs.existsSync(each));
    if (next) reachedFrom(next, found);
  }
  return found;
}

const reached = reachedFrom(path.join(studio, 'panels/inspector/Inspector.tsx'));
const fileOf = (name: string): string => path.join(studio, name);

/** The files that write a definition, by the longest name that is listed for it. */
function writersOf(construct: string): readonly string[] {
  const [holder = ''] = construct.split('=');
  const parts = holder.split('.');
  for (let length = parts.length; length > 0; length--) {
    const own = builders[parts.slice(0, length).join('.')];
    if (own) return own;
  }
  return [];
}

const all = constructs();

/** Changes are one construct in four forms. */
const isListed = (construct: string, what: string): boolean =>
  construct === what || (what === 'change' && /^(add|replace|remove|move)Change\b/.test(construct));
const isElsewhere = (construct: string): boolean => Object.keys(elsewhere).some((what) => isListed(construct, what));

describe('every construct of the language has a builder', () => {
  it('in files that the inspector of a draft leads to', () => {
    const files = [...new Set(Object.values(builders).flat())];
    expect(files.filter((file) => !fs.existsSync(fileOf(file)) || !reached.has(fileOf(file)))).toEqual([]);
  });
  it('that name what they write', () => {
    const missing = all.filter((construct) => {
      if (isElsewhere(construct)) return false;
      const word = /=(.*)$/.exec(construct)?.[1] ?? construct.split('.').at(-1)!;
      return !writersOf(construct).some((file) => wordsOf(fileOf(file)).has(word));
    });
    expect(missing).toEqual([]);
  });
  it('or are listed as written in the source', () => {
    expect(Object.keys(elsewhere).filter((what) => !all.some((construct) => isListed(construct, what)))).toEqual([]);
  });
});
