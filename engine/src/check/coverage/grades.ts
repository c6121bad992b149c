import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { endsOf, type Grade, ordered, placed, type Ruleset } from '../../model/index.js';
import { toDecimal } from '../../numbers/index.js';
import type { Check } from '../context.js';
import { Domains } from '../domain.js';
import { exampleIn, runsWhere, stretchText } from '../numberLine.js';
import { type Axis, axesOf, holdsIn, type RoundedCondition, type World, worldsOf } from '../worlds.js';

/** The ladder: a last grade without demands, grades that are never reached, and holes between better grades. */
export const grades: Check = (context) => {
  const { ruleset } = context;
  const ladder = ordered(ruleset.grades);
  const last = ladder.at(-1);
  if (!last) return [];
  const places = new Map(placed(ruleset.grades, '/grades').map((one) => [one.member, one.place]));
  const found: Diagnostic[] = [];
  if (hasDemands(last)) found.push(diagnostic('grade-last-has-demands', places.get(last)!, { grade: last.id }));
  const early = ladder.slice(0, -1).find((grade) => !hasDemands(grade));
  if (early) found.push(diagnostic('grade-without-demands', places.get(early)!, { grade: early.id }));
  // What is unreachable then is said already; and where numbers are broken nothing can be computed.
  if (found.length > 0 || !context.readable) return found;
  const domains = new Domains(context);
  const demands = ladder.map((grade) => demandsOf(grade, domains));
  const axes = axesOf(demands.flat(), context, domains);
  if (!axes) return constantlyUnreached(ladder, demands, context, domains, places);
  const given = (world: World): number =>
    demands.findIndex((all) => all.every((demand) => holdsIn(demand, world, context)));
  const reached = new Set(worldsOf(axes).map(given));
  const byEffect = reachedByEffects(ruleset);
  for (const [index, grade] of ladder.entries()) {
    if (reached.has(index) || byEffect === 'any' || byEffect.includes(grade.id)) continue;
    found.push(diagnostic('grade-unreachable', places.get(grade)!, { grade: grade.id }));
  }
  return [...found, ...holesOf(axes, given, ladder)];
};

/**
 * Grades that cannot be reached whatever the others ask, where the ladder compares numbers that are not fixed: only
 * grades whose bounds are constants are looked at, and the others are taken as never holding.
 */
function constantlyUnreached(
  ladder: readonly Grade[],
  demands: readonly RoundedCondition[][],
  context: Parameters<Check>[0],
  domains: Domains,
  places: ReadonlyMap<Grade, string>,
): Diagnostic[] {
  const constant = demands.map((all) =>
    all.every(({ fact, value }) => fact !== undefined && typeof value !== 'object'),
  );
  const axes = axesOf(
    demands.flatMap((all, index) => (constant[index] ? all : [])),
    context,
    domains,
  );
  if (!axes || reachedByEffects(context.ruleset) === 'any') return [];
  const byEffect = reachedByEffects(context.ruleset);
  const reached = new Set(
    worldsOf(axes).map((world) =>
      demands.findIndex((all, index) => constant[index] && all.every((demand) => holdsIn(demand, world, context))),
    ),
  );
  return ladder.flatMap((grade, index) =>
    !constant[index] || reached.has(index) || byEffect.includes(grade.id)
      ? []
      : [diagnostic('grade-unreachable', places.get(grade)!, { grade: grade.id })],
  );
}

function hasDemands(grade: Grade): boolean {
  return (grade.bounds ?? []).length > 0 || grade.when !== undefined;
}

/** The demands of a grade as conditions; the bound's rounding goes with it. */
function demandsOf(grade: Grade, domains: Domains): RoundedCondition[] {
  const bounds = ordered(grade.bounds).flatMap((bound) => {
    const fact = `total:${bound.total}`;
    const rounding = domains.rounding(bound.rounding);
    return endsOf(bound).map(({ operator, value }) => ({ fact, operator, value, rounding }));
  });
  return grade.when ? [...bounds, grade.when] : bounds;
}

/** The grades that effects lead to although the ladder may not: those named, the lowest, or any below another. */
function reachedByEffects({ gates, indicators, grades: ladder }: Ruleset): readonly string[] | 'any' {
  const effects = [
    ...gates.map((gate) => gate.effect),
    ...indicators.flatMap((one) => (one.veto ? [one.veto.effect] : [])),
  ];
  if (effects.some((effect) => effect.type === 'gradesDown')) return 'any';
  const lowest = ordered(ladder).at(-1)!.id;
  return effects.map((effect) => (effect.type === 'gradeAtMost' ? effect.grade : lowest));
}

/** Stretches of the one total a ladder rests on that fall to its last grade between stretches that do not. */
function holesOf(axes: readonly Axis[], given: (world: World) => number, ladder: readonly Grade[]): Diagnostic[] {
  const [axis] = axes;
  if (axes.length !== 1 || !axis || axis.meaning.kind !== 'number') return [];
  const pieces = axis.samples.flatMap((sample) => ('stretch' in sample ? [{ sample, stretch: sample.stretch }] : []));
  const worst = ladder.length - 1;
  const falls = pieces.map(({ sample }) => given(new Map([[axis.fact, sample]])) === worst);
  const first = falls.indexOf(false);
  const end = falls.lastIndexOf(false);
  const inside = new Set(
    pieces.filter((_, index) => index > first && index < end && falls[index]).map((one) => one.stretch),
  );
  const holes = runsWhere(
    pieces.map((one) => one.stretch),
    (stretch) => inside.has(stretch),
  );
  const total = axis.fact.slice('total:'.length);
  return holes.map((gap) => {
    const example = toDecimal(exampleIn(gap));
    const grade = ladder[worst]!.id;
    return diagnostic('grade-gap', '/grades', { total, grade, gap: stretchText(gap), example, unit: '' });
  });
}
