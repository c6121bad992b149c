import type { Diagnostic } from '../diagnostics/index.js';
import type { Ruleset } from '../model/index.js';
import { formulas } from './conditions/formulas.js';
import { notices } from './conditions/notices.js';
import { shapes } from './conditions/shapes.js';
import { types } from './conditions/types.js';
import { withoutConsequences } from './consequences.js';
import { type Check, CheckContext } from './context.js';
import { bands } from './coverage/bands.js';
import { cases } from './coverage/cases.js';
import { effects } from './coverage/effects.js';
import { grades } from './coverage/grades.js';
import { levels } from './coverage/levels.js';
import { tables } from './coverage/tables.js';
import { anchors } from './names/anchors.js';
import { cycles } from './names/cycles.js';
import { lists } from './names/lists.js';
import { members } from './names/members.js';
import { references, tableConditions } from './names/references.js';
import { unknown } from './names/unknown.js';
import { unused } from './names/unused.js';
import { decimals } from './quantities/decimals.js';
import { entries } from './quantities/entries.js';
import { points } from './quantities/points.js';
import { ranges } from './quantities/ranges.js';
import { roundings } from './quantities/roundings.js';
import { scorings } from './quantities/scorings.js';
import { sums } from './quantities/sums.js';
import { units } from './quantities/units.js';
import { alternatives, alternativesAlone } from './readings/alternatives.js';
import { readingShapes } from './readings/shapes.js';

/** All checks by what they look at. A further one is its file and a line here. */
const checks: Readonly<Record<'names' | 'conditions' | 'quantities' | 'coverage' | 'readings', readonly Check[]>> = {
  names: [lists, unknown, references, tableConditions, cycles, members, anchors, unused],
  conditions: [shapes, types, formulas, notices],
  quantities: [decimals, ranges, roundings, entries, points, scorings, sums, units],
  coverage: [bands, levels, tables, cases, grades, effects],
  readings: [readingShapes],
};

/** What some checks find in a ruleset as it stands, its readings at their defaults. */
function inspectBy(some: readonly Check[], ruleset: Ruleset): Diagnostic[] {
  const context = new CheckContext(ruleset);
  return withoutConsequences(some.flatMap((look) => look(context)));
}

const all = Object.values(checks).flat();
const inspect = (ruleset: Ruleset): Diagnostic[] => inspectBy(all, ruleset);

const naming = [unknown, references, readingShapes];
const inspectNames = (ruleset: Ruleset): Diagnostic[] => inspectBy(naming, ruleset);

/** What is wrong or doubtful in the meaning of a ruleset whose shape is right, under each of its readings. */
export function check(ruleset: Ruleset): Diagnostic[] {
  const own = inspect(ruleset);
  return [...own, ...alternatives(ruleset, own, inspect)];
}

/**
 * Where something names what is not there, under each reading too: what `check` says of that, at a fraction of its
 * cost, for edits that must not leave such a place behind.
 */
export function checkNames(ruleset: Ruleset): Diagnostic[] {
  const own = inspectNames(ruleset);
  return [...own, ...alternativesAlone(ruleset, own, inspectNames)];
}
