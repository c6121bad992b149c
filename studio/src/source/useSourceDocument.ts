import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { nameables } from '../builders/condition/facts.js';
import { useRun } from '../builders/fields/useRun.js';
import { applyFix } from '../commands/fixes.js';
import { renameCode } from '../commands/renameCode.js';
import type { Editor } from '../document/useEditor.js';
import { useLineage } from '../document/useLineage.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useFixWords } from '../findings/useFixWords.js';
import { usePlaceName } from '../findings/usePlaceName.js';
import { useScope } from '../why/useExplanation.js';
import { askFixes } from './askFixes.js';
import type { SourceDocument } from './language/documents.js';

/** What the editor's features have to know of an opened standard: of a draft, how it is edited as well. */
export function useSourceDocument(editor: Editor | null, isAgreed: boolean): SourceDocument {
  const { t } = useTranslation('source');
  const { ruleset, findings } = useOpenStandard();
  const nameOf = usePlaceName();
  const scope = useScope();
  const run = useRun();
  const fixWords = useFixWords();
  const { lineage } = useLineage();
  const before = lineage?.base ?? null;
  return useMemo(() => {
    const writing = editor && {
      ...{ run, fixWords },
      fixesOf: (finding: SourceDocument['findings'][number]) => askFixes(ruleset, finding),
      fix: (fix: Parameters<typeof applyFix>[0]) => void run(applyFix(fix)),
      rename: (place: string, key: string) => run(renameCode(place, key, before)),
      unfinished: t('renameLater'),
    };
    return { ruleset, findings, nameOf, agrees: isAgreed, references: () => nameables(scope), writing };
  }, [editor, isAgreed, ruleset, findings, nameOf, scope, run, fixWords, before, t]);
}
