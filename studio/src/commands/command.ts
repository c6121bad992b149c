import type { Diagnostic } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';

type Words = Readonly<Record<string, string | number>>;

/** Why a command was not carried out: a key of the i18n namespace `commands`, what its words name, and the findings that stand against it. */
export interface Refusal {
  readonly refused: string;
  readonly params?: Words;
  readonly findings?: readonly Diagnostic[];
}

/**
 * One edit of a draft. `run` is pure: it gives the draft after the edit, the very same draft where nothing changes, or
 * a refusal; the draft it is given stays as it was.
 */
export interface Command {
  /** What was done, for the history: a key of the i18n namespace `commands`. */
  readonly label: string;
  readonly params?: Words;
  readonly run: (draft: Draft) => Draft | Refusal;
  /** A command with the same key as the one before continues its step: a text as it is typed is one undo. */
  readonly merge?: string;
}

export const isRefusal = (outcome: Draft | Refusal): outcome is Refusal => 'refused' in outcome;
