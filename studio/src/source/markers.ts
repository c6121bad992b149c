import { type Diagnostic, type Positions, renderDiagnostic } from '@biaochi/engine';
import type * as Monaco from 'monaco-editor/editor';
import type { Language } from '../i18n/languages.js';

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
  const markers = findings.map((finding): Monaco.editor.IMarkerData => {
    const { offset, length } = positions.locate(finding.place) ?? { offset: 0, length: 1 };
    const start = model.getPositionAt(offset);
    const end = model.getPositionAt(offset + Math.max(1, length));
    return {
      severity: severities[finding.severity],
      code: finding.code,
      message: renderDiagnostic(finding, language),
      startLineNumber: start.lineNumber,
      startColumn: start.column,
      endLineNumber: end.lineNumber,
      endColumn: end.column,
    };
  });
  monaco.editor.setModelMarkers(model, 'biaochi', markers);
}
