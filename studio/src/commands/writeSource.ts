import { compareRulesets, joinAddress, splitAddress } from '@biaochi/engine';
import type { Change, Ruleset } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { withChanges } from './edit.js';
import { namesOf } from './setField.js';

const memberOf = ({ at }: Change): string => joinAddress(...splitAddress(at).slice(0, 2));

/**
 * What was written in the source, from what the document said when the text agreed with it last: only what was changed
 * there is changed here, so that edits made meanwhile elsewhere stay. Writing on in the same field or member continues
 * the step.
 */
export function writeSource(from: Ruleset, to: Ruleset): Command {
  const changes = compareRulesets(from, to);
  const [first] = changes;
  const run: Command['run'] = (draft) => withChanges(draft, changes);
  if (first && changes.length === 1 && first.op === 'replace') {
    return { label: 'setField', params: { ...namesOf(first.at), at: first.at }, merge: `field ${first.at}`, run };
  }
  const members = [...new Set(changes.map(memberOf))];
  return {
    label: 'writeSource',
    params: { count: changes.length },
    ...(members.length === 1 && { merge: `source ${members[0]}` }),
    run,
  };
}
