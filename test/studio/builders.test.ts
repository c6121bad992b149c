import { check, checkNames, type Diagnostic, ordered, validateRuleset } from '@biaochi/engine';
import type { Condition, Draft, Ruleset } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Command, isRefusal } from '../../studio/src/commands/command.js';
import {
  addClass,
  addRounding,
  addSource,
  removeUnused,
  setRoundingUnit,
  toggleOutcome,
} from '../../studio/src/commands/general.js';
import { addAggregate, addEntities, setAggregateMethod, setCounted } from '../../studio/src/commands/entities.js';
import { chooseLevelBy } from '../../studio/src/commands/levels.js';
import { levelsLike } from '../../studio/src/commands/levelsLike.js';
import { nestGroup } from '../../studio/src/commands/groups.js';
import { addCase, addDatedCase, addTable, otherwiseOf } from '../../studio/src/commands/tables.js';
import { addTotal, switchTotalMethod } from '../../studio/src/commands/totals.js';
import { addDerived, addFact, setFactType } from '../../studio/src/commands/quantities.js';
import { switchMethod } from '../../studio/src/commands/scoring.js';
import { removeMember } from '../../studio/src/commands/members.js';
import { historyOf, record, redo, undo } from '../../studio/src/history/history.js';
import { commands as en } from '../../studio/src/i18n/en/commands.js';
import { commands as zh } from '../../studio/src/i18n/zh/commands.js';
import { commandFor, drafts, drawn, familyCount } from './builderCommands.js';

describe.each(drafts.map((draft) => [draft.ruleset.id, draft] as const))(
  'commands of the builders on %s',
  (_, draft) => {
    it('keep the ruleset well-shaped or refuse, leave the draft before as it was, and are undone exactly', () => {
      const start = structuredClone(draft);
      fc.assert(
        fc.property(fc.array(drawn, { minLength: 1, maxLength: 12 }), (draws) => {
          let history = historyOf(draft);
          for (const { family, numbers } of draws) {
            const command = commandFor(history.present, family, numbers);
            const outcome = command.run(history.present);
            expect(zh).toHaveProperty(command.label);
            expect(en).toHaveProperty(command.label);
            if (isRefusal(outcome)) {
              expect(zh).toHaveProperty(outcome.refused);
              continue;
            }
            expect(validateRuleset(outcome.ruleset).diagnostics).toEqual([]);
            const before = history.present;
            history = record(history, { ...command, merge: undefined as never }, outcome);
            const back = outcome === before ? history : undo(history);
            expect(back.present).toBe(before);
            if (outcome !== before) expect(redo(back).present).toBe(outcome);
          }
          expect(draft).toEqual(start);
        }),
        { numRuns: 40, seed: 20261121 },
      );
    });
  },
);

describe('levels by the same conditions as another item', () => {
  const [, , engineering] = drafts;
  const rowIn = ({ ruleset }: Draft, code: string) => ruleset.indicators.find((row) => row.code === code)!;
  const chosen = chooseLevelBy('5.4', 'evaluator').run(engineering!);

  it('come with what that item asks for, and keep their own words and weight', () => {
    if (isRefusal(chosen)) throw new Error(chosen.refused);
    const bare = removeMember('/indicators/5.4/inputs/established').run(chosen);
    if (isRefusal(bare)) throw new Error(bare.refused);
    const after = levelsLike('5.4', '5.1').run(bare);
    if (isRefusal(after)) throw new Error(after.refused);
    expect(rowIn(after, '5.4').scoring).toEqual(rowIn(engineering!, '5.4').scoring);
    const own = rowIn(after, '5.4').inputs!.map(({ id, label }) => [id, label.zh]);
    expect(own).toEqual(rowIn(engineering!, '5.1').inputs!.map(({ id, label }) => [id, label.zh]));
    expect(check(after.ruleset)).toEqual(check(engineering!.ruleset));
  });

  it('are refused where the two have other levels', () => {
    const outcome = levelsLike('5.4', '1.1').run(engineering!);
    expect(isRefusal(outcome) && [outcome.refused, outcome.params]).toEqual([
      'levelsDiffer',
      { own: '3/2/1', from: '1.1', other: '5/3/1' },
    ]);
  });
});

describe('what others name', () => {
  const [draft] = drafts;
  it.each([
    ['/sources/sgipa', 'unknown-document'],
    ['/classes/O', 'unknown-class'],
    ['/roundings/score', 'unknown-rounding'],
  ])('is not deleted, and the list says where it is named: %s', (at, code) => {
    const outcome = removeUnused(at).run(draft!);
    if (!isRefusal(outcome)) throw new Error(`${at} was deleted`);
    expect(outcome.refused).toBe('stillNamed');
    expect(outcome.params?.['count']).toBe(outcome.findings?.length);
    expect(outcome.findings?.map((finding) => finding.code)).toContain(code);
  });

  it.each(['/sources/sgipa', '/classes/O', '/indicators/21', '/groups/green-design', '/totals/Q'])(
    'is found as the whole check finds it, without %s',
    (at) => {
      const outcome = removeMember(at).run(draft!);
      if (isRefusal(outcome)) throw new Error(outcome.refused);
      const said = (found: readonly Diagnostic[]): string[] =>
        found
          .filter(({ code }) => code.startsWith('unknown-') || code.startsWith('change-'))
          .map(({ code, place }) => `${code} ${place}`);
      expect(said(checkNames(outcome.ruleset))).toEqual(said(check(outcome.ruleset)));
    },
  );

  it('is deleted once nothing names it', () => {
    const added = addSource('GB/T 1', { zh: '新文件' }).run(draft!);
    if (isRefusal(added)) throw new Error('no source was added');
    expect(removeUnused('/sources/source').run(added)).toEqual(draft);
  });
});

