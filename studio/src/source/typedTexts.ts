/**
 * The texts of the drafts opened in this page, by draft id. What is not yet in the document is kept by the browser at
 * every keystroke, so that neither another view nor loading the page anew loses it.
 */
import type { TextEdit } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { create } from 'zustand';
import type { Editor } from '../document/useEditor.js';
import { forgetOwn, keep, type KeptEntry, keptOf } from '../store/keptEdits.js';
import { agrees, discarded, followed, read, refused, typed, type TypedText, written } from './typedText.js';

type Kept = Pick<TypedText, 'text' | 'agreed' | 'said'>;

export const useTypedTexts = create<{ readonly texts: Readonly<Record<string, TypedText>> }>()(() => ({ texts: {} }));

const subjectOf = (id: string): string => `source ${id}`;

/** What the browser had kept of a draft's text, by draft id; it goes as ours takes its place. */
const found = new Map<string, readonly KeptEntry<Kept>[]>();

export const typedTextOf = (id: string): TypedText | undefined => useTypedTexts.getState().texts[id];

function put(id: string, state: TypedText): void {
  const before = typedTextOf(id);
  if (before === state) return;
  useTypedTexts.setState(({ texts }) => ({ texts: { ...texts, [id]: state } }));
  const { text, agreed, said } = state;
  const entries = found.get(id) ?? [];
  // The browser's own store may be full or forbidden; then the text lives as long as the page.
  if (!agrees(state)) void keep(subjectOf(id), { text, agreed, said }, entries).catch(() => undefined);
  else if (before && !agrees(before)) void forgetOwn(subjectOf(id), entries).catch(() => undefined);
}

/** The text of a draft; written from its document when it is asked for first. */
export function openText(id: string, ruleset: Ruleset): TypedText {
  const known = typedTextOf(id) ?? written(ruleset);
  put(id, known);
  return known;
}

export const typeText = (id: string, text: string): void => put(id, typed(typedTextOf(id)!, text));

/** Reads what was typed, and writes it into the document where it reads as a ruleset. */
export function readText(id: string, run: Editor['run']): void {
  const before = typedTextOf(id);
  if (!before || before.isRead) return;
  const { state, command } = read(before);
  put(id, state);
  const refusal = command && run(command);
  if (refusal) put(id, refused(before, refusal));
}

/** Takes over what the document became elsewhere; the edits of the text that do so. */
export function followDocument(id: string, ruleset: Ruleset): readonly TextEdit[] {
  const { state, edits } = followed(typedTextOf(id)!, ruleset);
  put(id, state);
  return edits;
}

/** Gives up what is not in the document. */
export const discardText = (id: string): void => put(id, discarded(typedTextOf(id)!));

const recovered = new Set<string>();

/** Takes up again, once in a page, what the browser kept of a draft's text, and reads it. */
export async function recoverText(id: string, run: Editor['run']): Promise<void> {
  if (recovered.has(id)) return;
  recovered.add(id);
  const entries = await keptOf<Kept>(subjectOf(id)).catch(() => []);
  const last = entries.at(-1);
  const known = typedTextOf(id);
  if (!last || (known && !agrees(known))) return;
  found.set(id, entries);
  put(id, { ...last.value, isRead: false, trouble: null });
  readText(id, run);
}
