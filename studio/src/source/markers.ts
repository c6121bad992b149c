import { type Diagnostic, type Positions, renderDiagnostic } from '@biaochi/engine';
import type * as Monaco from 'monaco-editor/editor';
import type { Language } from '../i18n/languages.js';
import { rangeOf } from './language/documents.js';

interface Placed {
  readonly finding: Diagnostic;
  readonly range: Monaco.IRange;
}

const placed = new WeakMap<Monaco.editor.ITextModel, readonly Placed[]>();

/** Puts our findings on the text, each at its place. */
export function setMarkers(
  monaco: typeof Monaco,
  model: Monaco.editor.ITextModel,
  findings: readonly Diagnostic[],
  positions: Positions,
  language: Language,
): void {
  const { Error, Warning, Info } = monaco.MarkerSeverity;
  const severities = { error: Error, warning: Warning, info: Info };
  const all = findings.map((finding): Placed => {
    const { offset, length } = stretchOf(finding, positions, model);
    return { finding, range: rangeOf(model, offset, Math.max(1, length)) };
  });
  placed.set(model, all);
  const markers = all.map(({ finding, range }): Monaco.editor.IMarkerData => ({
    severity: severities[finding.severity],
    code: finding.code,
    message: renderDiagnostic(finding, language),
    ...range,
  }));
  monaco.editor.setModelMarkers(model, 'biaochi', markers);
}

/** Where a finding stands in the text: what is wrong with the writing itself says its line and column. */
function stretchOf(
  { place, params }: Diagnostic,
  positions: Positions,
  model: Monaco.editor.ITextModel,
): { offset: number; length: number } {
  const { line, column } = params;
  if (typeof line === 'number' && typeof column === 'number') {
    return { offset: model.getOffsetAt({ lineNumber: line, column }), length: 1 };
  }
  return positions.locate(place) ?? { offset: 0, length: 1 };
}

/** The findings marked within a range of lines. */
export const findingsAt = (model: Monaco.editor.ITextModel, range: Monaco.IRange): Diagnostic[] =>
  (placed.get(model) ?? [])
    .filter(
      ({ range: own }) => own.startLineNumber <= range.endLineNumber && range.startLineNumber <= own.endLineNumber,
    )
    .map(({ finding }) => finding);
