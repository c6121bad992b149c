import { type Diagnostic, diagnostic, nearest } from '../../diagnostics/index.js';
import { type FormulaNode, parseFormula, symbolsOf } from '../../formulas/index.js';
import { joinAddress } from '../../model/index.js';
import { parseDecimal } from '../../numbers/index.js';
import type { Check } from '../context.js';

/** How long a formula may be: beyond, a reader is lost, and so is the call stack of what walks its tree. */
const MAX_LENGTH = 2000;

/** Formulas that cannot be read, and symbols without a meaning or a use. */
export const formulas: Check = (context) =>
  context.formulas.flatMap(({ value: { text, where }, place }) => {
    const at = `${place}/text`;
    if (text.length > MAX_LENGTH) {
      return [diagnostic('formula-too-long', at, { limit: MAX_LENGTH, length: text.length })];
    }
    const parsed = parseFormula(text);
    if ('error' in parsed) {
      const { offset, length, kind } = parsed.error;
      const seen = text.slice(offset, offset + length);
      return [diagnostic('formula-syntax', at, { position: offset + 1, fault: kind, seen })];
    }
    const used = [...new Set(symbolsOf(parsed.ast).map((symbol) => symbol.name))];
    const bound = Object.keys(where);
    const unread = unreadableNumbers(parsed.ast).map((seen) => diagnostic('decimal-unreadable', at, { seen }));
    const unbound = used
      .filter((symbol) => !Object.hasOwn(where, symbol))
      .map((symbol): Diagnostic => diagnostic('formula-unbound', at, { symbol, near: nearest(symbol, bound) }));
    const idle = bound
      .filter((symbol) => !used.includes(symbol))
      .map((symbol) => diagnostic('formula-unused', `${place}/where${joinAddress(symbol)}`, { symbol }));
    return [...unread, ...unbound, ...idle];
  });

function unreadableNumbers(node: FormulaNode): string[] {
  switch (node.type) {
    case 'number':
      return parseDecimal(node.value) === null ? [node.value] : [];
    case 'symbol':
      return [];
    case 'negate':
      return unreadableNumbers(node.of);
    case 'call':
      return node.args.flatMap(unreadableNumbers);
    default:
      return [...unreadableNumbers(node.left), ...unreadableNumbers(node.right)];
  }
}
