import { splitAddress } from '@biaochi/engine';
import type * as Monaco from 'monaco-editor/editor';
import { parse, rangeOf } from './documents.js';

type Model = Monaco.editor.ITextModel;

/** A member of a list that a text names at some place. */
export interface NamedThere {
  /** `/indicators/21`. */
  readonly address: string;
  /** The code or id as it is written there. */
  readonly key: string;
  readonly range: Monaco.IRange;
  /** All that is written there, quotation marks included. */
  readonly token: Monaco.IRange;
}

/** Where the codes that an address ends in stand in a written token, without its quotation marks. */
function keyIn(token: string, key: string, isLast: boolean): { at: number; length: number } {
  const at = isLast ? token.lastIndexOf(key) : token.indexOf(key, token.indexOf(':') + 1);
  return at < 0 ? { at: 0, length: token.length } : { at, length: key.length };
}

/** Every place of a text that names something, in the order of the text. */
export function namedIn(model: Model): NamedThere[] {
  const { mentions, stretchOf, text } = parse(model);
  return mentions.flatMap(({ path, names }) => {
    const stretch = stretchOf(path);
    if (!stretch) return [];
    const token = rangeOf(model, stretch.offset, stretch.length);
    const written = text.slice(stretch.offset, stretch.offset + stretch.length);
    return names.map((address, index): NamedThere => {
      const key = splitAddress(address).at(-1) ?? '';
      const { at, length } = keyIn(written, key, index === names.length - 1);
      return { address, key, range: rangeOf(model, stretch.offset + at, length), token };
    });
  });
}

const holds = ({ startLineNumber, startColumn, endLineNumber, endColumn }: Monaco.IRange, at: Monaco.IPosition) =>
  startLineNumber <= at.lineNumber &&
  at.lineNumber <= endLineNumber &&
  (at.lineNumber > startLineNumber || startColumn <= at.column) &&
  (at.lineNumber < endLineNumber || at.column <= endColumn);

/** What is named at a position, its quotation marks included; null where nothing is. */
export function namedAt(model: Model, at: Monaco.IPosition): NamedThere | null {
  const near = namedIn(model).filter(({ token }) => holds(token, at));
  return near.find(({ range }) => holds(range, at)) ?? near.at(-1) ?? null;
}

/** Where a member is declared in a text: its own code or id. */
export function declarationOf(model: Model, address: string): Monaco.IRange | null {
  const { mentions, stretchOf } = parse(model);
  const own = mentions.find(
    ({ path, names }) => names.includes(address) && ['code', 'id'].includes(String(path.at(-1))),
  );
  const stretch = own && stretchOf(own.path);
  return stretch ? rangeOf(model, stretch.offset, stretch.length) : null;
}
