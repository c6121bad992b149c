// `npm run bench`: microseconds per assessment of each engine on each workload, in one run on one machine.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { check, readRuleset, runFixture } from '@biaochi/engine';
import { engines, gapped } from './engines.mjs';
import { generatedAssessments, generatedRuleset, withGaps } from './generated.mjs';
import { measure } from './measure.mjs';
import { loadPeers } from './peers.mjs';
import { replayMemory, replayTimes, revisions } from './replays.mjs';

const argument = (name, otherwise) => {
  const found = process.argv.find((one) => one.startsWith(`--${name}=`));
  return found ? found.slice(name.length + 3) : otherwise;
};
const asJson = process.argv.includes('--json');
const milliseconds = Number(argument('ms', '600'));

/** A ruleset by its text, as any other is read; throws where it does not read. */
function accepted(text) {
  const { ruleset, diagnostics } = readRuleset(text);
  const errors = [...diagnostics, ...(ruleset ? check(ruleset) : [])].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(`the bench's ruleset has errors: ${JSON.stringify(errors.slice(0, 3))}`);
  return ruleset;
}

function shipped(id) {
  const folder = fileURLToPath(new URL(`../../rulesets/${id}/`, import.meta.url));
  const ruleset = accepted(fs.readFileSync(`${folder}ruleset.json`, 'utf8'));
  const fixtures = fs
    .readdirSync(`${folder}fixtures`)
    .map((name) => JSON.parse(fs.readFileSync(`${folder}fixtures/${name}`, 'utf8')));
  // Complete, correct, and under the default readings: what every engine can judge.
  const complete = fixtures.filter(({ assessment, expect }) => {
    const answered = ruleset.indicators.every(({ code }) => assessment.answers[code]);
    return answered && !assessment.readings && expect.outcome.status === 'decided';
  });
  const sound = complete.filter(
    (fixture) => !runFixture(ruleset, fixture).result.findings.some(({ severity }) => severity === 'error'),
  );
  return { ruleset, assessments: sound.map(({ assessment }) => assessment) };
}

function generated(size) {
  const ruleset = accepted(JSON.stringify(generatedRuleset(size)));
  return { ruleset, assessments: generatedAssessments(ruleset, 64) };
}

const workloads = {
  't-sgipa-027': () => shipped('t-sgipa-027'),
  'generated-100': () => generated(100),
  'generated-1000': () => generated(1000),
  't-sgipa-027, 10 % missing': () => missing(shipped('t-sgipa-027')),
  'generated-100, 10 % missing': () => missing(generated(100)),
};

/** Whole replays under two rulesets: a bound is raised, or points are changed as well; complete, or with gaps. */
const replayed = {
  't-sgipa-027, replay': () => ({ ...shipped('t-sgipa-027'), threads: true }),
  't-sgipa-027, replay of other points': () => ({ ...shipped('t-sgipa-027'), revision: revisions.reweighted }),
  't-sgipa-027, replay with 10 % missing': () => missing(shipped('t-sgipa-027')),
  'generated-100, replay': () => ({ ...generated(100), threads: true }),
};

/** So many assessments are replayed one at a time to see what memory that takes. */
const MEMORY = milliseconds < 10 ? [100, 1000] : [10_000, 100_000, 1_000_000];

/** The same with about one answer in ten taken out; only engines that know of gaps take part. */
function missing({ ruleset, assessments }) {
  return { ruleset, assessments: withGaps(assessments), only: gapped };
}

const everyone = { ...engines, ...(process.argv.includes('--peers') ? await loadPeers() : {}) };

/** The assessments that an engine grades otherwise than the compiled engine does. */
async function disagreements(run, inputs, expected) {
  let count = 0;
  for (const [at, { assessment, text }] of inputs.entries()) {
    const grade = await run(assessment, text);
    if (grade !== null && grade !== expected[at]) count++;
  }
  return count;
}

const report = {};
for (const [workload, load] of Object.entries(workloads)) {
  const { ruleset, assessments, only } = load();
  const inputs = assessments.map((assessment) => ({ assessment, text: JSON.stringify(assessment) }));
  const judge = engines['biaochi-frame'](ruleset);
  const expected = assessments.map((assessment) => judge(assessment));
  const taking = Object.entries(everyone).filter(([name]) => !only || only.includes(name));
  const runs = Object.fromEntries(taking.map(([name, prepare]) => [name, prepare(ruleset)]));
  for (const [name, run] of Object.entries(runs)) {
    const wrong = await disagreements(run, inputs, expected);
    if (wrong > 0) console.error(`${workload}: ${name} grades ${wrong} of ${inputs.length} otherwise`);
  }
  const times = await measure(runs, inputs, milliseconds);
  report[workload] = Object.fromEntries(
    Object.entries(times).map(([name, us]) => [name, { us: Number(us.toPrecision(4)) }]),
  );
}

for (const [workload, load] of Object.entries(replayed)) {
  const times = await replayTimes(load(), milliseconds);
  report[workload] = Object.fromEntries(
    Object.entries(times).map(([name, us]) => [name, { us: Number(us.toPrecision(4)) }]),
  );
}

const memory = replayMemory(shipped('t-sgipa-027'), MEMORY);

if (asJson) {
  console.log(JSON.stringify({ ...report, memory }));
} else {
  const title = ['µs', '÷ JSON.parse', 'json-rules-engine ÷ it'].map((one) => one.padStart(24)).join('');
  for (const [workload, times] of Object.entries(report)) {
    console.log(`\n${workload.padEnd(28)}${title}`);
    const [floor, stock] = [times['JSON.parse'].us, times['json-rules-engine']?.us];
    for (const [name, { us }] of Object.entries(times)) {
      const cells = [String(us), (us / floor).toPrecision(3), stock ? (stock / us).toPrecision(3) : '—'];
      console.log(`  ${name.padEnd(26)}${cells.map((one) => one.padStart(24)).join('')}`);
    }
    const [one, two] = [times['one thread'], times['two threads']];
    if (one && two) console.log(`  two threads judge ${(one.us / two.us).toPrecision(3)} times what one does`);
  }
  console.log('\nmemory of a replay (MiB)       assessments                replayed           with the report');
  for (const [count, { replayed: most, reported }] of Object.entries(memory)) {
    console.log(
      `  ${'t-sgipa-027'.padEnd(26)}${[count, most, reported].map((one) => String(one).padStart(24)).join('')}`,
    );
  }
}
