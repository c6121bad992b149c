import { diagnostic } from '../../diagnostics/index.js';
import { ordered, placed } from '../../model/index.js';
import type { Check } from '../context.js';

/** Effects of gates and vetoes that can change nothing: a cap at the best grade. */
export const effects: Check = ({ ruleset }) => {
  const best = ordered(ruleset.grades)[0]?.id;
  const vetoes = placed(ruleset.indicators, '/indicators').flatMap(({ member: { veto }, place }) =>
    veto ? [{ effect: veto.effect, place: `${place}/veto/effect` }] : [],
  );
  const gates = placed(ruleset.gates, '/gates').map(({ member, place }) => {
    return { effect: member.effect, place: `${place}/effect` };
  });
  return [...gates, ...vetoes].flatMap(({ effect, place }) =>
    effect.type === 'gradeAtMost' && effect.grade === best
      ? [diagnostic('effect-idle', place, { grade: effect.grade })]
      : [],
  );
};
