// The peers, each a function of a ruleset that gives a function from an assessment to its grade. They get their facts
// made ready beforehand, outside the time that is measured.
import { factsOf } from '../stock.mjs';
import { jsonLogicEngine, jsonLogicJs } from './jsonLogic.mjs';
import { stagesOf } from './stages.mjs';
import { zen } from './zen.mjs';

const prepared = (prepare) => (ruleset) => {
  const translated = stagesOf(ruleset);
  const run = prepare(translated);
  const ready = new WeakMap();
  return (assessment) => {
    if (!ready.has(assessment)) {
      const facts = Object.entries(factsOf(ruleset, assessment));
      ready.set(
        assessment,
        Object.fromEntries(facts.map(([reference, value]) => [translated.factName(reference), value])),
      );
    }
    return run(ready.get(assessment));
  };
};

export const peers = {
  'zen-engine': prepared(zen),
  'json-logic-engine': prepared(jsonLogicEngine),
  'json-logic-js': prepared(jsonLogicJs),
};
