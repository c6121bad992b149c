import { digest, nodeAt } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import { describe, expect, it } from 'vitest';
import { setCells } from '../../studio/src/commands/cells.js';
import { type Command, isRefusal } from '../../studio/src/commands/command.js';
import { connect } from '../../studio/src/commands/connect.js';
import { disconnect } from '../../studio/src/commands/disconnect.js';
import { addGate, toggleSelected } from '../../studio/src/commands/gates.js';
import { addBound } from '../../studio/src/commands/ladder.js';
import { removePlace } from '../../studio/src/commands/removePlace.js';
import { regroupRows, removeRows } from '../../studio/src/commands/rows.js';
import { sgipa } from './sgipa.js';

const start: Draft = { format: 1, ruleset: sgipa, fixtures: [], suppressions: [] };
const label = { zh: '新的门槛' };
const context = { language: 'zh', applies: { allow: '', warn: '', forbid: '' }, before: null } as const;

function done(draft: Draft, ...commands: (Command | null)[]): Draft {
  return commands.reduce<Draft>((last, command) => {
    const outcome = command!.run(last);
    if (isRefusal(outcome)) throw new Error(`${command!.label} was refused: ${JSON.stringify(outcome)}`);
    return outcome;
  }, draft);
}
const refused = (command: Command | null, draft = start): string | null => {
  const outcome = command!.run(draft);
  return isRefusal(outcome) ? outcome.refused : null;
};
const withGate = done(start, addGate(label));

describe('an edit of the canvas', () => {
  it.each<[string, Draft, Command | null, Command[]]>([
    [
      'a group joined to an empty gate is the group picked in the builder',
      withGate,
      connect('/groups/infrastructure', '/gates/gate'),
      [toggleSelected('/gates/gate/members', 'groups', 'infrastructure')],
    ],
    [
      'a second group joined to it likewise',
      done(withGate, connect('/groups/infrastructure', '/gates/gate')),
      connect('/groups/production', '/gates/gate'),
      [toggleSelected('/gates/gate/members', 'groups', 'production')],
    ],
    [
      'an indicator joined to it is its code picked in the builder',
      withGate,
      connect('/indicators/16', '/gates/gate'),
      [toggleSelected('/gates/gate/members', 'codes', '16')],
    ],
    [
      'a group joined to a gate of codes is its codes picked',
      done(withGate, connect('/indicators/16', '/gates/gate')),
      connect('/groups/performance', '/gates/gate'),
      ['29', '30', '31', '32'].map((code) => toggleSelected('/gates/gate/members', 'codes', code)),
    ],
    [
      'a total joined to the ladder is a bound of the best grade',
      start,
      connect('/totals/QO', '/grades'),
      [addBound('green-low-carbon', 'QO')],
    ],
    [
      'a group cut from a gate is the group put back in the builder',
      done(withGate, connect('/groups/infrastructure', '/gates/gate'), connect('/groups/production', '/gates/gate')),
      disconnect('/groups/production', '/gates/gate'),
      [toggleSelected('/gates/gate/members', 'groups', 'production')],
    ],
    [
      'a group cut from a gate of codes is its codes put back',
      done(withGate, connect('/indicators/16', '/gates/gate'), connect('/groups/performance', '/gates/gate')),
      disconnect('/groups/performance', '/gates/gate'),
      ['29', '30', '31', '32'].map((code) => toggleSelected('/gates/gate/members', 'codes', code)),
    ],
    [
      'a total cut from what a grade demands of it is the demand deleted',
      start,
      disconnect('/totals/Q', '/grades/green-low-carbon/bounds/pass'),
      [removePlace('/grades/green-low-carbon/bounds/pass')!],
    ],
    [
      'an indicator dropped on another group is its group written in the table',
      start,
      regroupRows(['16'], 'energy'),
      [setCells([{ code: '16', column: 'subgroup', text: '能源' }], context)],
    ],
    ['an indicator taken away is its row deleted', start, removePlace('/indicators/16'), [removeRows(['16'])]],
  ])('%s', async (_, draft, ofCanvas, ofTable) => {
    const [one, other] = [done(draft, ofCanvas), done(draft, ...ofTable)];
    expect(one).not.toBe(draft);
    expect(digest(one.ruleset)).toBe(digest(other.ruleset));
  });

  it.each<[string, Command | null, string | null]>([
    ['a group into a total that picks by class', connect('/groups/energy', '/totals/QO'), 'connectByClass'],
    ['anything into a formula', connect('/groups/energy', '/totals/Q'), 'connectFormula'],
    ['a gate into a total', connect('/gates/basic', '/totals/QO'), 'connectNowhere'],
    [
      'a group cut from a gate that picks by class',
      disconnect('/groups/energy', '/gates/required'),
      'disconnectByClass',
    ],
    ['what a formula reads cut from it', disconnect('/totals/QO', '/totals/Q'), 'disconnectElsewhere'],
    ['a gate cut from the ladder', disconnect('/gates/basic', '/grades'), 'disconnectElsewhere'],
    ['a group with rows taken away', removePlace('/groups/energy'), 'groupNotEmpty'],
    ['a total that another rests on taken away', removePlace('/totals/QO'), 'stillNamed'],
    ['a gate taken away', removePlace('/gates/basic'), null],
    ['what was joined joined again', connect('/indicators/16', '/gates/basic'), 'connectByClass'],
  ])('%s', (_, command, expected) => {
    expect(refused(command)).toBe(expected);
  });

  it('changes nothing where it is joined already', () => {
    const joined = done(withGate, connect('/groups/infrastructure', '/gates/gate'));
    expect(done(joined, connect('/groups/infrastructure', '/gates/gate'))).toBe(joined);
    expect(nodeAt(joined.ruleset, '/gates/gate/members')).toEqual({ groups: ['infrastructure'] });
  });

  it('knows what cannot be taken away', () => {
    expect(['/grades', '/grades/green-low-carbon', '/facts', '/gates'].map(removePlace)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});
