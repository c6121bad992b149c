import type { Class, Group, Ruleset } from '@biaochi/schemas/types';
import type { Random } from '../random.js';
import { addNamedCondition, addNotice } from './conditions.js';
import { addDerived } from './derived.js';
import { addEntities } from './entities.js';
import { addFacts, addParameters } from './facts.js';
import { addGates } from './gates.js';
import { type Seen, addDemands, addLadder, addSuffixes } from './grades.js';
import { indicatorAt } from './indicators.js';
import { addRoundings } from './roundings.js';
import { addTable } from './tables.js';
import { addTotals } from './totals.js';
import { type World, anchor, ordered, text } from './world.js';

function emptyRuleset(): Ruleset {
  return {
    format: 1,
    id: 'generated',
    version: '1.0.0',
    title: text('随机规则集'),
    sources: [{ id: 'doc', order: 1, number: 'T/GEN 1', title: text('随机标准') }],
    classes: [],
    groups: [],
    indicators: [],
    totals: [],
    gates: [],
    grades: [],
  };
}

function addHeadings({ random, ruleset }: World): void {
  const kinds = ['basic', 'required', 'scored', 'bonus'] as const;
  ruleset.classes = ordered(
    random,
    ['B', 'R', 'O', 'A'].slice(0, random.int(2, 4)).map((code): Omit<Class, 'order'> => ({
      code,
      kind: random.chance(65) ? 'scored' : random.pick(kinds),
      label: text(code),
      mark: code,
      ...(random.chance(40) && { whenNotApplicable: random.pick(['drop', 'stay', 'full'] as const) }),
    })),
  );
  ruleset.groups = ordered(
    random,
    ['4', '4.2', '4.2.1', '5'].slice(0, random.int(1, 4)).map((code): Omit<Group, 'order'> => ({
      code,
      ...(code.length > 1 && random.chance(80) && { parent: code.slice(0, -2) }),
      title: text(code),
      anchor: anchor(code),
    })),
  );
}

/**
 * A random valid ruleset over every construct of the schemas. `trial` tells what values the totals take, so that the
 * ladder's bounds lie where they decide.
 */
export async function generateRuleset(random: Random, trial: (ruleset: Ruleset) => Promise<Seen>): Promise<Ruleset> {
  const world: World = { random, ruleset: emptyRuleset(), refs: [], full: new Map(), named: [] };
  const maybe = (percent: number, step: (world: World) => void): void => void (random.chance(percent) && step(world));
  addHeadings(world);
  addRoundings(world);
  addLadder(world);
  maybe(85, addFacts);
  maybe(60, addParameters);
  maybe(30, addEntities);
  maybe(35, addTable);
  maybe(40, addDerived);
  // Without a number or a truth to ask for there is nothing to put into a condition.
  if (world.refs.length === 0) addFacts(world);
  maybe(30, addNamedCondition);
  const indicators = random.times(1, 7, (at) => {
    maybe(10, addTable);
    maybe(15, addDerived);
    return indicatorAt(world, at);
  });
  world.ruleset.indicators = ordered(random, indicators);
  maybe(95, addTotals);
  maybe(20, addNamedCondition);
  addGates(world);
  maybe(20, addNotice);
  maybe(20, addSuffixes);
  addDemands(world, await trial(world.ruleset));
  return world.ruleset;
}
