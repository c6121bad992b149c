import type { Result } from '@biaochi/schemas/types';
import type { SaveState } from '../saving/saveState.js';

/** Why a result cannot be issued now; null where nothing is in the way. The server decides again. */
export function hindrance(
  result: Result,
  save: SaveState['state'],
  may: boolean,
): 'undetermined' | 'erroneous' | 'unsaved' | 'notAllowed' | null {
  if (!may) return 'notAllowed';
  if (result.findings.some(({ severity }) => severity === 'error')) return 'erroneous';
  const { grade, suffixes = {} } = result.outcome;
  if (grade === null || Object.values(suffixes).some(({ holds }) => holds === null)) return 'undetermined';
  // What is only not sent yet goes out before issuing.
  return save === 'saved' || save === 'saving' || save === 'unsent' ? null : 'unsaved';
}
