import { renderDiagnostic } from '@biaochi/engine';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command, Refusal } from '../../commands/command.js';
import { useEditor } from '../../document/useEditor.js';
import { languageOf } from '../../i18n/languages.js';

/** Carries a command out on the open draft; null when done, otherwise why not, in words. */
export type Run = (command: Command) => string | null;

/** The door for edits as the fields use it: what a refused command says comes back in the interface's language. */
export function useRun(): Run {
  const editor = useEditor();
  const { t, i18n } = useTranslation('commands');
  return useCallback(
    (command) => {
      const refusal: Refusal | null = editor?.run(command) ?? null;
      if (!refusal) return null;
      const [finding] = refusal.findings ?? [];
      const problem = finding ? renderDiagnostic(finding, languageOf(i18n.language)) : '';
      return t(refusal.refused as 'shape', { ...refusal.params, problem });
    },
    [editor, t, i18n],
  );
}
