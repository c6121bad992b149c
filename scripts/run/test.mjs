// `npm test`: every check in turn, and at the end one line that adds up the runners' own counts.
import fs from 'node:fs';
import { browser } from './browser.mjs';
import { build } from './build.mjs';
import { at, runsNode, say, since } from './shell.mjs';

const inherit = { stdio: ['ignore', 1, 2] };
const tsc = (project) => runsNode('node_modules/typescript/bin/tsc', ['-p', project, '--noEmit'], inherit);

const steps = [
  ['generated types', () => runsNode('scripts/generate.mjs', ['--check'], inherit)],
  ['build', () => build()],
  ['types: studio', () => tsc('studio')],
  ['types: tests', () => tsc('test')],
  ['lint', () => runsNode('node_modules/eslint/bin/eslint.js', ['.'], inherit)],
  [
    'format',
    () => runsNode('node_modules/prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.'], inherit),
  ],
];

/** Passed and failed of a vitest JSON report; a file that did not load, or an error outside any test, is one failure. */
export function counts(report) {
  const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + broken.length;
  return { passed: report.numPassedTests, failed: failed === 0 && !report.success ? 1 : failed };
}

function vitest(args) {
  const chromium = browser();
  const file = at('node_modules', '.biaochi', 'vitest.json');
  fs.rmSync(file, { force: true });
  const options = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  if (!chromium) options.push('--project=!browser');
  const ended = runsNode('node_modules/vitest/vitest.mjs', [...options, ...args], {
    ...inherit,
    env: chromium ? { CHROMIUM: chromium } : {},
  });
  const noBrowser = chromium ? 0 : 1;
  if (!fs.existsSync(file)) return { passed: 0, failed: 1 + noBrowser };
  const { passed, failed } = counts(JSON.parse(fs.readFileSync(file, 'utf8')));
  return { passed, failed: (failed === 0 && !ended ? 1 : failed) + noBrowser };
}

/** The exit code of all checks: 0 when nothing failed. `args` go to vitest. */
export function test(args) {
  const start = performance.now();
  const failures = [];
  for (const [name, works] of steps) {
    const began = performance.now();
    const done = works();
    console.log(`${done ? '✓' : '✗'} ${name} (${since(began)} s)`);
    if (!done) failures.push(name);
  }
  const tests = vitest(args);
  const passed = steps.length - failures.length + tests.passed;
  const failed = failures.length + tests.failed;
  if (failures.length > 0) say(`未通过的步骤：${failures.join('、')}`, `Steps that failed: ${failures.join(', ')}`);
  console.log(`${since(start)} s`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
