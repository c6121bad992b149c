/**
 * The text of a draft while it is written in the source. It commits to the document when it reads as a ruleset; until
 * then it stands by itself, and the document stays as it was. Everything here is pure.
 */
import { applyTextEdits, type Diagnostic, followText, readRuleset, type TextEdit } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import type { Command, Refusal } from '../commands/command.js';
import { writeSource } from '../commands/writeSource.js';
import { documentText } from '../document/documentText.js';

/** Why a text that was read is not the document: what the reading found, or why the document refused it. */
export type Trouble =
  | {
      readonly findings: readonly Diagnostic[];
      /** Line and column of the first finding, from 1. */
      readonly line: number;
      readonly column: number;
    }
  | { readonly refusal: Refusal };

export interface TypedText {
  readonly text: string;
  /** The text when it agreed with the document last, as it was laid out then. */
  readonly agreed: string;
  /** What the document said then. */
  readonly said: Ruleset;
  /** Whether the text was read since it was typed in last. */
  readonly isRead: boolean;
  readonly trouble: Trouble | null;
}

/** The text of a document as the studio writes it. */
export function written(ruleset: Ruleset): TypedText {
  const text = documentText(ruleset);
  return { text, agreed: text, said: ruleset, isRead: true, trouble: null };
}

/** Whether text and document say the same. */
export const agrees = ({ isRead, trouble }: TypedText): boolean => isRead && trouble === null;

export const typed = (state: TypedText, text: string): TypedText =>
  text === state.text ? state : { ...state, text, isRead: false };

/** The text after the document was changed elsewhere, and the edits that lead there; one that does not agree stays as it is. */
export function followed(state: TypedText, ruleset: Ruleset): { state: TypedText; edits: readonly TextEdit[] } {
  if (state.said === ruleset || !agrees(state)) return { state, edits: [] };
  const edits = followText(state.text, ruleset, () => documentText(ruleset));
  const text = applyTextEdits(state.text, edits);
  return { state: { ...state, text, agreed: text, said: ruleset }, edits };
}

/** The text once read: in trouble, or with the command that writes it into the document. */
export function read(state: TypedText): { state: TypedText; command: Command | null } {
  if (state.isRead) return { state, command: null };
  const { ruleset, diagnostics, positions } = readRuleset(state.text);
  if (ruleset === null) {
    const place = diagnostics[0]?.place ?? '';
    const { line = undefined, column = undefined } = diagnostics[0]?.params ?? {};
    const found = positions.locate(place);
    const at = { line: Number(line ?? found?.line ?? 1), column: Number(column ?? found?.column ?? 1) };
    return { state: { ...state, isRead: true, trouble: { findings: diagnostics, ...at } }, command: null };
  }
  const now = { ...state, agreed: state.text, said: ruleset, isRead: true, trouble: null };
  return { state: now, command: writeSource(state.said, ruleset) };
}

/** A text that the document refused: it agrees as little as it did before. */
export const refused = (before: TypedText, refusal: Refusal): TypedText => ({
  ...before,
  isRead: true,
  trouble: { refusal },
});

/** Back to the text that agreed last. */
export const discarded = (state: TypedText): TypedText => ({
  ...state,
  text: state.agreed,
  isRead: true,
  trouble: null,
});
