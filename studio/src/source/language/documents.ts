import { type Diagnostic, type Fix, type LooseText, type Mention, mentionsIn, readLoosely } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import type * as Monaco from 'monaco-editor/editor';
import type { Command } from '../../commands/command.js';

/** What the editor has to know of the ruleset behind a text. */
export interface SourceDocument {
  /** The last good state of it. */
  readonly ruleset: Ruleset;
  /** Whether the text says the same. */
  readonly agrees: boolean;
  readonly findings: readonly Diagnostic[];
  /** What conditions and formulas can name, with their titles. */
  readonly references: () => readonly { readonly reference: string; readonly label: string }[];
  /** 指标 21 可再生能源利用率, for an address. */
  readonly nameOf: (place: string) => string;
  /** Null where the text is only read. */
  readonly writing: Writing | null;
}

export interface Writing {
  readonly fixesOf: (finding: Diagnostic) => Promise<readonly Fix[]>;
  readonly fixWords: (fix: Fix) => string;
  /** Carries a command out; null when done, otherwise why not, in words. */
  readonly run: (command: Command) => string | null;
  readonly fix: (fix: Fix) => void;
  readonly rename: (place: string, key: string) => string | null;
  /** Why nothing can be renamed while the text is unfinished. */
  readonly unfinished: string;
}

type Model = Monaco.editor.ITextModel;

const documents = new WeakMap<Model, SourceDocument>();

/** Tells the editor's features what a text is about. */
export const setDocument = (model: Model, document: SourceDocument): void => void documents.set(model, document);

export const documentOf = (model: Model): SourceDocument | undefined => documents.get(model);

interface Parsed extends LooseText {
  readonly version: number;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

const parsed = new WeakMap<Model, Parsed>();

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Mentions of a text that may be unfinished; none of one that is too broken to be walked through. */
function mentionsOf(value: unknown): Mention[] {
  try {
    return isObject(value) ? mentionsIn(value) : [];
  } catch {
    return [];
  }
}

/** A text as far as it can be understood, and what it names; once for each of its versions. */
export function parse(model: Model): Parsed {
  const version = model.getVersionId();
  const known = parsed.get(model);
  if (known?.version === version) return known;
  const text = model.getValue();
  const loose = readLoosely(text);
  const made = { ...loose, version, text, mentions: mentionsOf(loose.value) };
  parsed.set(model, made);
  return made;
}

/** The stretch of a text as the editor counts it. */
export function rangeOf(model: Model, offset: number, length: number): Monaco.IRange {
  const [start, end] = [model.getPositionAt(offset), model.getPositionAt(offset + length)];
  return {
    startLineNumber: start.lineNumber,
    startColumn: start.column,
    endLineNumber: end.lineNumber,
    endColumn: end.column,
  };
}
