import { nodeAt } from '@biaochi/engine';
import type { Note, Reading, Text } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { addMember } from './members.js';
import { setField } from './setField.js';

/** Adds a note on a doubtful place of an indicator: what is printed, and how it is taken. */
export const addNote = (code: string | null, text: Text, choice: Text): Command =>
  addMember('/notes', 'note', () => ({ text, choice, ...(code !== null && { indicators: [code] }) }));

/**
 * Adds a reading of a doubtful place: what is asked and why the default was chosen, with one alternative that changes
 * nothing, the standard as it is written.
 */
export const addReading = (code: string | null, words: { question: Text; asWritten: Text; reason: Text }): Command =>
  addMember('/readings', 'reading', () => ({
    question: words.question,
    default: 'a',
    alternatives: [{ id: 'a', order: 10, label: words.asWritten, changes: [] }],
    reason: words.reason,
    ...(code !== null && { indicators: [code] }),
  }));

/** Shows a reading or note at an indicator, or no longer. */
export const toggleConcern = (at: string, code: string): Command => ({
  label: 'toggleConcern',
  params: { code },
  run: (draft) => {
    const doubt = nodeAt(draft.ruleset, at) as Reading | Note | undefined;
    if (!doubt) return { refused: 'misses' };
    const before = doubt.indicators ?? [];
    const next = before.includes(code) ? before.filter((each) => each !== code) : [...before, code];
    return setField(`${at}/indicators`, next.length === 0 ? undefined : next).run(draft);
  },
});
