// What is measured: each engine is prepared once for a ruleset, then gives the grade of one assessment after another.
import { compile, decide, encode, evaluate, evaluateReference } from '@biaochi/engine';
import { stock } from './stock.mjs';

const gradeOf = (program, { possible }) => program.grades[31 - Math.clz32(possible & -possible)].id;

/** Engine name to a function of the ruleset that gives a function from an assessment (parsed, and its text) to a grade. */
export const engines = {
  'JSON.parse': () => (_, text) => JSON.parse(text) && null,
  biaochi: (ruleset) => {
    const program = compile(ruleset);
    return (assessment) => gradeOf(program, decide(program, encode(program, assessment).frame, false));
  },
  'biaochi-bits': (ruleset) => {
    const program = compile(ruleset);
    return (assessment) => gradeOf(program, decide(program, encode(program, assessment).frame, true));
  },
  'biaochi-explained': (ruleset) => {
    const program = compile(ruleset);
    return (assessment) => evaluate(program, assessment).outcome.grade;
  },
  reference: (ruleset) => async (assessment) => (await evaluateReference(ruleset, assessment)).grade,
  'json-rules-engine': (ruleset) => stock(ruleset),
};
