import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import type { Random } from '../random.js';
import { answerTo, factsFor } from './answers.js';
import { landmarksOf, rangeEnds } from '@biaochi/engine';
import { DATE, numberIn } from './values.js';

/** An assessment in which everything that may be asked is answered. */
export function completeAssessment(random: Random, ruleset: Ruleset): Assessment {
  const landmarks = landmarksOf(ruleset);
  const answers = ruleset.indicators.flatMap((indicator) => {
    const answer = answerTo(random, indicator, landmarks);
    return answer ? [[indicator.code, answer] as const] : [];
  });
  const parameters = (ruleset.parameters ?? []).map(({ id, range }) => {
    const near = [...(landmarks.get(`parameter:${id}`) ?? []), ...rangeEnds(range)];
    return [id, numberIn(random, range, near)] as const;
  });
  return {
    format: 1,
    ruleset: ruleset.id,
    date: DATE,
    ...(ruleset.facts && { facts: factsFor(random, ruleset, landmarks) }),
    ...(parameters.length > 0 && { parameters: Object.fromEntries(parameters) }),
    answers: Object.fromEntries(answers),
  };
}
