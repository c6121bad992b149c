import { keyOf, nameableAt, nodeAt, ordered, placeInText } from '@biaochi/engine';
import type * as Monaco from 'monaco-editor/editor';
import { documentOf, parse, rangeOf, type SourceDocument } from './documents.js';

interface Proposal {
  readonly key: string | number;
  readonly label: string;
}

type Member = { readonly order: number; readonly code?: unknown; readonly id?: unknown };

function membersOf({ ruleset, nameOf }: SourceDocument, list: string): Proposal[] {
  return ordered(nodeAt(ruleset, list) as readonly Member[] | undefined).flatMap((member) => {
    const key = member.code ?? member.id;
    if (typeof key !== 'string' && typeof key !== 'number') return [];
    return [{ key, label: nameOf(`${list}/${keyOf(member)}`) }];
  });
}

/** What may be named where something is being typed; nothing where the place names nothing. */
function proposals(model: Monaco.editor.ITextModel, document: SourceDocument, offset: number): Proposal[] {
  const { value, text } = parse(model);
  const { path, isKey } = placeInText(text, offset);
  if (isKey || typeof value !== 'object' || value === null) return [];
  const nameable = nameableAt(value, path);
  if (nameable === null) return [];
  if (nameable !== 'references') return membersOf(document, nameable.list);
  return document.references().map(({ reference, label }) => ({ key: reference, label }));
}

/** The stretch that a proposal replaces: the string being typed, as far as it is closed. */
function replaced(model: Monaco.editor.ITextModel, offset: number): Monaco.IRange {
  const { text } = parse(model);
  const { token } = placeInText(text, offset);
  if (!token) return rangeOf(model, offset, 0);
  const end = token.offset + token.length;
  const isClosed = token.length > 1 && text[end - 1] === text[token.offset];
  return rangeOf(model, token.offset, (isClosed ? end : offset) - token.offset);
}

/** Codes, facts, totals, levels by what a place refers to; what keys and words a place takes comes from the schema. */
export function completion(monaco: typeof Monaco): Monaco.languages.CompletionItemProvider {
  return {
    triggerCharacters: ['"', ':', '/'],
    provideCompletionItems: (model, position) => {
      const document = documentOf(model);
      if (!document?.writing) return { suggestions: [] };
      const offset = model.getOffsetAt(position);
      const range = replaced(model, offset);
      const suggestions = proposals(model, document, offset).map(({ key, label }, index) => {
        const written = JSON.stringify(key);
        return {
          label: { label: String(key), description: label },
          kind: monaco.languages.CompletionItemKind.Reference,
          insertText: written,
          // By code or by title.
          filterText: `${written} ${label}`,
          sortText: String(index).padStart(5, '0'),
          range,
        };
      });
      return { suggestions };
    },
  };
}
