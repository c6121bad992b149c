import { diagnostic } from '../../diagnostics/index.js';
import { byKey, placed } from '../../model/index.js';
import type { Check } from '../context.js';

/** Points that a class asks for and an indicator lacks, or that it has although its class earns none. */
export const points: Check = (context) => {
  const classes = byKey(context.ruleset.classes);
  const own = placed(context.ruleset.indicators, '/indicators').flatMap(({ member, place }) => {
    const { scoring } = member;
    const kind = classes.get(member.class)?.kind;
    if (scoring.method !== 'met' || kind === undefined) return [];
    const earns = kind === 'scored' || kind === 'bonus';
    if (earns && scoring.points === undefined) {
      return [diagnostic('points-missing', `${place}/scoring`, { class: member.class })];
    }
    if (earns || scoring.points === undefined) return [];
    const seen = String(scoring.points);
    return [diagnostic('points-not-for-class', `${place}/scoring/points`, { class: member.class, seen })];
  });
  const inTotals = placed(context.ruleset.totals, '/totals').flatMap(({ member: total, place }) => {
    if (total.method === 'levelIndex') {
      return context
        .membersOf(total.members)
        .filter(({ scoring }) => scoring.method !== 'levels')
        .map(({ code }) => diagnostic('member-without-levels', `${place}/members`, { code }));
    }
    if (total.method !== 'sum' && total.method !== 'normalisedSum') return [];
    return context
      .membersOf(total.members)
      .filter(({ class: of, scoring }) => {
        const kind = classes.get(of)?.kind;
        return scoring.method === 'met' && scoring.points === undefined && kind !== 'scored' && kind !== 'bonus';
      })
      .map(({ code }) => diagnostic('member-without-points', `${place}/members`, { code }));
  });
  return [...own, ...inTotals];
};
