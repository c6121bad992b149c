import fs from 'node:fs';
import { byKey, check, ordered } from '@biaochi/engine';
import type { Draft, Fixture } from '@biaochi/schemas/types';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CellContext, clearCells, fillDown, setCells } from '../../studio/src/commands/cells.js';
import { type Command, isRefusal } from '../../studio/src/commands/command.js';
import { addGroup, moveGroup, nestGroup, newGroupCode, removeGroup } from '../../studio/src/commands/groups.js';
import { renameCode } from '../../studio/src/commands/renameCode.js';
import {
  duplicateRows,
  insertFirstRow,
  insertRow,
  moveRows,
  newRowCode,
  regroupRows,
  removeRows,
} from '../../studio/src/commands/rows.js';
import { historyOf, record, redo, undo } from '../../studio/src/history/history.js';
import { editableColumns } from '../../studio/src/commands/cellColumns.js';
import { tableOrder } from '../../studio/src/commands/tableOrder.js';
import { sgipa } from './sgipa.js';

const folder = new URL('../../rulesets/t-sgipa-027/fixtures/', import.meta.url);
const fixtures = fs
  .readdirSync(folder)
  .map((name) => JSON.parse(fs.readFileSync(new URL(name, folder), 'utf8')) as Fixture);
const start: Draft = { format: 1, ruleset: sgipa, fixtures, suppressions: [] };
const context: CellContext = {
  language: 'zh',
  applies: { allow: '可不适用', warn: '一般适用', forbid: '一律适用' },
  before: null,
};
const title = { zh: '新指标' };

function done(draft: Draft, ...commands: Command[]): Draft {
  return commands.reduce((last, command) => {
    const outcome = command.run(last);
    if (isRefusal(outcome)) throw new Error(`${command.label} was refused: ${JSON.stringify(outcome)}`);
    return outcome;
  }, draft);
}

const refusal = (command: Command, draft = start): string | null => {
  const outcome = command.run(draft);
  return isRefusal(outcome) ? outcome.refused : null;
};

const rowOf = ({ ruleset }: Draft, code: string) => byKey(ruleset.indicators).get(code);
const codes = ({ ruleset }: Draft): string[] => tableOrder(ruleset).map(({ code }) => code);
const around = (draft: Draft, code: string): string[] => {
  const all = codes(draft);
  return all.slice(all.indexOf(code) - 1, all.indexOf(code) + 2);
};

/** A command by a random pick, on the draft as it stands. */
const some: readonly ((draft: Draft, pick: number, salt: number) => Command)[] = [
  (draft, pick) => insertRow(at(codes(draft), pick), title),
  (draft, pick, salt) => removeRows([at(codes(draft), pick), at(codes(draft), salt)]),
  (draft, pick) => duplicateRows([at(codes(draft), pick)]),
  (draft, pick, salt) => moveRows([at(codes(draft), pick), at(codes(draft), pick + 1)], salt % 2 ? 1 : -1),
  (draft, pick, salt) => regroupRows([at(codes(draft), pick)], at(draft.ruleset.groups, salt).code),
  (draft, pick, salt) => fillDown(codes(draft).slice(pick % 10, 12), [at(editableColumns, salt)]),
  (draft, pick, salt) =>
    setCells([{ code: at(codes(draft), pick), column: 'class', text: at(['R', 'O', 'A'], salt) }], context),
  (draft, pick, salt) => setCells([{ code: at(codes(draft), pick), column: 'scoring', text: String(salt) }], context),
  (draft, pick, salt) =>
    setCells([{ code: at(codes(draft), pick), column: 'requirement', text: `改${salt}` }], context),
  (draft, pick, salt) => renameCode(`/indicators/${at(codes(draft), pick)}`, `N${salt}`),
  (draft, pick, salt) => renameCode(`/groups/${at(draft.ruleset.groups, pick).code}`, `G${salt}`),
  () => addGroup({ zh: '新分组' }),
  (draft, pick, salt) => moveGroup(at(draft.ruleset.groups, pick).code, salt % 2 ? 1 : -1),
  (draft, pick) => removeGroup(at(draft.ruleset.groups, pick).code),
];
const at = <T>(list: readonly T[], pick: number): T => list[pick % list.length]!;

