import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const studio = path.join(root, 'studio/src');

/** Attributes whose text people see or hear. */
const spoken = new Set(
  'title label aria-label aria-description aria-roledescription placeholder alt description okText cancelText tooltip help extra message header'.split(
    ' ',
  ),
);

/** Names of keys and files are the same in every language. */
const sameEverywhere = new Set(['kbd', 'code', 'samp']);

/** How standards number and mark their parts (`表2`, `附录A`, `行7`, `基`, `计`), and what a language calls itself: data, not words of ours. */
const given = new Set(['表', '附录', '行\\s*', '中文', '基', '计', '励']);

const letter = /\p{L}/u;
const han = /\p{Script=Han}/u;

/** What a file says by itself, with its line: text between tags, spoken attributes, and any Chinese outside a comment. */
function untranslated(name: string, text: string): string[] {
  const kind = name.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true, kind);
  const found: string[] = [];
  const tell = (node: ts.Node, words: string): void => {
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    found.push(`${name}:${line + 1} ${words.trim()}`);
  };
  /** A text of a document in both languages, `{ zh, en }`, has its translation beside it. */
  const isPaired = (node: ts.Node): boolean =>
    ts.isPropertyAssignment(node) &&
    node.name.getText() === 'zh' &&
    node.parent.properties.some((other) => other.name?.getText() === 'en');
  const visit = (node: ts.Node): void => {
    if (isPaired(node)) return;
    if (ts.isJsxElement(node) && sameEverywhere.has(node.openingElement.tagName.getText())) return;
    if (ts.isJsxText(node) && letter.test(node.text) && !given.has(node.text.trim())) tell(node, node.text);
    else if (ts.isJsxAttribute(node) && node.initializer && ts.isStringLiteral(node.initializer)) {
      const { text: words } = node.initializer;
      if (spoken.has(node.name.getText()) ? letter.test(words) : han.test(words)) tell(node, words);
      return;
    } else if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (han.test(node.getText()) && !given.has(node.text)) tell(node, node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const sources = fs
  .readdirSync(studio, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.startsWith(`i18n${path.sep}`));

describe('words in the studio', () => {
  it('stand in i18n, never in a component', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(sources.flatMap((name) => untranslated(name, fs.readFileSync(path.join(studio, name), 'utf8')))).toEqual([]);
  });

  it.each([
    ['<b>Save</b>', 1],
    ['<b>保存</b>', 1],
    ['<input placeholder="Search" />', 1],
    ['<i className="big" />', 0],
    ['<b>·</b>', 0],
    ['<kbd>J</kbd>', 0],
    ['const a = "档";', 1],
    ['const a = { zh: "档", en: "Level" };', 0],
    ['const a = { zh: "档" };', 1],
    ['const a = `${n}分`;', 1],
    ['// 分\nconst a = "points";', 0],
  ])('are found in %s', (text, count) => {
    expect(untranslated('one.tsx', text)).toHaveLength(count);
  });
});
