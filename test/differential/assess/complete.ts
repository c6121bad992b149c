import type { Assessment, EntityList, Ruleset } from '@biaochi/schemas/types';
import type { Random } from '../random.js';
import { answerTo, factsFor } from './answers.js';
import { type Landmarks, landmarksOf, rangeEnds } from '@biaochi/engine';
import { DATE, numberIn } from './values.js';

/** As many entities of each list as it asks for, or up to three more, every fact of them with a value. */
function entitiesFor(random: Random, lists: readonly EntityList[], landmarks: Landmarks): Assessment['entities'] {
  const entries = lists.map((list) => {
    const { id, atLeast = 0, atMost = atLeast + 3 } = list;
    const count = random.int(atLeast, Math.min(atMost, atLeast + 3));
    const members = Array.from({ length: count }, (_, at) => ({
      id: `${at + 1}`,
      facts: factsFor(random, list, landmarks),
    }));
    return [id, members] as const;
  });
  return Object.fromEntries(entries);
}

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
    ...(ruleset.entities && { entities: entitiesFor(random, ruleset.entities, landmarks) }),
    ...(parameters.length > 0 && { parameters: Object.fromEntries(parameters) }),
    answers: Object.fromEntries(answers),
  };
}
