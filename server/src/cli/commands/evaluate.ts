import { improvements, type Language, readJson } from '@biaochi/engine';
import type { Adoption, Finding, Result, Ruleset } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { readText } from '../../storage/index.js';
import { type CommandContext, type ExitCode, findingOf, findingsOf, hasErrors, json, located } from '../context.js';
import { type OpenRuleset, rulesetOpener } from '../openRuleset.js';
import { referenceResult } from '../reference.js';
import { diagnosticText } from '../text/diagnosticText.js';
import { improvementsText } from '../text/improvementsText.js';
import { resultText } from '../text/resultText.js';
import { textIn, word } from '../text/words.js';

export interface EvaluateOptions {
  readonly ruleset?: string;
  readonly reading: Readonly<Record<string, string>>;
  readonly reference: boolean;
  readonly improve: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/** One file's answer; without a result where the file or its ruleset could not be read. */
interface Answer {
  readonly file: string;
  readonly text: string;
  readonly ruleset: Ruleset | null;
  readonly result: Result | null;
  readonly findings: readonly Finding[];
}

type Opener = (reference: string) => Promise<OpenRuleset>;

/** Evaluates assessment files; exit code 2 where any has an error finding or is unreadable. */
export async function evaluateFiles(
  files: readonly string[],
  options: EvaluateOptions,
  context: CommandContext,
): Promise<ExitCode> {
  const open = rulesetOpener(context.store);
  const answers: Answer[] = [];
  for (const file of files) answers.push(await evaluateFile(file, options, open, context));
  if (options.json) {
    const shown = answers.map(({ file, result, findings }) => result ?? { file, findings });
    context.print(json(files.length === 1 ? shown[0] : shown));
  } else {
    context.print(
      answers
        .flatMap((answer) => [...answerText(answer, options, context), ''])
        .join('\n')
        .trimEnd(),
    );
  }
  return answers.some(({ findings }) => hasErrors(findings)) ? 2 : 0;
}

async function evaluateFile(
  file: string,
  options: EvaluateOptions,
  open: Opener,
  context: CommandContext,
): Promise<Answer> {
  let text = '';
  try {
    text = await readText(file);
    const reading = readJson(text);
    const early = findingsOf(reading.diagnostics, reading.positions, options.lang);
    if (reading.value === undefined) return { file, text, ruleset: null, result: null, findings: early };
    const { stored, assess } = await open(options.ruleset ?? namedRuleset(reading.value));
    const assessment = withReadings(reading.value, options.reading);
    const adoption = await adoptionOf(assessment, context);
    const settings = { language: options.lang, ...(adoption && { adoption }) };
    const compiled = assess(assessment, settings);
    const result = options.reference
      ? await referenceResult(stored.document, withValues(assessment, adoption), compiled, options.lang)
      : compiled;
    const findings = merged(early, result.findings, (one) => {
      // A reading from the command line stands nowhere in the file.
      const fromFile = options.reading[one.place.slice('/readings/'.length)] === undefined;
      return fromFile ? located(one, reading.positions) : one;
    });
    const improved = options.improve ? { improvements: improvements(stored.document, assessment) } : {};
    return { file, text, ruleset: stored.document, result: { ...result, ...improved, findings }, findings };
  } catch (error) {
    return { file, text, ruleset: null, result: null, findings: [findingOf(error, options.lang)] };
  }
}

/** The ruleset that an assessment names; throws a Fault where it names none. */
function namedRuleset(assessment: unknown): string {
  const named = (assessment as { ruleset?: unknown } | null)?.ruleset;
  if (typeof named !== 'string' || named === '') throw Fault.of('ruleset-missing');
  return named;
}

/** The adoption that an assessment names, where it can be found. */
async function adoptionOf(assessment: unknown, { adoption }: CommandContext): Promise<Adoption | null> {
  const named = (assessment as { adoption?: unknown } | null)?.adoption;
  return typeof named === 'string' && adoption ? adoption(named) : null;
}

/** An assessment in which the values of an adoption stand as parameters, as the reference engine takes them. */
function withValues(assessment: unknown, adoption: Adoption | null): unknown {
  if (!adoption || typeof assessment !== 'object' || assessment === null) return assessment;
  const own = (assessment as { parameters?: object }).parameters;
  return { ...assessment, parameters: { ...own, ...adoption.values } };
}

/** An assessment in which readings from the command line win over its own. */
function withReadings(assessment: unknown, readings: Readonly<Record<string, string>>): unknown {
  if (Object.keys(readings).length === 0 || typeof assessment !== 'object' || assessment === null) return assessment;
  const own = (assessment as { readings?: unknown }).readings;
  return { ...assessment, readings: { ...(typeof own === 'object' ? own : {}), ...readings } };
}

/** The findings of reading and of evaluating; where both speak of one place, the one who read the text saw it first. */
function merged(
  early: readonly Finding[],
  late: readonly Finding[],
  located: (finding: Finding) => Finding,
): Finding[] {
  const places = new Set(early.map(({ place }) => place));
  return [...early, ...late.filter(({ place }) => !places.has(place)).map(located)];
}

function answerText(answer: Answer, { lang, reference }: EvaluateOptions, { style }: CommandContext): string[] {
  const { file, text, ruleset, result, findings } = answer;
  const shown = findings.flatMap((finding) => diagnosticText(finding, { file, text }, lang, style));
  const list = shown.length > 0 ? ['', style.bold(word('findings', lang)), ...shown] : [];
  if (!ruleset || !result) return [style.bold(file), ...list];
  const { id, version, readings } = result.ruleset;
  const taken = Object.entries(readings).map(([reading, alternative]) => `${reading}=${alternative}`);
  const engine = reference ? [word('referenceEngine', lang)] : [];
  const head = [
    style.bold(file),
    textIn(ruleset.title, lang),
    ...(ruleset.example ? [style.warn(word('example', lang))] : []),
    style.dim([`${id}@${version}`, ...taken, ...engine].join('  ')),
  ];
  const improved = result.improvements ? improvementsText(result.improvements, { ruleset, language: lang, style }) : [];
  return [head.join('  '), '', ...resultText({ ruleset, result, language: lang, style }), ...improved, ...list];
}
