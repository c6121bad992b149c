import { joinAddress, nodeAt } from '@biaochi/engine';
import type { Class, Rounding, Text, Total } from '@biaochi/schemas/types';
import { type Command, isRefusal } from './command.js';
import { danglingAfter } from './dangling.js';
import { edit } from './edit.js';
import { freshCode } from './freshCode.js';
import { addMember, lastOrder, removeMember } from './members.js';
import { setField } from './setField.js';

/** Adds a document that anchors can cite. */
export const addSource = (number: string, title: Text): Command =>
  addMember('/sources', 'source', () => ({ number, title }));

/** Adds a class of scored indicators; its mark is its code until it is given another. */
export const addClass = (label: Text): Command =>
  edit('addMember', { at: '/classes' }, ({ classes }) => {
    const code = freshCode(
      classes.map((each) => each.code),
      'C0',
    );
    const value: Class = { code, order: lastOrder(classes), kind: 'scored', label, mark: code.slice(0, 4) };
    return [{ op: 'add', at: joinAddress('classes', code), value }];
  });

/** Adds a rounding to one decimal, halves away from zero. */
export const addRounding = (): Command => addMember('/roundings', 'rounding', () => ({ mode: 'half-up', digits: 1 }));

/** Rounds to a number of decimals, or to a step; either takes the other's place. */
export const setRoundingUnit = (id: string, unit: 'digits' | 'step'): Command => {
  const at = joinAddress('roundings', id);
  return {
    ...setField(at, unit),
    run: (draft) => {
      const present = nodeAt(draft.ruleset, at) as Rounding | undefined;
      if (!present) return { refused: 'misses' };
      if (present[unit] !== undefined) return draft;
      const { digits: _, step: __, ...rest } = present;
      return setField(at, { ...rest, ...(unit === 'digits' ? { digits: 1 } : { step: 0.5 }) }).run(draft);
    },
  };
};

type Outcome = Extract<Total, { method: 'outcomeCount' }>['outcomes'][number];

/** The outcomes that a total may count. */
export const outcomes = ['met', 'partial', 'unmet', 'notApplicable'] as const satisfies readonly Outcome[];

/** Lets a total count an outcome, or no longer; refused for the last one that it counts. */
export const toggleOutcome = (id: string, outcome: Outcome): Command => {
  const at = joinAddress('totals', id, 'outcomes');
  return {
    ...setField(at, outcome),
    run: (draft) => {
      const present = nodeAt(draft.ruleset, at) as Outcome[] | undefined;
      if (!present) return { refused: 'misses' };
      const next = outcomes.filter((each) => present.includes(each) !== (each === outcome));
      return next.length === 0 ? { refused: 'lastOutcome' } : setField(at, next).run(draft);
    },
  };
};

/** Takes a member out of its list; refused, with the findings that this would bring, while something names it. */
export const removeUnused = (at: string): Command => ({
  ...removeMember(at),
  run: (draft) => {
    const outcome = removeMember(at).run(draft);
    if (isRefusal(outcome) || outcome === draft) return outcome;
    const findings = danglingAfter(draft.ruleset, outcome.ruleset);
    return findings.length === 0 ? outcome : { refused: 'stillNamed', params: { count: findings.length }, findings };
  },
});
