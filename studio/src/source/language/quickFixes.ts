import type { Fix } from '@biaochi/engine';
import type * as Monaco from 'monaco-editor/editor';
import { documentOf } from './documents.js';
import { findingsAt } from '../markers.js';

export const FIX = 'biaochi.fix';

/** The engine's fixes of the findings in a range. */
export function quickFixes(monaco: typeof Monaco): Monaco.languages.CodeActionProvider {
  monaco.editor.registerCommand(FIX, (_, model: Monaco.editor.ITextModel, fix: Fix) =>
    documentOf(model)?.writing?.fix(fix),
  );
  return {
    provideCodeActions: async (model, range, { markers }) => {
      const document = documentOf(model);
      const none = { actions: [], dispose: () => undefined };
      if (!document?.writing || !document.agrees) return none;
      const { fixesOf, fixWords } = document.writing;
      const found = await Promise.all(
        findingsAt(model, range).map(async (finding) => ({ finding, fixes: await fixesOf(finding) })),
      );
      const actions = found.flatMap(({ finding, fixes }) =>
        fixes.map((fix, index): Monaco.languages.CodeAction => {
          const title = fixWords(fix);
          return {
            title,
            kind: 'quickfix',
            isPreferred: index === 0,
            diagnostics: markers.filter(({ code }) => code === finding.code),
            command: { id: FIX, title, arguments: [model, fix] },
          };
        }),
      );
      return { ...none, actions };
    },
  };
}
