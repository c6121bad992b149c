import { indexOfPart, isKeyedList, joinAddress, keyOf, memberParts, splitAddress } from './members.js';
import type { JsonNode } from './node.js';

/** A stretch of a text: line and column from 1 (columns in UTF-16 units), offset from 0. */
export interface Location {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
  readonly length: number;
}

/** Where the values of a JSON text are written. */
export class Positions {
  readonly #text: string;
  readonly #root: JsonNode | null;
  readonly #members = new WeakMap<JsonNode, (string | null)[]>();
  readonly #properties = new WeakMap<JsonNode, Map<string, JsonNode>>();
  #lines: number[] | null = null;

  constructor(text: string, root: JsonNode | null) {
    this.#text = text;
    this.#root = root;
  }

  /** The stretch of `length` characters from `offset`. */
  span(offset: number, length: number): Location {
    const lines = (this.#lines ??= lineStarts(this.#text));
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - lines[low]! + 1, offset, length };
  }

  /**
   * The stretch a place names, be it a JSON pointer or an address by codes: a field with its key, a list member by its
   * code; of what is not there, the nearest thing around it. Null where the text holds no value at all.
   */
  locate(place: string): Location | null {
    let node = this.#root;
    if (node === null) return null;
    for (const part of splitAddress(place)) {
      const next: JsonNode | undefined =
        node.kind === 'array' ? node.children[indexOfPart(this.#keys(node), part)] : this.#property(node, part);
      if (next === undefined) break;
      node = next;
    }
    return this.#shown(node);
  }

  /** The place of a node: list members by their code or id. */
  placeOf(node: JsonNode): string {
    const { parent } = node;
    if (parent === null) return '';
    if (parent.kind === 'object') return this.placeOf(parent) + joinAddress(node.key);
    const index = parent.children.indexOf(node);
    const part = isKeyedList(parent.key, parent.children[0]?.value) ? memberParts(this.#keys(parent))[index]! : index;
    return this.placeOf(parent) + joinAddress(part);
  }

  #keys(node: JsonNode): (string | null)[] {
    let keys = this.#members.get(node);
    if (keys?.length !== node.children.length) {
      keys = node.children.map((child) => keyOf(child.value));
      this.#members.set(node, keys);
    }
    return keys;
  }

  #property(node: JsonNode, key: string): JsonNode | undefined {
    let properties = this.#properties.get(node);
    if (properties?.size !== node.children.length) {
      properties = new Map();
      for (const child of node.children) if (!properties.has(child.key)) properties.set(child.key, child);
      this.#properties.set(node, properties);
    }
    return properties.get(key);
  }

  #shown(node: JsonNode): Location {
    const end = node.offset + node.length;
    if (node.keyOffset >= 0) {
      const length = node.kind === 'scalar' ? end - node.keyOffset : node.keyLength;
      return this.span(node.keyOffset, length);
    }
    if (node.kind === 'scalar') return this.span(node.offset, node.length);
    const name = node.parent === null ? undefined : (this.#property(node, 'code') ?? this.#property(node, 'id'));
    return name && node.kind === 'object' ? this.#shown(name) : this.span(node.offset, 1);
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || (unit === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return starts;
}
