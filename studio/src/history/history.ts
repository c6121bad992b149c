import type { Draft } from '@biaochi/schemas/types';
import type { Command } from '../commands/command.js';

/** A named mark: what was done, and the draft as it stood before. */
export interface Mark {
  readonly label: Command['label'];
  readonly params?: Command['params'];
  readonly merge?: string;
  readonly draft: Draft;
}

/** The present draft between the marks that lead back and those that lead forth again, nearest first. */
export interface History {
  readonly present: Draft;
  readonly past: readonly Mark[];
  readonly future: readonly Mark[];
}

export const historyOf = (present: Draft): History => ({ present, past: [], future: [] });

/** The history after a command gave `next`; a command that continues the step before sets no mark of its own. */
export function record(history: History, { label, params, merge }: Command, next: Draft): History {
  if (next === history.present) return history;
  const [last] = history.past;
  const continues = merge !== undefined && last?.merge === merge && history.future.length === 0;
  const mark: Mark = {
    label,
    ...(params && { params }),
    ...(merge !== undefined && { merge }),
    draft: history.present,
  };
  return { present: next, past: continues ? history.past : [mark, ...history.past], future: [] };
}

/** Back to the last mark; the same history where there is none. */
export function undo(history: History): History {
  const [last, ...past] = history.past;
  if (!last) return history;
  const { merge: _, ...done } = last;
  return { present: last.draft, past, future: [{ ...done, draft: history.present }, ...history.future] };
}

/** Forth to what was undone last; the same history where nothing was. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { present: next.draft, past: [{ ...next, draft: history.present }, ...history.past], future };
}
