import { diagnostic } from '../../diagnostics/index.js';
import { placed } from '../../model/index.js';
import { VETO_GATE } from '../../rulings/index.js';
import type { Check } from '../context.js';

/** Gates without members, selections that pick nothing, and the gate id that vetoes keep for themselves. */
export const members: Check = (context) => {
  const { ruleset } = context;
  const gates = placed(ruleset.gates, '/gates');
  const totals = placed(ruleset.totals, '/totals');
  const selectors = [...gates, ...totals].flatMap(({ member, place }) =>
    'members' in member && member.members ? [{ selector: member.members, place: `${place}/members` }] : [],
  );
  return [
    ...gates
      .filter(({ member }) => !member.members && (member.conditions ?? []).length === 0)
      .map(({ place }) => diagnostic('gate-empty', place)),
    ...gates
      .filter(({ member }) => member.id === VETO_GATE)
      .map(({ place }) => diagnostic('gate-id-reserved', `${place}/id`, { id: VETO_GATE })),
    ...selectors
      .filter(({ selector }) => context.membersOf(selector).length === 0)
      .map(({ place }) => diagnostic('selector-empty', place)),
  ];
};
