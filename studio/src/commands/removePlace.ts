import { splitAddress } from '@biaochi/engine';
import { danglingAfter } from './dangling.js';
import type { Command } from './command.js';
import { withChanges } from './edit.js';
import { removeGroup } from './groups.js';
import { removal, removeMember } from './members.js';
import { isRefusal } from './command.js';
import { removeRows } from './rows.js';

/** Takes what stands at a place out of the ruleset, as the view it belongs to does; null where nothing can be taken. */
export function removePlace(place: string): Command | null {
  const [list, key, part, id] = splitAddress(place);
  if (key === undefined) return null;
  if (list === 'indicators') return removeRows([key]);
  if (list === 'groups') return removeGroup(key);
  if (list === 'grades') return part === 'bounds' && id !== undefined ? removeMember(place) : null;
  if (list !== 'totals' && list !== 'gates') return null;
  return {
    ...removeMember(place),
    run: (draft) => {
      const { ruleset } = draft;
      const next = withChanges(draft, removal(ruleset, place));
      if (isRefusal(next)) return next;
      const findings = danglingAfter(ruleset, next.ruleset);
      return findings.length > 0 ? { refused: 'stillNamed', params: { count: findings.length }, findings } : next;
    },
  };
}
