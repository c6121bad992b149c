import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { caseCondition, ordered, placed, type ReferenceTable } from '../../model/index.js';
import type { Check, CheckContext } from '../context.js';
import { Domains } from '../domain.js';
import { axesOf, holdsIn, independent, type World, worldsOf, worldText } from '../worlds.js';

/** Reference tables: cases that are never looked up, and circumstances for which a table has no number. */
export const cases: Check = (context) => {
  if (!context.readable) return [];
  const domains = new Domains(context);
  return placed(context.ruleset.tables, '/tables').flatMap(({ member, place }) =>
    casesOf(member, `${place}/cases`, context, domains),
  );
};

function casesOf({ cases: list }: ReferenceTable, place: string, context: CheckContext, domains: Domains) {
  const rows = ordered(list);
  const demands = rows.map(caseCondition);
  const axes = axesOf(
    demands.filter((demand) => demand !== undefined),
    context,
    domains,
  );
  if (!axes || rows.length === 0) return [];
  const chosen = (world: World): number => demands.findIndex((demand) => !demand || holdsIn(demand, world, context));
  const worlds = worldsOf(axes);
  const reached = new Set(worlds.map(chosen));
  const found: Diagnostic[] = placed(list, place).flatMap(({ member, place: at }) =>
    reached.has(rows.indexOf(member)) ? [] : [diagnostic('case-unreachable', at, { case: String(member.id) })],
  );
  if (!reached.has(-1) || !independent(axes)) return found;
  const example = worldText(worlds.find((world) => chosen(world) === -1)!);
  return [...found, diagnostic('case-gap', place, { example })];
}
