import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The text of every string literal in a source, the names of imported modules left out. */
function literals(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      found.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.ES2023, true));
  return found;
}

/** A code of a standard: with two dots (4.1.1), or with a dot and a letter (5.3a). */
const CODE = /(?<![\w.])\d+\.(\d+\.\d+|\d+[a-z])(?![\w.])/i;

interface Shipped {
  id: string;
  /** A variant states changes only. */
  grades?: { id: string }[];
}

const shipped: Shipped[] = readdirSync(path.join(root, 'rulesets'), { recursive: true, encoding: 'utf8' })
  .filter((file) => ['ruleset.json', 'variant.json'].includes(path.basename(file)))
  .map((file) => JSON.parse(readFileSync(path.join(root, 'rulesets', file), 'utf8')) as Shipped);
const names = shipped.flatMap(({ id, grades = [] }) => [
  id,
  ...grades.map((grade) => grade.id).filter((one) => /-/.test(one)),
]);

/** What in a literal names a standard: a ruleset, one of its grades, or a code. */
function standardIn(literal: string): string | null {
  return names.find((name) => literal.includes(name)) ?? CODE.exec(literal)?.[0] ?? null;
}

describe('the engine knows no standard (DESIGN §2)', () => {
  const sources = readdirSync(path.join(root, 'engine/src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );

  it('has sources and rulesets to look at', () => {
    expect(sources.length).toBeGreaterThan(20);
    expect(names).toContain('t-sgipa-027');
    expect(names).toContain('green-low-carbon');
  });

  it.each([
    ['"t-sgipa-027"', 't-sgipa-027'],
    ['`grade ${x} is not-qualified`', 'not-qualified'],
    ["'see 4.1.1'", '4.1.1'],
    ["'5.3a'", '5.3a'],
    ["'12.5'", null],
    ["'GB/T 8170'", null],
    ["import x from './4.1.1.js';", null],
  ])('finds it in %s', (source, expected) => {
    expect(
      literals(source)
        .map(standardIn)
        .find((one) => one !== null) ?? null,
    ).toBe(expected);
  });

  it.each(sources)('%s', (file) => {
    const text = readFileSync(path.join(root, 'engine/src', file), 'utf8');
    expect(literals(text).filter((literal) => standardIn(literal) !== null)).toEqual([]);
  });
});
