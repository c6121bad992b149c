/** A value of a JSON text with the place where it is written; children of an object carry their key. */
export interface JsonNode {
  readonly parent: JsonNode | null;
  readonly kind: 'object' | 'array' | 'scalar';
  readonly key: string;
  /** Where the key starts with its quotation mark; −1 in a list and at the root. */
  readonly keyOffset: number;
  readonly keyLength: number;
  readonly offset: number;
  length: number;
  /** The value itself: of an object or array, the one that is filled while reading. */
  readonly value: unknown;
  readonly children: JsonNode[];
}
