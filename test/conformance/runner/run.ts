import type { Adoption, Ruleset } from '@biaochi/schemas/types';
import {
  applyChanges,
  assessor,
  check,
  compile,
  type Diagnostic,
  digest,
  documentDigest,
  evaluate,
  expectedNames,
  flattenVariant,
  parseDecimal,
  proposeMapping,
  type Rational,
  readFixture,
  readJson,
  readRows,
  readRuleset,
  renderDiagnostic,
  resolve,
  round,
  toDecimal,
} from '@biaochi/engine';
import { base, type CaseInput, type ExpectedFinding } from './cases.js';
import { complete } from './complete.js';

/** What a case comes to: its result, and its findings with their texts. */
export interface Outcome {
  result: unknown;
  findings: ExpectedFinding[];
}

function shown(found: readonly Diagnostic[]): ExpectedFinding[] {
  return found.map((finding) => {
    const { code, severity, place, params } = finding;
    const at = 'line' in params ? { line: Number(params['line']), column: Number(params['column']) } : {};
    return { code, severity, place, ...at, zh: renderDiagnostic(finding, 'zh'), en: renderDiagnostic(finding, 'en') };
  });
}

function exactly(text: string | number): Rational {
  const number = parseDecimal(text);
  if (!number) throw new Error(`a case holds ${text}, which is no decimal`);
  return number;
}

function roundAll({ rounding, values = [] }: CaseInput): Outcome {
  const { mode, digits = 0, step } = rounding!;
  const rule = step === undefined ? { mode, digits } : { mode, step: exactly(step) };
  return { result: values.map((value) => toDecimal(round(exactly(value), rule))), findings: [] };
}

function readDecimals(values: readonly (string | number)[]): Outcome {
  const numbers = values.map((value) => parseDecimal(value));
  return { result: numbers.map((number) => number && toDecimal(number)), findings: [] };
}

function readText({ text = '', places }: CaseInput): Outcome {
  const { value, positions, diagnostics } = readJson(text);
  const found = (place: string): unknown => {
    const at = positions.locate(place);
    return at && { line: at.line, column: at.column, text: text.slice(at.offset, at.offset + at.length) };
  };
  const located = places && Object.fromEntries(places.map((place) => [place, found(place)]));
  return { result: located ?? value, findings: shown(diagnostics) };
}

/** The first row of a sheet has its headings; a case may say of some what their columns hold, by heading. */
function readSheet({ sheet = [], columns = {}, renamed = {} }: CaseInput): Outcome {
  const worksheet = { name: '2025', rows: sheet };
  const proposed = proposeMapping(base, [worksheet])!;
  const mapped = proposed.columns.map(({ heading, place }) => {
    return { heading: renamed[heading] ?? heading, place: heading in columns ? columns[heading]! : place };
  });
  const named = { ruleset: base, digest: digest(base) };
  const mapping = { id: base.id, ruleset: named.digest, sheet: '2025', head: 1, columns: mapped };
  const { rows, columns: wrong } = readRows(named, worksheet, mapping);
  const found = [...wrong, ...rows.flatMap(({ findings }) => findings)];
  const located = found.map(({ row, column, finding }) => {
    const at = column === null ? 0 : column.charCodeAt(0) - 64;
    return { ...finding, params: { ...finding.params, line: row, column: at } };
  });
  const kept = rows.flatMap(({ past }) => (past ? [past] : []));
  const told = kept.map(({ assessment, result }) => ({ assessment, outcome: result?.outcome ?? null }));
  return { result: JSON.parse(JSON.stringify({ proposed: proposed.columns, kept: told })), findings: shown(located) };
}

function apply(changes: NonNullable<CaseInput['apply']>): Outcome {
  const { ruleset, diagnostics } = applyChanges(base, changes);
  return { result: ruleset, findings: shown(diagnostics) };
}

/** The base ruleset with a case's changes, which must all apply. */
export function rulesetOf({ changes = [] }: CaseInput): Ruleset {
  const { ruleset, diagnostics } = applyChanges(base, changes);
  const [fault] = diagnostics;
  if (fault) throw new Error(`the case's own changes do not apply: ${renderDiagnostic(fault, 'en')}`);
  return ruleset;
}

function checked(input: CaseInput): Outcome {
  const { ruleset, diagnostics } = readRuleset(JSON.stringify(rulesetOf(input)));
  return { result: ruleset, findings: shown(ruleset ? check(ruleset) : diagnostics) };
}

