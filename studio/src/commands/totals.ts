import { joinAddress, membersOf, nodeAt, ordered } from '@biaochi/engine';
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

/** The first number that a total can be taken of: another total, else the points of the first indicator. */
function firstFor(ruleset: Ruleset, id: string): string | null {
  const other = ordered(ruleset.totals).find((each) => each.id !== id)?.id;
  const first = ordered(ruleset.indicators)[0]?.code;
  return other !== undefined ? `total:${other}` : first !== undefined ? `points:${first}` : null;
}

type Refusal = 'noQuantity' | 'noLevels' | 'noRounding';

function remade(ruleset: Ruleset, total: Total, method: Method): Total | Refusal {
  const kept = common(total);
  if (method === 'geometricMean') {
    const quantity = firstFor(ruleset, total.id);
    const rounding = total.rounding ?? ordered(ruleset.roundings)[0]?.id;
    if (quantity === null) return 'noQuantity';
    return rounding === undefined
      ? 'noRounding'
      : { ...kept, method, rounding, factors: [{ id: 'a', order: 10, quantity }] };
  }
  if (method === 'formula') {
    const reference = firstFor(ruleset, total.id);
    return reference === null ? 'noQuantity' : { ...kept, method, formula: { text: 'x', where: { x: reference } } };
  }
  const members = 'members' in total ? total.members : scoredClasses(ruleset);
  const full = 'full' in total && total.full !== undefined ? { full: total.full } : {};
  const scale = 'scale' in total ? total.scale : undefined;
  if (method === 'levelIndex') {
    const rubric = membersOf(members, ruleset).find(({ scoring }) => scoring.method === 'levels')?.scoring;
    const best = rubric?.method === 'levels' ? ordered(rubric.levels)[0]?.id : undefined;
    return best === undefined ? 'noLevels' : { ...kept, method, members, counted: [best], scale: scale ?? 100 };
  }
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
      return typeof next === 'string' ? { refused: next } : setField(at, next).run(draft);
    },
  };
};

/** Adds a total of the points of all classes that earn some. */
export const addTotal = (label: Text): Command =>
  addMember('/totals', 'T', (ruleset) => ({ method: 'sum', label, members: scoredClasses(ruleset) }));

/** Adds a quantity to those of which a geometric mean is taken; refused where there is no number to start from. */
export const addFactor = (id: string): Command => {
  const command = addMember(joinAddress('totals', id, 'factors'), 'factor', (ruleset) => ({
    quantity: firstFor(ruleset, id) ?? '',
  }));
  return {
    ...command,
    run: (draft) => (firstFor(draft.ruleset, id) === null ? { refused: 'noQuantity' } : command.run(draft)),
  };
};
