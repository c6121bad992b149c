import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { type Level, ordered, placed } from '../../model/index.js';
import { toDecimal } from '../../numbers/index.js';
import type { Check, CheckContext } from '../context.js';
import { Domains } from '../domain.js';
import { exampleIn, runsWhere, stretchText } from '../numberLine.js';
import { axesOf, holdsIn, independent, type World, worldsOf, worldText } from '../worlds.js';
import { unitOf } from './bands.js';

/** Levels chosen by conditions: levels that are never chosen, and cases in which none is. */
export const levels: Check = (context) => {
  if (!context.readable) return [];
  const domains = new Domains(context);
  return placed(context.ruleset.indicators, '/indicators').flatMap(({ member: { scoring }, place }) => {
    if (scoring.method !== 'levels' || scoring.levels.length === 0) return [];
    // Without conditions the evaluator chooses; with some, that is a finding of its own.
    return scoring.levels.every((level) => level.when)
      ? levelsOf(scoring.levels, `${place}/scoring/levels`, context, domains)
      : [];
  });
};

function levelsOf(list: readonly Level[], place: string, context: CheckContext, domains: Domains): Diagnostic[] {
  const rungs = ordered(list);
  const axes = axesOf(
    rungs.map((level) => level.when!),
    context,
    domains,
  );
  if (!axes) return [];
  const chosen = (world: World): number => rungs.findIndex((level) => holdsIn(level.when!, world, context));
  const worlds = worldsOf(axes);
  const reached = new Set(worlds.map(chosen));
  const found: Diagnostic[] = placed(list, place).flatMap(({ member, place: at }) =>
    reached.has(rungs.indexOf(member)) ? [] : [diagnostic('level-unreachable', at, { level: String(member.id) })],
  );
  if (!reached.has(-1) || !independent(axes)) return found;
  const [axis] = axes;
  if (axes.length === 1 && axis && axis.meaning.kind === 'number') {
    const pieces = axis.samples.flatMap((sample) => ('stretch' in sample ? [{ sample, stretch: sample.stretch }] : []));
    const open = new Set(
      pieces.filter(({ sample }) => chosen(new Map([[axis.fact, sample]])) === -1).map((one) => one.stretch),
    );
    const gaps = runsWhere(
      pieces.map((one) => one.stretch),
      (stretch) => open.has(stretch),
    );
    const unit = unitOf(axis.fact, context);
    return [
      ...found,
      ...gaps.map((gap) => {
        const example = toDecimal(exampleIn(gap));
        return diagnostic('level-gap', place, { fact: axis.fact, gap: stretchText(gap), example, unit });
      }),
    ];
  }
  const example = worldText(worlds.find((world) => chosen(world) === -1)!);
  return [...found, diagnostic('level-gap-case', place, { example })];
}
