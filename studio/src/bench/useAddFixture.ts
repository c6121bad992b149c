import { useTranslation } from 'react-i18next';
import { createFixture, freshFixtureId } from '../commands/fixtures.js';
import { useEditor } from '../document/useEditor.js';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { expectOf } from './expectOf.js';

/** A function that adds a fixture to the draft, from nothing or from the answers on the bench, and chooses it; null where nothing is edited. */
export function useAddFixture(): ((fromBench: boolean) => void) | null {
  const { t } = useTranslation('bench');
  const editor = useEditor();
  const { id, blank } = useOpenStandard();
  const { assessment, result, chooseFixture } = useLive();
  if (editor === null) return null;
  return (fromBench) => {
    const fresh = freshFixtureId(editor.content.fixtures);
    const title = { zh: t('newTitle', { lng: 'zh-CN' }), en: t('newTitle', { lng: 'en' }) };
    const answers = fromBench ? assessment : { format: 1 as const, ruleset: id, answers: {} };
    if (editor.run(createFixture(title, answers, expectOf(fromBench ? result : blank))) === null) chooseFixture(fresh);
  };
}
