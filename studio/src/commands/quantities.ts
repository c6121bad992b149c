import { joinAddress, nodeAt, ordered } from '@biaochi/engine';
import type { Range, Ruleset, Text } from '@biaochi/schemas/types';
import { withEnd, type BandEnd, type Side } from './bands.js';
import type { Command } from './command.js';
import { edit } from './edit.js';
import { firstAggregate } from './entities.js';
import { addMember, freshKey, lastOrder, membersAt } from './members.js';
import { setField } from './setField.js';

type Fact = NonNullable<Ruleset['facts']>[number];

/** Every fact that there is: of the enterprise, and of the entities of every list. */
const allFacts = ({ facts = [], entities = [] }: Ruleset): Fact[] => [
  ...facts,
  ...entities.flatMap((list) => list.facts),
];

/** Adds a fact that is answered with yes or no; no two have the same id, be they of the enterprise or of entities. */
export const addFact = (label: Text, within = ''): Command =>
  edit('addMember', { at: `${within}/facts` }, (ruleset) => {
    const id = freshKey(allFacts(ruleset), 'fact');
    const order = lastOrder(membersAt(ruleset, `${within}/facts`));
    return [{ op: 'add', at: `${within}/facts${joinAddress(id)}`, value: { id, order, label, type: 'boolean' } }];
  });

/** Adds a value that the adopting authority sets, between 0 and 100 until the range is written. */
export const addParameter = (label: Text): Command =>
  addMember('/parameters', 'parameter', () => ({ label, range: { atLeast: 0, atMost: 100 } }));

/** The first number that a formula could start from. */
function firstNumber(ruleset: Ruleset): string | null {
  const { facts, indicators } = ruleset;
  const fact = ordered(facts).find(({ type }) => type === 'number');
  if (fact) return `fact:${fact.id}`;
  const holder = ordered(indicators).find(({ inputs }) => inputs?.some(({ type }) => type === 'number'));
  const input = holder?.inputs?.find(({ type }) => type === 'number');
  return holder && input ? `value:${holder.code}/${input.id}` : firstAggregate(ruleset);
}

/** Adds a quantity computed from the first number that is stated, in a list of entities of one of them; refused where none is. */
export const addDerived = (label: Text, within = ''): Command => {
  const first = (ruleset: Ruleset): string | null =>
    firstNumber(within === '' ? ruleset : { ...ruleset, ...(nodeAt(ruleset, within) as Pick<Ruleset, 'facts'>) });
  const command = addMember(`${within}/derived`, 'quantity', (ruleset) => ({
    label,
    formula: { text: 'x', where: { x: first(ruleset) ?? '' } },
  }));
  return {
    ...command,
    run: (draft) => (first(draft.ruleset) === null ? { refused: 'noQuantity' } : command.run(draft)),
  };
};

/** Adds a number that is entered at an indicator. */
export const addInput = (code: string, label: Text): Command =>
  addMember(joinAddress('indicators', code, 'inputs'), 'input', () => ({ label, type: 'number' }));

/** Lets a fact be answered in another way; what only the other way knows goes, a choice starts with two options. */
export const setFactType = (id: string, type: Fact['type'], option: string, within = ''): Command => {
  const at = within + joinAddress('facts', id);
  return {
    label: 'setFactType',
    params: { id },
    run: (draft) => {
      const fact = nodeAt(draft.ruleset, at) as Fact | undefined;
      if (!fact) return { refused: 'misses' };
      const { unit, range, options, ...rest } = fact;
      const isChoice = type === 'choice' || type === 'choices';
      const two = [1, 2].map((count) => ({ id: `o${count}`, order: 10 * count, label: { zh: `${option}${count}` } }));
      const next: Fact = {
        ...rest,
        type,
        ...(type === 'number' && unit !== undefined && { unit }),
        ...(type === 'date' && { unit: 'a' }),
        ...(type === 'number' && range && { range }),
        ...(isChoice && { options: options ?? two }),
      };
      return setField(at, next).run(draft);
    },
  };
};

/** Adds an option to a fact that is a choice. */
export const addOption = (id: string, label: Text, within = ''): Command => {
  const at = within + joinAddress('facts', id);
  return {
    label: 'addOption',
    params: { id },
    run: (draft) => {
      const fact = nodeAt(draft.ruleset, at) as Fact | undefined;
      if (!fact) return { refused: 'misses' };
      const options = fact.options ?? [];
      const option = { id: freshKey(options, `o${options.length + 1}`), order: lastOrder(options), label };
      return setField(`${at}/options`, [...options, option]).run(draft);
    },
  };
};

/** Sets one end of the range at an address; a range without ends goes, unless the member must have one. */
export const setRangeEnd = (at: string, side: Side, end: BandEnd | null, isRequired = false): Command => ({
  label: 'setRange',
  params: { at },
  merge: `range ${at} ${side}`,
  run: (draft) => {
    const next = withEnd((nodeAt(draft.ruleset, at) as Range | undefined) ?? {}, side, end);
    return setField(at, Object.keys(next).length === 0 && !isRequired ? undefined : next).run(draft);
  },
});
