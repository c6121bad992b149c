import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { EntityList, Ruleset } from '../model/index.js';
import { formulas } from './conditions/formulas.js';
import { notices } from './conditions/notices.js';
import { shapes } from './conditions/shapes.js';
import { types } from './conditions/types.js';
import { withoutConsequences } from './consequences.js';
import { type Check, CheckContext } from './context.js';
import { entities } from './entities.js';
import { placedInList } from './entityContext.js';
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
import { meaningOf } from './references.js';
import { sums } from './quantities/sums.js';
import { units } from './quantities/units.js';
import { alternatives, alternativesAlone } from './readings/alternatives.js';
import { readingShapes } from './readings/shapes.js';

/** All checks by what they look at. A further one is its file and a line here. */
const checks: Readonly<
  Record<'names' | 'conditions' | 'quantities' | 'coverage' | 'entities' | 'readings', readonly Check[]>
> = {
  names: [lists, unknown, references, tableConditions, cycles, members, anchors, unused],
  conditions: [shapes, types, formulas, notices],
  quantities: [decimals, ranges, roundings, entries, points, scorings, sums, units],
  coverage: [bands, levels, tables, cases, grades, effects],
  entities: [entities],
  readings: [readingShapes],
};

/** What some checks find in a ruleset as it stands, its readings at their defaults. */
function inspectBy(some: readonly Check[], ruleset: Ruleset): Diagnostic[] {
  const context = new CheckContext(ruleset);
  return [...foundBy(some, context), ...(ruleset.entities ?? []).flatMap((list) => foundInside(some, list, context))];
}

const foundBy = (some: readonly Check[], context: CheckContext): Diagnostic[] =>
  withoutConsequences(some.flatMap((look) => look(context)));

/** The checks that look at lists of entities from the outside. */
const FROM_OUTSIDE: ReadonlySet<Check> = new Set([anchors, entities]);

/** What is wrong with what entities have of their own, which is a small ruleset by itself. */
function foundInside(some: readonly Check[], list: EntityList, context: CheckContext): Diagnostic[] {
  const found = foundBy(
    // Of a list that is combined into nothing all would be unused, which is but one mistake.
    some.filter((look) => !FROM_OUTSIDE.has(look) && (look !== unused || list.aggregates.length > 0)),
    context.entity(list),
  );
  // What the whole ruleset has and an entity does not see is not misspelt.
  const out = found.map((finding) => {
    const { seen } = finding.params as { seen?: unknown };
    const isResult =
      finding.code === 'unknown-reference' && typeof seen === 'string' && meaningOf(seen, context) !== null;
    return isResult ? diagnostic('reference-not-here', finding.place, { seen, allowed: SEEN_BY_ENTITIES }) : finding;
  });
  return placedInList(list, out);
}

/** What an entity may look at: facts and parameters of the enterprise, and what it has of its own. */
const SEEN_BY_ENTITIES = ['fact:', 'parameter:', 'table:', 'derived:'];

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
