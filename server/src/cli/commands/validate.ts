import {
  check,
  expectedNames,
  type Language,
  type Positions,
  readFixture,
  readJson,
  readRuleset,
  resolve,
} from '@biaochi/engine';
import type { Finding, Fixture, Ruleset } from '@biaochi/schemas/types';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../../faults/index.js';
import { isVariant, jsonFilesIn, readText, type RulesetStore } from '../../storage/index.js';
import { type CommandContext, type ExitCode, findingOf, findingsOf, hasErrors, json, located } from '../context.js';
import { type OpenRuleset, rulesetBeside, rulesetFile, rulesetOpener } from '../openRuleset.js';
import { diagnosticText } from '../text/diagnosticText.js';
import { word } from '../text/words.js';
import { variantFindings } from '../variantFindings.js';

export interface ValidateOptions {
  readonly json: boolean;
  readonly lang: Language;
}

type Kind = 'ruleset' | 'variant' | 'assessment' | 'fixture';

/** What was found in one file; `unreadable` where it is no JSON of a kind known here. */
interface Validated {
  readonly file: string;
  readonly kind: Kind | null;
  readonly findings: readonly Finding[];
  readonly unreadable: boolean;
}

type Opener = (reference: string) => Promise<OpenRuleset>;

/**
 * Checks a ruleset, a variant, an assessment or a fixture, told apart by their shape; of a ruleset's folder, the ruleset and its
 * fixtures. Exit code 0 clean (warnings may stand), 1 errors, 2 unreadable.
 */
export async function validatePath(
  target: string,
  { json: asJson, lang }: ValidateOptions,
  { store, print, style }: CommandContext,
): Promise<ExitCode> {
  const openAny = rulesetOpener(store);
  const results: Validated[] = [];
  const texts = new Map<string, string>();
  for (const file of await filesOf(target)) {
    // A fixture is one of the ruleset it stands beside, wherever that folder is.
    const open: Opener = async (named) => openAny((await rulesetBeside(file, named, store)) ?? named);
    results.push(await validateFile(file, { lang, store, open }, texts));
  }
  if (asJson) {
    const shown = results.map(({ file, kind, findings }) => ({ file, ...(kind && { kind }), findings }));
    print(json(shown.length === 1 ? shown[0] : shown));
  } else {
    const lines = results.flatMap(({ file, findings }) =>
      findings.length === 0
        ? [`${style.good('✓')} ${file}  ${word('clean', lang)}`]
        : findings.flatMap((finding) => [
            ...diagnosticText(finding, { file, text: texts.get(file) ?? '' }, lang, style),
            '',
          ]),
    );
    print(lines.join('\n').trimEnd());
  }
  if (results.some(({ unreadable }) => unreadable)) return 2;
  return results.some(({ findings }) => hasErrors(findings)) ? 1 : 0;
}

async function filesOf(target: string): Promise<string[]> {
  const file = rulesetFile(target);
  if (file === null || file === target) return [target];
  const fixtures = await jsonFilesIn(path.join(target, 'fixtures'));
  // A folder of fixtures or assessments alone is as good as one of a ruleset.
  return existsSync(file) ? [file, ...fixtures] : [...(await orThis(await jsonFilesIn(target), file))];
}

const orThis = async (files: readonly string[], file: string): Promise<readonly string[]> =>
  files.length > 0 ? files : [file];

/** What every check is given beside its file. */
interface Means {
  readonly lang: Language;
  readonly store: RulesetStore;
  readonly open: Opener;
}

async function validateFile(file: string, means: Means, texts: Map<string, string>): Promise<Validated> {
  const { lang } = means;
  try {
    const text = await readText(file);
    texts.set(file, text);
    const { value, positions, diagnostics } = readJson(text);
    if (value === undefined) {
      return { file, kind: null, findings: findingsOf(diagnostics, positions, lang), unreadable: true };
    }
    const kind = kindOf(value);
    if (kind === null) throw Fault.of('file-unrecognised', { seen: file });
    const findings = await checks[kind]({ file, text, value, ...means });
    return { file, kind, findings, unreadable: false };
  } catch (error) {
    return { file, kind: null, findings: [findingOf(error, lang)], unreadable: true };
  }
}

/** What a document is, by the fields that only it has. */
function kindOf(value: unknown): Kind | null {
  if (typeof value !== 'object' || value === null) return null;
  if ('assessment' in value && ('expect' in value || 'derivation' in value)) return 'fixture';
  if ('answers' in value) return 'assessment';
  if (isVariant(value)) return 'variant';
  return 'indicators' in value || 'grades' in value || 'sources' in value ? 'ruleset' : null;
}

interface Given extends Means {
  readonly file: string;
  readonly text: string;
  readonly value: unknown;
}

const checks: Record<Kind, (given: Given) => Promise<Finding[]>> = {
  ruleset: async ({ text, lang }) => {
    const { ruleset, positions, diagnostics } = readRuleset(text);
    return findingsOf([...diagnostics, ...(ruleset ? check(ruleset as Ruleset) : [])], positions, lang);
  },
  variant: ({ file, lang, store }) => variantFindings(file, store, lang),
  assessment: async ({ text, value, lang, open }) => {
    const { positions, diagnostics } = readJson(text);
    const early = findingsOf(diagnostics, positions, lang);
    return [...early, ...(await assessed(value, '', positions, lang, open))];
  },
  fixture: async ({ text, lang, open }) => {
    const { fixture, positions, diagnostics } = readFixture(text);
    const found = findingsOf(diagnostics, positions, lang);
    return fixture ? [...found, ...(await fixtureFindings(fixture, positions, lang, open))] : found;
  },
};

/** What evaluating an assessment finds, its places moved under `prefix`. */
async function assessed(
  value: unknown,
  prefix: string,
  positions: Positions,
  lang: Language,
  open: Opener,
): Promise<Finding[]> {
  const named = (value as { ruleset?: unknown }).ruleset;
  if (typeof named !== 'string') return [located(findingOf(Fault.of('ruleset-missing'), lang), positions)];
  try {
    const { assess } = await open(named);
    return assess(value, { language: lang }).findings.map((one) => {
      return located({ ...one, place: prefix + one.place }, positions);
    });
  } catch (error) {
    return [located({ ...findingOf(error, lang), place: `${prefix}/ruleset` }, positions)];
  }
}

/** What a fixture's assessment shows beyond the findings that the fixture expects. */
async function fixtureFindings(
  fixture: Fixture,
  positions: Positions,
  lang: Language,
  open: Opener,
): Promise<Finding[]> {
  const { assessment, expect } = fixture;
  const expected = new Set(expect.findings);
  const found = await assessed(assessment, '/assessment', positions, lang, open);
  const names = await namesExpected(fixture, positions, lang, open);
  return [...found.filter(({ code }) => !expected.has(code)), ...names];
}

/** What the fixture expects that its ruleset, under the readings of the fixture, does not have. */
async function namesExpected(fixture: Fixture, positions: Positions, lang: Language, open: Opener): Promise<Finding[]> {
  try {
    const { stored } = await open(fixture.assessment.ruleset);
    const { ruleset } = resolve(stored.document, fixture.assessment.readings ?? {});
    return findingsOf(expectedNames(fixture, ruleset), positions, lang);
  } catch (error) {
    // A ruleset that cannot be used is told already, of the assessment.
    if (error instanceof Fault) return [];
    throw error;
  }
}
