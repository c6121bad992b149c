import type { Draft } from '@biaochi/schemas/types';
import type { Command } from '../commands/command.js';

/** A named mark: what was done, and the draft as it stood before (among the future ones: after). */
export interface Mark<Content = Draft> {
  readonly label: Command['label'];
  readonly params?: Command['params'];
  readonly merge?: string;
  readonly draft: Content;
}

/** The present draft between the marks that lead back and those that lead forth again, nearest first. */
export interface History<Content = Draft> {
  readonly present: Content;
  readonly past: readonly Mark<Content>[];
  readonly future: readonly Mark<Content>[];
}

export const historyOf = <Content = Draft>(present: Content): History<Content> => ({ present, past: [], future: [] });

/** The history after a command gave `next`; a command that continues the step before sets no mark of its own. */
export function record<Content = Draft>(
  history: History<Content>,
  { label, params, merge }: Omit<Command, 'run'>,
  next: Content,
): History<Content> {
  if (next === history.present) return history;
  const [last] = history.past;
  const continues = merge !== undefined && last?.merge === merge && history.future.length === 0;
  const mark: Mark<Content> = {
    label,
    ...(params && { params }),
    ...(merge !== undefined && { merge }),
    draft: history.present,
  };
  return { present: next, past: continues ? history.past : [mark, ...history.past], future: [] };
}

/** A mark that no later command continues, with another draft. */
const markWith = ({ label, params }: Mark, draft: Draft): Mark => ({ label, ...(params && { params }), draft });

/** Back to the last mark; the same history where there is none. */
export function undo(history: History): History {
  const [last, ...past] = history.past;
  if (!last) return history;
  return { present: last.draft, past, future: [markWith(last, history.present), ...history.future] };
}

/** Forth to what was undone last; the same history where nothing was. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (!next) return history;
  return { present: next.draft, past: [markWith(next, history.present), ...history.past], future };
}

/** So many steps back, or forth for a negative number; as far as there are marks. */
export function jump(history: History, steps: number): History {
  let at = history;
  for (let left = Math.abs(steps); left > 0; left--) {
    const next = steps > 0 ? undo(at) : redo(at);
    if (next === at) break;
    at = next;
  }
  return at;
}

const markless = ({ label, params, merge }: Omit<Mark, 'draft'>): Omit<Mark, 'draft'> => ({
  label,
  ...(params && { params }),
  ...(merge !== undefined && { merge }),
});

/** A mark whose draft is worked out when somebody goes there. */
function laterMark<Content>(mark: Mark<Content>, change: (draft: Content) => Content): Mark<Content> {
  let made: Content | null = null;
  return {
    ...markless(mark),
    get draft() {
      return (made ??= change(mark.draft));
    },
  };
}

/**
 * The history over another ground: `present` takes the place of the present draft, and `change` that of every marked
 * one, so that going back undoes our own steps and never what somebody else did meanwhile.
 */
export function rebase<Content = Draft>(
  history: History<Content>,
  present: Content,
  change: (draft: Content) => Content,
): History<Content> {
  const moved = (mark: Mark<Content>): Mark<Content> => laterMark(mark, change);
  return { present, past: history.past.map(moved), future: history.future.map(moved) };
}
