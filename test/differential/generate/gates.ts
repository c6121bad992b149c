import type { Effect, Gate, Veto } from '@biaochi/schemas/types';
import { conditionOn, usable } from './conditions.js';
import { selectorIn } from './selectors.js';
import { type World, anchor, ordered, text } from './world.js';

/** One of the three effects; a cap names a grade below the best. */
function someEffect({ random, ruleset }: World): Effect {
  const grades = [...ruleset.grades].sort((a, b) => a.order - b.order).slice(1);
  return random.pick<() => Effect>([
    () => ({ type: 'ineligible' }),
    () => ({ type: 'gradeAtMost', grade: random.pick(grades).id }),
    () => ({ type: 'gradesDown', steps: random.int(1, 2) }),
  ])();
}

/** A veto, by its own condition or by the item being unmet. */
export function vetoOn(world: World): Veto {
  return {
    effect: someEffect(world),
    ...(world.random.chance(40) && { failsWhen: conditionOn(world, usable(world), 1) }),
    ...(world.random.chance(50) && { anchor: anchor('v') }),
  };
}

function gateAt(world: World, at: number): Omit<Gate, 'order'> {
  const { random } = world;
  const byIndicators = random.chance(75);
  const conditions = ordered(
    random,
    random.times(1, 2, (index) => ({
      id: `m${index}`,
      label: text('条件'),
      when: conditionOn(world, usable(world), 1),
      anchor: anchor('m'),
    })),
  );
  return {
    id: random.pick(['basic', '门槛']) + String(at),
    label: text('门槛'),
    ...(byIndicators && { members: selectorIn(world) }),
    ...((!byIndicators || random.chance(30)) && { conditions }),
    effect: someEffect(world),
    anchor: anchor('g'),
  };
}

/** Gates of indicators, of conditions, and of both. */
export function addGates(world: World): void {
  world.ruleset.gates = ordered(
    world.random,
    world.random.times(0, 2, (at) => gateAt(world, at)),
  );
}