describe('commands of the table', () => {
  it('carried out, undone and carried out again give the same bytes, and leave what they were given alone', () => {
    const steps = fc.array(fc.tuple(fc.nat(some.length - 1), fc.nat(60), fc.nat(60)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(steps, (picks) => {
        const before = JSON.stringify(start);
        let history = historyOf(start);
        for (const [command, pick, salt] of picks) {
          const made = some[command]!(history.present, pick, salt);
          const outcome = made.run(history.present);
          if (!isRefusal(outcome)) history = record(history, made, outcome);
        }
        const after = JSON.stringify(history.present);
        const marks = history.past.length;
        for (let step = 0; step < marks; step++) history = undo(history);
        expect(JSON.stringify(history.present)).toBe(before);
        for (let step = 0; step < marks; step++) history = redo(history);
        expect(JSON.stringify(history.present)).toBe(after);
        const orders = history.present.ruleset.indicators.map(({ order }) => order);
        expect(new Set(orders).size).toBe(orders.length);
      }),
      { numRuns: 40 },
    );
  });
});

describe('a new row', () => {
  it('stands under its neighbour and is like it, with a code of its own', () => {
    const draft = done(start, insertRow('21', title));
    expect(newRowCode(sgipa, '21')).toBe('33');
    expect(around(draft, '33')).toEqual(['21', '33', '22']);
    expect(rowOf(draft, '33')).toMatchObject({
      group: rowOf(start, '21')!.group,
      class: 'A',
      title,
      scoring: { method: 'met', points: 0 },
      anchor: { clause: '表1 行33' },
    });
    expect(rowOf(done(start, insertRow('16', title)), '33')?.scoring).toEqual({ method: 'met' });
    expect(rowOf(done(start, insertRow('4.1.3', title)), '4.1.4')?.scoring).toEqual({ method: 'met' });
  });

  it('finds room where orders have run out', () => {
    const many = done(start, ...Array.from({ length: 12 }, () => insertRow('21', title)));
    const expected = Array.from({ length: 12 }, (_, index) => String(44 - index));
    const all = codes(many);
    expect(all.slice(all.indexOf('21') + 1, all.indexOf('22'))).toEqual(expected);
  });

  it('is the first of an empty table, with a group for it', () => {
    const { totals: _, ...rest } = sgipa;
    const empty: Draft = {
      ...start,
      fixtures: [],
      ruleset: { ...rest, totals: [], gates: [], groups: [], indicators: [], readings: [], notes: [] },
    };
    const draft = done(empty, insertFirstRow(null, { row: title, group: { zh: '指标' } }));
    expect(draft.ruleset.groups).toHaveLength(1);
    expect(draft.ruleset.indicators).toMatchObject([{ code: '1', group: 'group', class: 'O' }]);
  });

  it('copied from another says of itself what that says of itself', () => {
    const draft = done(start, duplicateRows(['21']));
    expect(around(draft, '33')).toEqual(['21', '33', '22']);
    const [own, copy] = [rowOf(start, '21')!, rowOf(draft, '33')!];
    expect(copy.inputs).toEqual(own.inputs);
    expect(JSON.stringify(copy.scoring)).not.toContain('21/');
  });
});

describe('rows that move', () => {
  it('pass their neighbour, and go over into the next group before they pass it', () => {
    const up = done(start, moveRows(['8'], -1));
    expect(around(up, '8')).toEqual(['6', '8', '7']);
    const over = done(start, moveRows(['9'], -1));
    expect(codes(over)).toEqual(codes(start));
    expect(rowOf(over, '9')?.group).toBe('carbon-plan');
    const down = done(start, moveRows(['8'], 1));
    expect([codes(down), rowOf(down, '8')?.group]).toEqual([codes(start), rowOf(start, '9')?.group]);
    const together = done(start, moveRows(['7', '8'], -1));
    expect(codes(together).slice(8, 11)).toEqual(['7', '8', '6']);
  });

  it('go over into the next band, and stop at the ends', () => {
    const down = done(start, moveRows(['4.1.3'], 1));
    expect(rowOf(down, '4.1.3')?.group).toBe(rowOf(start, '1')?.group);
    expect(codes(down)).toEqual(codes(start));
    expect(moveRows(['4.1.1'], -1).run(start)).toMatchObject({ ruleset: sgipa });
    expect(moveRows(['32'], 1).run(start)).toMatchObject({ ruleset: sgipa });
  });
});

describe('rows that go', () => {
  it('go with their answers, and readings and notes no longer concern them', () => {
    const { ruleset, fixtures: left } = done(start, removeRows(['12']));
    expect(
      JSON.stringify([ruleset.readings, ruleset.notes].map((list) => list?.map(({ indicators }) => indicators))),
    ).not.toContain('"12"');
    expect(left.flatMap(({ assessment }) => Object.keys(assessment.answers))).not.toContain('12');
  });

  it('stay while something computes with them, and are told where', () => {
    const outcome = removeRows(['21']).run(start);
    expect(outcome).toMatchObject({ refused: 'stillNamed' });
    expect('findings' in outcome && (outcome.findings?.length ?? 0)).toBeGreaterThan(0);
  });
});

describe('cells', () => {
  const cell = (code: string, column: (typeof editableColumns)[number], text: string) =>
    setCells([{ code, column, text }], context);

  it.each([
    [cell('22', 'class', 'ａ'), '22', { class: 'A' }],
    [cell('22', 'class', '必要'), null, 'noSuchClass'],
    [cell('22', 'class', 'R'), '22', { class: 'R', scoring: { method: 'met' } }],
    [cell('16', 'class', 'O'), '16', { class: 'O', scoring: { method: 'met', points: 0 } }],
    [cell('22', 'scoring', '７．５分'), '22', { scoring: { method: 'met', points: 7.5 } }],
    [cell('22', 'scoring', '五'), null, 'notANumber'],
    [cell('22', 'scoring', '-1'), null, 'notANumber'],
    [cell('21', 'scoring', '5'), null, 'notOneNumber'],
    [cell('16', 'scoring', '5'), null, 'earnsNoPoints'],
    [cell('22', 'requirement', '清洁生产审核'), '22', { title: { zh: '清洁生产审核' } }],
    [cell('22', 'requirement', ' '), null, 'textRequired'],
    [cell('22', 'source', '表2 行1'), '22', { anchor: { document: 'sgipa', clause: '表2 行1' } }],
    [cell('22', 'applies', '一律适用'), '22', { applicability: { byEvaluator: 'forbid' } }],
    [cell('22', 'applies', '也许'), null, 'noSuchApplicability'],
    [cell('22', 'subgroup', '能源'), '22', { group: 'energy' }],
    [cell('22', 'subgroup', '没有'), null, 'noSuchGroup'],
    [cell('22', 'number', '23'), null, 'codeTaken'],
    [cell('22', 'number', '2 2'), null, 'shape'],
    [cell('22', 'number', '22a'), '22a', { code: '22a' }],
    [cell('99', 'number', '22a'), null, 'misses'],
    [clearCells([{ code: '22', column: 'requirement' }], context), null, 'textRequired'],
  ] as const)('%# are written or refused', (command, code, expected) => {
    if (code === null) expect(refusal(command)).toBe(expected);
    else expect(rowOf(done(start, command), code)).toMatchObject(expected as object);
  });

  it('are written together or not at all', () => {
    const edits = [
      { code: '22', column: 'scoring', text: '6' },
      { code: '24', column: 'scoring', text: 'x' },
    ] as const;
    expect(refusal(setCells(edits, context))).toBe('notANumber');
    const both = done(start, setCells([edits[0], { ...edits[1], text: '6' }], context));
    expect(['22', '24'].map((code) => rowOf(both, code)?.scoring)).toEqual(Array(2).fill({ method: 'met', points: 6 }));
  });

  it('are filled down with what the first row has', () => {
    const draft = done(start, fillDown(['21', '22', '24'], ['class', 'scoring', 'number']));
    expect(rowOf(draft, '24')).toMatchObject({ code: '24', class: 'A', scoring: rowOf(start, '21')!.scoring });
  });

  it('say where past answers come from when a revision renames a row, and no longer when it takes the name back', () => {
    const before = { ...context, before: sgipa };
    const [there, back] = [
      setCells([{ code: '22', column: 'number', text: '22a' }], before),
      setCells([{ code: '22a', column: 'number', text: '22' }], before),
    ];
    const renamed = done(start, there);
    expect(rowOf(renamed, '22a')?.formerly).toEqual(['22']);
    expect(JSON.stringify(done(renamed, back).ruleset)).toBe(JSON.stringify(sgipa));
    const again = done(renamed, setCells([{ code: '22a', column: 'number', text: '22b' }], before));
    expect(rowOf(again, '22b')?.formerly).toEqual(['22']);
  });

  it('renamed take fixtures and suppressions with them', () => {
    const suppressed = { ...start, suppressions: [{ code: 'x', place: '/indicators/16/title', reason: '因为' }] };
    const draft = done(suppressed, cell('16', 'number', '16a'));
    expect(draft.suppressions[0]?.place).toBe('/indicators/16a/title');
    expect(Object.keys(draft.fixtures[0]!.assessment.answers)).toContain('16a');
    expect(check(draft.ruleset)).toHaveLength(check(sgipa).length);
  });
});

describe('groups', () => {
  it('are added last, moved among their siblings and taken away while empty', () => {
    const code = newGroupCode(sgipa);
    const added = done(start, addGroup({ zh: '新分组' }));
    const tops = ({ ruleset }: Draft) =>
      ordered(ruleset.groups)
        .filter(({ parent }) => !parent)
        .map((group) => group.code);
    expect(tops(added).at(-1)).toBe(code);
    expect(tops(done(added, moveGroup(code, -1))).at(-2)).toBe(code);
    expect(JSON.stringify(done(added, removeGroup(code)).ruleset)).toBe(JSON.stringify(sgipa));
  });

  it('stay while anything stands in them, and never stand in themselves', () => {
    expect(refusal(removeGroup('energy'))).toBe('groupNotEmpty');
    const parent = sgipa.groups.find(({ code }) => code === 'energy')!.parent!;
    expect(refusal(nestGroup(parent, 'energy'))).toBe('groupInItself');
    expect(
      done(start, nestGroup('energy', undefined)).ruleset.groups.find(({ code }) => code === 'energy'),
    ).not.toHaveProperty('parent');
  });
});
