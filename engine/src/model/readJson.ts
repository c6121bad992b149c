import { visit } from 'jsonc-parser';
import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import { MAX_JSON_DIGITS, readDecimal } from '../numbers/index.js';
import type { JsonNode } from './node.js';
import { Positions } from './positions.js';
import { syntaxProblem } from './syntaxProblem.js';

/** A number of a JSON text that a double would not hold exactly, as it was written. */
export class UnreadableNumber {
  constructor(readonly text: string) {}
}

export interface JsonReading {
  /** What the text holds; undefined where it is refused. A number that cannot be held exactly is an UnreadableNumber. */
  readonly value: unknown;
  readonly positions: Positions;
  readonly diagnostics: Diagnostic[];
}

const MAX_DEPTH = 64;
const MAX_FINDINGS = 100;
const NO_CHILDREN: JsonNode[] = [];
/** Up to 15 digits and no exponent: surely exact. */
const PLAIN_NUMBER = /^-?[\d.]{1,15}$/;

/** Thrown by the visitor, and caught where it was set off, to leave a text that is refused. */
class Refused extends Error {}

/**
 * The value of a JSON text with the place of each part. Refused, with the reason as a finding: what is not JSON
 * (comments and trailing commas included), a key twice in one object, the key `__proto__`, more than 64 levels.
 */
export function readJson(text: string): JsonReading {
  // A byte order mark, as some editors write, is a blank here, so that offsets stay true.
  const source = text.startsWith('\uFEFF') ? ` ${text.slice(1)}` : text;
  const reader = new Reader(source);
  const refused = reader.read();
  const positions = new Positions(source, reader.root);
  const diagnostics = reader.found.map(({ node, offset, finding }) => {
    const { line, column } = positions.span(offset, 0);
    return finding(node === null ? '' : positions.placeOf(node), { line, column }, positions);
  });
  return { value: refused ? undefined : reader.root?.value, positions, diagnostics };
}

/** Something found while reading; its place is only known once the codes around it are read. */
interface Found {
  readonly node: JsonNode | null;
  readonly offset: number;
  readonly finding: (place: string, at: { line: number; column: number }, positions: Positions) => Diagnostic;
}

interface Key {
  readonly name: string;
  readonly offset: number;
  readonly length: number;
  readonly drop: boolean;
}

const NO_KEY: Key = { name: '', offset: -1, length: 0, drop: false };

class Reader {
  root: JsonNode | null = null;
  readonly found: Found[] = [];
  #parent: JsonNode | null = null;
  #depth = 0;
  #key = NO_KEY;
  #lastComma = -1;
  #refused = false;

  constructor(readonly text: string) {}

  /** Fills the root and what was found; gives whether the text is refused. */
  read(): boolean {
    try {
      visit(
        this.text,
        {
          onObjectBegin: (offset) => this.#begin('object', {}, offset),
          onObjectProperty: (name, offset, length) => this.#property(name, offset, length),
          onObjectEnd: (offset, length) => this.#end(offset + length),
          onArrayBegin: (offset) => this.#begin('array', [], offset),
          onArrayEnd: (offset, length) => this.#end(offset + length),
          onLiteralValue: (value, offset, length) => this.#literal(value, offset, length),
          onSeparator: (character, offset) => {
            this.#lastComma = character === ',' ? offset : -1;
          },
          onError: (error, offset, length) => this.#syntax(error, offset, length),
        },
        { disallowComments: true, allowTrailingComma: false },
      );
    } catch (thrown) {
      if (!(thrown instanceof Refused)) throw thrown;
    }
    return this.#refused;
  }

  #begin(kind: 'object' | 'array', value: object, offset: number): void {
    const node = this.#add(kind, value, offset, 1);
    this.#lastComma = -1;
    this.#parent = node;
    this.#depth++;
    if (this.#depth <= MAX_DEPTH) return;
    this.#refuse(node, offset, (place, at) => diagnostic('json-too-deep', place, { limit: MAX_DEPTH, ...at }));
    throw new Refused();
  }

  #end(end: number): void {
    const node = this.#parent;
    if (node === null) return;
    node.length = end - node.offset;
    this.#parent = node.parent;
    this.#depth--;
  }

  #property(name: string, offset: number, length: number): void {
    this.#lastComma = -1;
    const owner = this.#parent!;
    const twice = Object.hasOwn(owner.value as object, name);
    this.#key = { name, offset, length, drop: twice || name === '__proto__' };
    if (name === '__proto__') {
      this.#refuse(owner, offset, (place, at) => diagnostic('json-forbidden-key', place, { key: name, ...at }));
    } else if (twice) {
      const first = owner.children.find((child) => child.key === name)!;
      this.#refuse(first, offset, (place, at, positions) => {
        const firstLine = positions.span(first.keyOffset, 0).line;
        return diagnostic('json-duplicate-key', place, { key: name, firstLine, ...at });
      });
    }
  }

  #literal(value: unknown, offset: number, length: number): void {
    this.#lastComma = -1;
    const text = typeof value === 'number' ? this.text.slice(offset, offset + length) : '';
    const fault = text === '' || PLAIN_NUMBER.test(text) ? null : readDecimal(text, MAX_JSON_DIGITS);
    if (typeof fault !== 'string') {
      this.#add('scalar', value, offset, length);
      return;
    }
    const node = this.#add('scalar', new UnreadableNumber(text), offset, length);
    if (this.found.length >= MAX_FINDINGS) return;
    const code = fault === 'digits' ? 'json-number-digits' : 'json-number-exponent';
    this.found.push({ node, offset, finding: (place, at) => diagnostic(code, place, { seen: text, ...at }) });
  }

  #add(kind: JsonNode['kind'], value: unknown, offset: number, length: number): JsonNode {
    const parent = this.#parent;
    const key = parent?.kind === 'object' ? this.#key : NO_KEY;
    const children = kind === 'scalar' ? NO_CHILDREN : [];
    const node = {
      parent,
      kind,
      key: key.name,
      keyOffset: key.offset,
      keyLength: key.length,
      offset,
      length,
      value,
      children,
    };
    if (parent === null) {
      this.root = node;
    } else if (!key.drop) {
      parent.children.push(node);
      if (parent.kind === 'object') (parent.value as Record<string, unknown>)[key.name] = value;
      else (parent.value as unknown[]).push(value);
    }
    return node;
  }

  #syntax(error: number, offset: number, length: number): void {
    const { problem, at: start, seen } = syntaxProblem(error, this.text, offset, length, this.#lastComma);
    this.#refuse(this.#parent, start, (place, at) => diagnostic('json-syntax', place, { problem, seen, ...at }));
    throw new Refused();
  }

  #refuse(node: JsonNode | null, offset: number, finding: Found['finding']): void {
    this.#refused = true;
    this.found.push({ node, offset, finding });
    if (this.found.length >= MAX_FINDINGS) throw new Refused();
  }
}
