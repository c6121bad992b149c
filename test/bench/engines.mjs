// What is measured: each engine is prepared once for a ruleset, then gives the grade of one assessment after another.
import { compile, decide, encode, evaluate, evaluateReference, rowsOf, UNTOLD } from '@biaochi/engine';
import { stock } from './stock.mjs';

const best = (program, possible) => program.grades[31 - Math.clz32(possible & -possible)].id;

const onFrame = (program) => (assessment) => {
  const { possible } = decide(program, encode(program, assessment).frame, false);
  return best(program, possible);
};

/** From the assessment to the grade: on a row where that tells, otherwise on a frame. */
function onRows(ruleset) {
  const program = compile(ruleset);
  const [rows, frame] = [rowsOf(program), onFrame(program)];
  const [row, passed] = [rows.blank(), new Uint8Array(rows.sizes.members)];
  return (assessment) => {
    const grade = rows.write(assessment, row) ? rows.decide(row, null, passed) : UNTOLD;
    return grade === UNTOLD ? frame(assessment) : program.grades[grade].id;
  };
}

/** From an encoded row to the grade; each assessment is encoded once, before it is measured. */
function onEncoded(ruleset, keepBits) {
  const program = compile(ruleset);
  const rows = rowsOf(program);
  const passed = new Uint8Array(rows.sizes.members);
  const seen = keepBits ? new Uint8Array(rows.sizes.leaves) : null;
  const ready = new WeakMap();
  const encoded = (assessment) => {
    const row = rows.blank();
    if (!rows.write(assessment, row)) throw new Error('bench: an assessment that no row holds');
    ready.set(assessment, row);
    return row;
  };
  return (assessment) => program.grades[rows.decide(ready.get(assessment) ?? encoded(assessment), seen, passed)].id;
}

/** Engine name to a function of the ruleset that gives a function from an assessment (parsed, and its text) to a grade. */
export const engines = {
  'JSON.parse': () => (_, text) => JSON.parse(text) && null,
  'biaochi-encoded': (ruleset) => onEncoded(ruleset, false),
  'biaochi-encoded-bits': (ruleset) => onEncoded(ruleset, true),
  biaochi: onRows,
  'biaochi-frame': (ruleset) => onFrame(compile(ruleset)),
  'biaochi-explained': (ruleset) => {
    const program = compile(ruleset);
    return (assessment) => evaluate(program, assessment).outcome.grade;
  },
  reference: (ruleset) => async (assessment) => (await evaluateReference(ruleset, assessment)).grade,
  'json-rules-engine': (ruleset) => stock(ruleset),
};

/** Those that say what an assessment with gaps may still come to; the others would take what is missing for false. */
export const gapped = ['JSON.parse', 'biaochi', 'biaochi-frame', 'biaochi-explained'];