describe("each family of the builders' commands", () => {
  it.each(Array.from({ length: familyCount }, (_, family) => family))(
    'does something to some standard: %i',
    (family) => {
      const draws = fc.sample(drawn, { numRuns: 200, seed: family });
      const changed = drafts.some((draft) =>
        draws.some(({ numbers }) => {
          const outcome = commandFor(draft, family, numbers).run(draft);
          return !isRefusal(outcome) && outcome !== draft;
        }),
      );
      expect(changed).toBe(true);
    },
  );
});

describe('rows of a reference table', () => {
  const draft = drafts[0]!;
  const when: Condition = { fact: 'status:1', operator: 'equal', value: 'met' };
  const rows = (...commands: readonly Command[]): [string, boolean][] => {
    const { ruleset } = commands.reduce<Draft>((before, command) => {
      const outcome = command.run(before);
      if (isRefusal(outcome)) throw new Error(outcome.refused);
      return outcome;
    }, draft);
    const [table] = ruleset.tables ?? [];
    return ordered(table?.cases).map(({ id, when: own }) => [id, own !== undefined]);
  };
  const start = addTable({ zh: '新表' });

  it.each<[string, Command[], [string, boolean][]]>([
    ['start with the one that always holds', [], [['otherwise', false]]],
    [
      'go before the one that always holds, each behind the other',
      [addCase('table', when), addCase('table', when)],
      [
        ['c1', true],
        ['c2', true],
        ['otherwise', false],
      ],
    ],
    [
      'have the one that always holds once',
      [addCase('table', null), addCase('table', when), addCase('table', null)],
      [
        ['c1', true],
        ['otherwise', false],
      ],
    ],
    [
      'get it back behind the others',
      [
        addCase('table', when),
        removeMember('/tables/table/cases/otherwise'),
        addCase('table', when),
        addCase('table', null),
      ],
      [
        ['c1', true],
        ['c2', true],
        ['otherwise', false],
      ],
    ],
  ])('%s', (_, commands, expected) => {
    expect(rows(start, ...commands)).toEqual(expected);
  });

  it('are refused where the table is gone, and the list goes with the last table', () => {
    const gone = addCase('none', null).run(draft);
    expect(isRefusal(gone) && gone.refused).toBe('misses');
    expect(removeMember('/tables/table').run(start.run(draft) as Draft)).toEqual(draft);
  });
});

describe('general data', () => {
  const draft = drafts[0]!;
  const done = (...commands: readonly Command[]): Ruleset =>
    commands.reduce<Draft>((before, command) => {
      const outcome = command.run(before);
      if (isRefusal(outcome)) throw new Error(outcome.refused);
      return outcome;
    }, draft).ruleset;
  const refused = (command: Command): string | null => {
    const outcome = command.run(draft);
    return isRefusal(outcome) ? outcome.refused : null;
  };
  const last = <T>(list: readonly T[] | undefined): T | undefined => list?.at(-1);
  const words = { zh: '新' };

  it('gets members behind all others, each with a code of its own', () => {
    const twice = done(addClass(words), addClass(words), addSource('GB/T 1', words), addSource('GB/T 2', words));
    expect(new Set(twice.classes.map(({ code }) => code)).size).toBe(draft.ruleset.classes.length + 2);
    expect(last(twice.classes)).toMatchObject({ kind: 'scored', label: words, order: expect.any(Number) as number });
    expect(twice.sources.slice(-2).map(({ id }) => id)).toEqual(['source', 'source-2']);
    expect(validateRuleset(twice).diagnostics).toEqual([]);
  });

  it('rounds to decimals or to a step, never both', () => {
    const added = last(done(addRounding()).roundings);
    expect(added).toEqual({ id: 'rounding', order: expect.any(Number) as number, mode: 'half-up', digits: 1 });
    const stepped = last(done(addRounding(), setRoundingUnit('rounding', 'step')).roundings);
    expect(stepped).toMatchObject({ step: 0.5 });
    expect(stepped).not.toHaveProperty('digits');
    const back = done(addRounding(), setRoundingUnit('rounding', 'step'), setRoundingUnit('rounding', 'digits'));
    expect(last(back.roundings)).toEqual(added);
    expect(refused(setRoundingUnit('none', 'step'))).toBe('misses');
  });

  it('counts at least one outcome, in the order of the schema', () => {
    const total = addTotal(words);
    const id = last(done(total).totals)!.id;
    const counted = done(total, switchTotalMethod(id, 'outcomeCount'), toggleOutcome(id, 'partial'));
    expect(last(counted.totals)).toMatchObject({ method: 'outcomeCount', outcomes: ['met', 'partial'] });
    expect(() => done(total, switchTotalMethod(id, 'outcomeCount'), toggleOutcome(id, 'met'))).toThrow('lastOutcome');
    expect(refused(toggleOutcome('none', 'met'))).toBe('misses');
  });

  it('keeps a group out of itself', () => {
    const [first, second] = draft.ruleset.groups.filter(({ parent }) => parent === undefined);
    const under = done(nestGroup(second!.code, first!.code));
    expect(under.groups.find(({ code }) => code === second!.code)?.parent).toBe(first!.code);
    expect(() => done(nestGroup(second!.code, first!.code), nestGroup(first!.code, second!.code))).toThrow(
      'groupInItself',
    );
  });
});