function computed({ formula = '', where = {} }: CaseInput): Outcome {
  const symbols = Object.entries(where);
  const facts = symbols.map(([, value], order) => ({ id: `f${order}`, order: order + 10, type: 'number', value }));
  const ruleset = {
    ...base,
    facts: [...base.facts!, ...facts.map(({ id, order }) => ({ id, order, type: 'number', label: { zh: id } }))],
    derived: [
      ...base.derived!,
      {
        id: 'computed',
        order: 10,
        label: { zh: '所算' },
        formula: { text: formula, where: Object.fromEntries(symbols.map(([name], at) => [name, `fact:f${at}`])) },
      },
    ],
  } as Ruleset;
  const found = check(ruleset).filter((one) => one.severity === 'error' && one.place.startsWith('/derived/computed'));
  if (found.length > 0) return { result: null, findings: shown(found) };
  const values = Object.fromEntries(facts.map(({ id, value }) => [id, value]));
  const assessment = { format: 1, ruleset: 'base', facts: values, answers: {} };
  const { derived } = evaluate(compile(ruleset), assessment);
  return { result: derived['computed']?.exact ?? null, findings: [] };
}

/** A case's ruleset as its readings make it; one with errors is a mistake of the case. */
export function soundRuleset(input: CaseInput): { own: Ruleset; resolved: Ruleset } {
  const own = rulesetOf(input);
  const { ruleset: resolved } = resolve(own, input.readings ?? {});
  const { diagnostics } = readRuleset(JSON.stringify(resolved));
  const errors = [...diagnostics, ...check(own)].filter((one) => one.severity === 'error');
  const [fault] = input.draft ? [] : errors;
  if (fault) throw new Error(`the case's ruleset has errors: ${fault.place} ${renderDiagnostic(fault, 'en')}`);
  return { own, resolved };
}

/** The assessment of a case: as it stands, from its text, or the complete one with some of it replaced or taken away. */
export function assessmentOf(input: CaseInput): unknown {
  if (input.assessmentText !== undefined) return readJson(input.assessmentText).value;
  return 'assessment' in input ? input.assessment : complete(input);
}

/** The assessment naming the adoption of a case, which is made for the case's ruleset. */
function adopting(input: CaseInput, assessment: unknown): { assessment: unknown; adoption?: { adoption: Adoption } } {
  if (!input.adopted) return { assessment };
  const { id, version } = base;
  const adoption: Adoption = {
    format: 1,
    ruleset: { id, version, digest: digest(rulesetOf(input)) },
    authority: { zh: '采用机关' },
    values: input.adopted,
    source: { zh: '采用文件' },
    date: '2026-01-01',
  };
  return { assessment: { ...(assessment as object), adoption: documentDigest(adoption) }, adoption: { adoption } };
}

function evaluated(input: CaseInput): Outcome {
  const assess = assessor(soundRuleset(input).own);
  const { assessment, adoption } = adopting(input, assessmentOf(input));
  const result = assess(assessment, { language: 'zh', ...adoption });
  const english = assess(assessment, { language: 'en', ...adoption });
  const findings = result.findings.map(({ code, severity, place, message }, index) => {
    return { code, severity, place, zh: message, en: english.findings[index]!.message };
  });
  return { result, findings };
}

/** Whether a case is evaluated, by what its input holds. */
export const isEvaluated = (input: CaseInput): boolean =>
  ['assessment', 'assessmentText', 'answers', 'facts', 'parameters', 'readings', 'frame', 'adopted'].some(
    (key) => key in input,
  );

/** What a case comes to, by what its input holds. */
export function run(input: CaseInput): Outcome {
  if (input.rounding) return roundAll(input);
  if (input.decimals) return readDecimals(input.decimals);
  if (input.text !== undefined) return readText(input);
  if (input.rulesetText !== undefined)
    return { result: null, findings: shown(readRuleset(input.rulesetText).diagnostics) };
  if (input.fixtureText !== undefined)
    return { result: null, findings: shown(readFixture(input.fixtureText).diagnostics) };
  if (input.sheet) return readSheet(input);
  if (input.expect) return { result: null, findings: shown(expectedNames({ expect: input.expect }, rulesetOf(input))) };
  if (input.variant) return { result: null, findings: shown(flattenVariant(input.variant, base).diagnostics) };
  if (input.apply) return apply(input.apply);
  if (input.formula !== undefined) return computed(input);
  return isEvaluated(input) ? evaluated(input) : checked(input);
}
