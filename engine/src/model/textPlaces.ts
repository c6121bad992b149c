import { findNodeAtLocation, getLocation, getNodeValue, type Node, parseTree } from 'jsonc-parser';

/** Where a value stands in a document: keys, and positions in lists. */
export type Path = readonly (string | number)[];

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly offset: number;
  readonly length: number;
}

/** What stands at an offset of a text: the path to it, and the string, number or word there; null between them. */
export interface TextPlace {
  readonly path: Path;
  readonly isKey: boolean;
  /** The stretch of the string, number or word, quotation marks included. */
  readonly token: Stretch | null;
  readonly value: unknown;
}

/** What stands at an offset of a JSON text, finished or not. */
export function placeInText(text: string, offset: number): TextPlace {
  const { path, previousNode, isAtPropertyKey } = getLocation(text, offset);
  const reaches =
    previousNode && previousNode.offset <= offset && offset <= previousNode.offset + previousNode.length
      ? previousNode
      : null;
  return {
    path,
    isKey: isAtPropertyKey,
    token: reaches && { offset: reaches.offset, length: reaches.length },
    value: reaches?.value,
  };
}

/** A JSON text as far as it can be understood. */
export interface LooseText {
  /** What can be read of it; undefined where that is nothing. */
  readonly value: unknown;
  /** Where the value at a path is written; null where nothing is. */
  readonly stretchOf: (path: Path) => Stretch | null;
}

/** Reads what can be read of a text that may be unfinished. */
export function readLoosely(text: string): LooseText {
  const root: Node | undefined = parseTree(text);
  return {
    value: root && (getNodeValue(root) as unknown),
    stretchOf: (path) => {
      const node = root && findNodeAtLocation(root, [...path]);
      return node ? { offset: node.offset, length: node.length } : null;
    },
  };
}
