import type * as Monaco from 'monaco-editor/editor';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/useText.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useTheme } from '../theme/useTheme.js';
import { applyTheme } from './editorTheme.js';
import { loadMonaco } from './monaco.js';
import { appearance, modelOf } from './openEditor.js';
import styles from './SourceView.module.css';

/** Two texts side by side, to be read. */
export function TextDiff({ before, after }: { before: string; after: string }) {
  const { t } = useTranslation('source');
  const language = useLanguage();
  const theme = useTheme(({ name }) => name);
  const element = useRef<HTMLDivElement>(null);
  const [monaco, setMonaco] = useState<typeof Monaco | null>(null);

  useEffect(() => {
    const loading = loadMonaco(language);
    if (!loading) {
      location.reload();
      return undefined;
    }
    let isClosed = false;
    let close = (): void => undefined;
    void loading.then((loaded) => {
      if (isClosed || !element.current) return;
      const editor = loaded.editor.createDiffEditor(element.current, {
        ...appearance(element.current),
        readOnly: true,
        hideUnchangedRegions: { enabled: true },
        useInlineViewWhenSpaceIsLimited: true,
      });
      const [original, modified] = [modelOf(loaded, before, 'ruleset'), modelOf(loaded, after, 'ruleset')];
      editor.setModel({ original, modified });
      editor.getOriginalEditor().updateOptions({ ariaLabel: t('textBefore') });
      editor.getModifiedEditor().updateOptions({ ariaLabel: t('textAfter') });
      close = () => {
        editor.dispose();
        original.dispose();
        modified.dispose();
      };
      setMonaco(loaded);
    });
    return () => {
      isClosed = true;
      close();
    };
  }, [language, t, before, after]);

  useEffect(() => {
    if (monaco) applyTheme(monaco, theme);
  }, [monaco, theme]);

  return (
    <div className={styles.editor}>
      {!monaco && <Skeleton rows={14} />}
      <div ref={element} className={styles.monaco} />
    </div>
  );
}
