import { answers } from './answers.js';
import { changes } from './changes.js';
import type { Diagnostic, Entry, Language } from './diagnostic.js';
import { evaluation } from './evaluation.js';
import { reading } from './reading.js';
import { conditions } from './ruleset/conditions.js';
import { coverage } from './ruleset/coverage.js';
import { names } from './ruleset/names.js';
import { quantities } from './ruleset/quantities.js';
import { readings } from './ruleset/readings.js';
import { schema } from './schema.js';
import { worksheets } from './worksheets.js';

const catalogue = {
  ...reading,
  ...schema,
  ...names,
  ...conditions,
  ...quantities,
  ...coverage,
  ...readings,
  ...changes,
  ...answers,
  ...evaluation,
  ...worksheets,
};

export type DiagnosticCode = keyof typeof catalogue;

/** What the message of a code is filled with. */
export type ParamsOf<Code extends DiagnosticCode> = Parameters<(typeof catalogue)[Code]['zh']>[0];

/** Every code there is, in the order of the catalogue. */
export const diagnosticCodes = Object.keys(catalogue) as readonly DiagnosticCode[];

interface Position {
  readonly line?: number;
  readonly column?: number;
}

type Arguments<Code extends DiagnosticCode> =
  object extends ParamsOf<Code> ? [params?: Position] : [params: ParamsOf<Code> & Position];

/** A finding of the given code at the given place; the params are those its message names. */
export function diagnostic<Code extends DiagnosticCode>(
  code: Code,
  place: string,
  ...[params]: Arguments<Code>
): Diagnostic {
  return { code, severity: catalogue[code].severity, place, params: { ...params } };
}

/** The message of a finding in the language asked for: the rule, what was seen, and what to do. */
export function renderDiagnostic(finding: Diagnostic, language: Language): string {
  const entry = (catalogue as Readonly<Record<string, Entry<never> | undefined>>)[finding.code];
  if (!entry) throw new TypeError(`renderDiagnostic: no such code ${finding.code}`);
  return entry[language](finding.params as never);
}