describe('a kind of entity', () => {
  const [draft] = drafts;
  const at = '/entities/entities';
  const after = (...commands: Command[]): Draft =>
    commands.reduce((before, command) => {
      const next = command.run(before);
      if (isRefusal(next)) throw new Error(next.refused);
      return next;
    }, draft!);
  const begun = [addEntities({ zh: '建筑' }, { zh: '个数' }), addFact({ zh: '面积' }, at)];
  const measured = [...begun, setFactType('fact', 'number', '选项', at), addAggregate(at, { zh: '平均面积' })];
  const listIn = ({ ruleset }: Draft) => ruleset.entities![0]!;

  it('is declared, and combined in every way, without an error', () => {
    for (const method of ['mean', 'sum', 'min', 'max', 'count', 'share'] as const) {
      const made = after(
        ...measured,
        addDerived({ zh: '量' }, at),
        setAggregateMethod(`${at}/aggregates/aggregate`, method),
      );
      expect(validateRuleset(made.ruleset).diagnostics).toEqual([]);
      const errors = check(made.ruleset).filter(
        ({ severity, place }) => severity === 'error' && place.startsWith('/entities'),
      );
      expect(errors).toEqual([]);
    }
  });
  it('counts those that meet a condition, and all again', () => {
    const counted = after(...measured, setCounted(`${at}/aggregates/count`, true));
    expect(listIn(counted).aggregates[0]).toHaveProperty('when');
    expect(setCounted(`${at}/aggregates/count`, false).run(counted)).toEqual(after(...measured));
  });
  it('is not combined of what no fact gives', () => {
    const bare = after(addEntities({ zh: '建筑' }, { zh: '个数' }));
    for (const method of ['mean', 'share'] as const) {
      expect(setAggregateMethod(`${at}/aggregates/count`, method).run(bare)).toEqual({ refused: 'noEntityFact' });
    }
  });
  it('has tables of its own, with numbers by case and by day', () => {
    const when: Condition = { fact: 'fact:fact', operator: 'greaterThan', value: 100 };
    const made = after(
      ...measured,
      addTable({ zh: '基准值' }, at),
      addCase('table', when, at),
      addDatedCase('table', '2027-01-01', at),
      addDatedCase('table', '2027-07-01', at),
    );
    expect(ordered(listIn(made).tables![0]!.cases).map(({ id }) => id)).toEqual([
      'from-2027-2',
      'from-2027',
      'c1',
      'otherwise',
    ]);
    expect(otherwiseOf(listIn(made).tables![0]!)?.id).toBe('otherwise');
    expect(made.ruleset.tables).toEqual(draft!.ruleset.tables);
    const found = check(made.ruleset).filter(({ place }) => place.startsWith(`${at}/tables`));
    expect(found.map(({ code }) => code)).toEqual(['anchor-advisable', 'unused-table']);
    expect(addDatedCase('none', '2027-01-01', at).run(made)).toEqual(made);
  });
  it('names no fact as the enterprise does, nor the other way round', () => {
    const made = after(...begun, addFact({ zh: '从业人数' }), addFact({ zh: '产量' }, at));
    const ids = [...(made.ruleset.facts ?? []), ...listIn(made).facts].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
  it('is what an indicator is scored by, where nothing else is a number', () => {
    const bare = { ...draft!, ruleset: { ...draft!.ruleset, facts: [], derived: [] } } as Draft;
    const scored = [...measured, switchMethod('1', 'scale', { check: '分项' })].reduce((before, command) => {
      const next = command.run(before);
      if (isRefusal(next)) throw new Error(next.refused);
      return next;
    }, bare);
    expect(scored.ruleset.indicators.find(({ code }) => code === '1')?.scoring).toMatchObject({
      method: 'scale',
      quantity: 'aggregate:entities/aggregate',
    });
  });
  it('keeps its list of facts when the last is taken out', () => {
    expect(listIn(after(...begun, removeMember(`${at}/facts/fact`))).facts).toEqual([]);
  });
});
