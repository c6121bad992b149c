import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { assessor, type Difference, fixtureRunner, type Language, type ReadingRun, runReadings } from '@biaochi/engine';
import type { Finding, Fixture, Ruleset } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { jsonFilesIn, readStoredFixture, type RulesetStore, type StoredDocument } from '../../storage/index.js';
import { type CommandContext, type ExitCode, findingOf, findingsOf, hasErrors, json, located } from '../context.js';
import { junit } from '../junit.js';
import { loadRuleset } from '../openRuleset.js';
import { suiteText } from '../text/suiteText.js';
import { checkFindings } from '../variantFindings.js';

export interface TestOptions {
  readonly readings: boolean;
  readonly json: boolean;
  readonly junit?: string;
  readonly lang: Language;
}

/** One fixture's outcome; `findings` say why it does not read, or what was found that it does not expect. */
export interface FixtureReport {
  readonly id: string;
  readonly title: string;
  readonly pass: boolean;
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
}

/** One ruleset's fixtures; `findings` are errors that keep it from being used at all. */
export interface Suite {
  readonly ruleset: string;
  readonly version: string | null;
  readonly passed: number;
  readonly failed: number;
  readonly findings: readonly Finding[];
  readonly fixtures: readonly FixtureReport[];
  readonly readings?: readonly ReadingRun[];
}

/**
 * Runs the fixtures of a ruleset, or of all that are shipped. Exit code 0 where all come out as expected, 1 where not,
 * also where a ruleset or fixture does not read.
 */
export async function testRulesets(
  reference: string | undefined,
  options: TestOptions,
  { store, print, style }: CommandContext,
): Promise<ExitCode> {
  const targets = reference === undefined ? await shipped(store) : [reference];
  const suites: Suite[] = [];
  for (const target of targets) suites.push(await suiteOf(target, options, store));
  if (options.junit !== undefined) await writeReport(options.junit, suites);
  if (options.json) print(json(reference === undefined ? suites : suites[0]));
  else print(suites.map((suite) => suiteText(suite, options.lang, style).join('\n')).join('\n\n'));
  return suites.every(({ failed, findings }) => failed === 0 && !hasErrors(findings)) ? 0 : 1;
}

/** Writes the JUnit report; throws a Fault where it cannot be written. */
async function writeReport(file: string, suites: readonly Suite[]): Promise<void> {
  try {
    await writeFile(file, junit(suites.map(junitSuite)));
  } catch (error) {
    throw Fault.of('file-unwritable', { seen: file, reason: (error as NodeJS.ErrnoException).code ?? String(error) });
  }
}

/** The ids of all shipped rulesets, and the files of those that do not read. */
async function shipped(store: RulesetStore): Promise<string[]> {
  const list = await store.list();
  const broken = await store.broken();
  return [...list.map(({ document }) => `${document.id}@${document.version}`), ...broken.map(({ file }) => file)];
}

async function suiteOf(reference: string, { lang, readings }: TestOptions, store: RulesetStore): Promise<Suite> {
  try {
    const ruleset = await loadRuleset(store, reference);
    const { document, file } = ruleset;
    const findings = checkFindings(ruleset, lang).filter(({ severity }) => severity === 'error');
    const beside = await fixturesBeside(file);
    const stored = beside.length > 0 ? beside : await store.fixturesOf(ruleset);
    const run = findings.length === 0 ? runnerIn(lang, document) : null;
    const fixtures = stored.map((one) => fixtureReport(one, run, lang));
    const passed = fixtures.filter(({ pass }) => pass).length;
    const readable = stored.flatMap((one) => (one.document ? [one.document] : []));
    return {
      ruleset: document.id,
      version: document.version,
      passed,
      failed: fixtures.length - passed,
      findings,
      fixtures,
      ...(readings && run && { readings: runReadings(document, readable) }),
    };
  } catch (error) {
    const findings = [findingOf(error, lang)];
    return { ruleset: reference, version: null, passed: 0, failed: 0, findings, fixtures: [] };
  }
}

/** A runner whose results say what was found in one language. */
function runnerIn(language: Language, ruleset: Ruleset): ReturnType<typeof fixtureRunner> {
  const assess = assessor(ruleset);
  return fixtureRunner(ruleset, (assessment) => assess(assessment, { language }));
}

/** The fixtures that stand beside a ruleset's file, in their order. */
async function fixturesBeside(file: string): Promise<StoredDocument<Fixture>[]> {
  const files = await jsonFilesIn(path.join(path.dirname(file), 'fixtures'));
  const stored = await Promise.all(files.map(readStoredFixture));
  return stored.sort((a, b) => (a.document?.order ?? Infinity) - (b.document?.order ?? Infinity) || 0);
}

function fixtureReport(
  { document, file, positions, diagnostics }: StoredDocument<Fixture>,
  run: ReturnType<typeof fixtureRunner> | null,
  lang: Language,
): FixtureReport {
  const name = path.basename(file, '.json');
  if (!document) {
    return { id: name, title: name, pass: false, differences: [], findings: findingsOf(diagnostics, positions, lang) };
  }
  const title = lang === 'en' ? (document.title.en ?? document.title.zh) : document.title.zh;
  if (!run) return { id: document.id, title, pass: false, differences: [], findings: [] };
  const { pass, differences, result } = run(document);
  const expected = new Set(document.expect.findings);
  const findings = result.findings
    .filter(({ code }) => !pass && !expected.has(code))
    .map((one) => located({ ...one, place: `/assessment${one.place}` }, positions));
  return { id: document.id, title, pass, differences, findings };
}

function junitSuite({ ruleset, version, findings, fixtures }: Suite) {
  const broken = findings.map(({ code, message }) => ({ name: code, failure: message }));
  const cases = fixtures.map(({ id, title, pass, differences, findings: faults }) => {
    const lines = [
      ...differences.map(({ place, expected, actual }) => `${place}: ${json(expected)} ≠ ${json(actual)}`),
      ...faults.map(({ message }) => message),
    ];
    return { name: `${id} ${title}`, ...(!pass && { failure: lines.join('\n') }) };
  });
  return { name: version === null ? ruleset : `${ruleset}@${version}`, cases: [...broken, ...cases] };
}
