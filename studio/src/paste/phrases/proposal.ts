import type { Input, Scoring } from '@biaochi/schemas/types';
import type { PastedQuantity } from '../../commands/pasteRows.js';
import type { Remark } from '../remarks.js';

/** How an indicator may be scored, read from the words of the table; taken only where the editor accepts it. */
export interface Proposal {
  readonly scoring: Scoring;
  readonly inputs: readonly Input[];
  readonly derived: readonly PastedQuantity[];
  readonly remarks: readonly Remark[];
}

/** What a phrase is read with: the code that its references carry, and the requirement it belongs to. */
export interface Reading {
  readonly code: string;
  readonly requirement: string;
}

export const proposed = (scoring: Scoring, remarks: readonly Remark[] = []): Proposal => ({
  scoring,
  inputs: [],
  derived: [],
  remarks,
});

/** An id out of a code, which may hold dots. */
export const idOf = (code: string, stem: string): string => `${stem}-${code.replace(/[^\p{L}\p{N}_-]/gu, '-')}`;
