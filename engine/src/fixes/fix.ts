import type { Change, Ruleset } from '@biaochi/schemas/types';
import type { Diagnostic, Params } from '../diagnostics/index.js';

/** What a fix does, for its words; the params are those its words name. */
export type FixCode =
  | 'replace'
  | 'remove'
  | 'removeUnused'
  | 'renumber'
  | 'rename'
  | 'operator'
  | 'list'
  | 'bandEnds'
  | 'levelEnd'
  | 'boundEnd'
  | 'otherwise'
  | 'moveUp'
  | 'moveLast'
  | 'clearDemands'
  | 'lastRow'
  | 'countRow'
  | 'keepRow'
  | 'declareFull'
  | 'dropMember'
  | 'clamp'
  | 'swapEnds'
  | 'closeEnds'
  | 'keepEnd'
  | 'keepOne'
  | 'constant'
  | 'quote'
  | 'takeDefault'
  | 'exclude'
  | 'asReplace';

/** A change list that makes a finding go away, and what it does in a code and params for its words. */
export interface Fix {
  readonly code: FixCode;
  readonly params: Params;
  readonly changes: readonly Change[];
}

/** What might mend a finding of one code; the place and params are as its check gave them. */
export type Proposer = (ruleset: Ruleset, finding: Diagnostic) => readonly Fix[];

export const fix = (code: FixCode, params: Params, ...changes: readonly Change[]): Fix => ({ code, params, changes });

/** A param as text; '' where it is absent. */
export const textOf = ({ params }: Diagnostic, name: string): string => {
  const value = params[name];
  return value === undefined ? '' : String(value);
};

export const replaced = (at: string, value: unknown): Change => ({ op: 'replace', at, value });
export const removed = (at: string): Change => ({ op: 'remove', at });
