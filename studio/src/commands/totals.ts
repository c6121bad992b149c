import { joinAddress, nodeAt, ordered } from '@biaochi/engine';
import type { Ruleset, Text, Total } from '@biaochi/schemas/types';
import type { Command } from './command.js';
import { addMember } from './members.js';
import { setField } from './setField.js';

type Method = Total['method'];

/** The selector of all classes that earn points. */
const scoredClasses = ({ classes }: Ruleset) => ({
  classes: classes.filter(({ kind }) => kind === 'scored' || kind === 'bonus').map(({ code }) => code),
});

/** The fields that a total keeps however it comes about. */
function common({ id, order, label, rounding, clamp, anchor }: Total) {
  return {
    id,
    order,
    label,
    ...(rounding !== undefined && { rounding }),
    ...(clamp && { clamp }),
    ...(anchor && { anchor }),
  };
}

function remade(ruleset: Ruleset, total: Total, method: Method): Total | null {
  const kept = common(total);
  if (method === 'formula') {
    const other = ordered(ruleset.totals).find(({ id }) => id !== total.id)?.id;
    const first = ordered(ruleset.indicators)[0]?.code;
    const reference = other !== undefined ? `total:${other}` : first !== undefined ? `points:${first}` : null;
    return reference === null ? null : { ...kept, method, formula: { text: 'x', where: { x: reference } } };
  }
  const members = 'members' in total ? total.members : scoredClasses(ruleset);
  const full = 'full' in total && total.full !== undefined ? { full: total.full } : {};
  const scale = 'scale' in total ? total.scale : undefined;
  if (method === 'sum') return { ...kept, method, members, ...full };
  return method === 'normalisedSum'
    ? { ...kept, method, members, scale: scale ?? full.full ?? 100, ...full }
    : { ...kept, method, members, outcomes: ['met'], ...(scale !== undefined && { scale }) };
}

/** Lets a total come about in another way; its name, rounding, limits and, where it has some, members carry over. */
export const switchTotalMethod = (id: string, method: Method): Command => {
  const at = joinAddress('totals', id);
  return {
    label: 'switchTotalMethod',
    params: { id },
    run: (draft) => {
      const total = nodeAt(draft.ruleset, at) as Total | undefined;
      if (!total) return { refused: 'misses' };
      if (total.method === method) return draft;
      const next = remade(draft.ruleset, total, method);
      return next === null ? { refused: 'noQuantity' } : setField(at, next).run(draft);
    },
  };
};

/** Adds a total of the points of all classes that earn some. */
export const addTotal = (label: Text): Command =>
  addMember('/totals', 'T', (ruleset) => ({ method: 'sum', label, members: scoredClasses(ruleset) }));
