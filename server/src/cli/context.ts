import type { Diagnostic, Language, Positions } from '@biaochi/engine';
import { renderDiagnostic } from '@biaochi/engine';
import type { Adoption, Finding } from '@biaochi/schemas/types';
import { Fault } from '../faults/index.js';
import type { RulesetStore } from '../storage/index.js';
import type { Style } from './text/style.js';

/** What every command is given by the shell: where rulesets and data are, how to write, and how to stress. */
export interface CommandContext {
  readonly store: RulesetStore;
  /** The installation's own data folder. */
  readonly data: string;
  /** The adoption of a digest, where a data folder is named that has it. */
  readonly adoption?: (digest: string) => Promise<Adoption | null>;
  /** The built script of the threads that replay; all in one thread where there is none. */
  readonly replayScript?: URL;
  readonly print: (text: string) => void;
  readonly style: Style;
}

/** A command's exit code. */
export type ExitCode = 0 | 1 | 2;

/** Findings as results carry them, with line and column where the document's positions are known. */
export function findingsOf(
  diagnostics: readonly Diagnostic[],
  positions: Positions | null,
  language: Language,
): Finding[] {
  return diagnostics.map((diagnostic) => {
    const { code, severity, place, params } = diagnostic;
    const found: Finding = { code, severity, place, message: renderDiagnostic(diagnostic, language) };
    const { line, column } = params;
    // A syntax error knows its own spot, which no place leads to.
    if (typeof line === 'number' && typeof column === 'number') return { ...found, line, column };
    return located(found, positions);
  });
}

/** A finding with the line and column of its place; one on the document as a whole has none. */
export function located(finding: Finding, positions: Positions | null): Finding {
  const spot = finding.place === '' ? null : (positions?.locate(finding.place) ?? null);
  return spot ? { ...finding, line: spot.line, column: spot.column } : finding;
}

/** A fault as a finding on the whole file; anything else that was thrown is a programmer's mistake and goes on. */
export function findingOf(error: unknown, language: Language): Finding {
  if (!(error instanceof Fault)) throw error;
  return { code: error.code, severity: 'error', place: '', message: error.texts[language] };
}

export const hasErrors = (findings: readonly Finding[]): boolean => findings.some((one) => one.severity === 'error');

/** JSON as programs and people can both read it. */
export const json = (value: unknown): string => JSON.stringify(value, null, 2);
