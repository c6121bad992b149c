import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Editor } from '../document/useEditor.js';
import { useSelection } from '../document/useSelection.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useTheme } from '../theme/useTheme.js';
import { applyTheme } from './editorTheme.js';
import { setDocument } from './language/documents.js';
import { setMarkers } from './markers.js';
import { loadMonaco } from './monaco.js';
import { type Opened, openEditor } from './openEditor.js';
import styles from './SourceView.module.css';
import { agrees, type TypedText } from './typedText.js';
import { usePlaces } from './usePlaces.js';
import { usePositions } from './usePositions.js';
import { useSourceDocument } from './useSourceDocument.js';
import { useWriting } from './useWriting.js';

const none: readonly never[] = [];

/** The text of a draft, to be written in: it commits as it reads, and follows what is edited elsewhere. */
export function DraftEditor({ editor, state }: { editor: Editor; state: TypedText }) {
  const { t } = useTranslation('source');
  const language = useLanguage();
  const theme = useTheme(({ name }) => name);
  const { findings } = useOpenStandard();
  const [place, select] = useSelection();
  const element = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const start = useRef(state.text);
  const positions = usePositions(state);
  const document = useSourceDocument(editor, agrees(state));
  const { trouble } = state;
  const shown = trouble === null ? findings : 'findings' in trouble ? trouble.findings : none;
  const isReadOnly = editor.state === 'inReview';

  useEffect(() => {
    start.current = state.text;
  }, [state.text]);

  useEffect(() => {
    const loading = loadMonaco(language);
    if (!loading) {
      // What is typed is kept in the browser, so loading the page anew loses nothing.
      location.reload();
      return undefined;
    }
    if (!element.current) return undefined;
    const opening = { text: start.current, kind: 'ruleset', label: t('writer'), isReadOnly: false } as const;
    const close = openEditor(element.current, loading, opening, setOpened);
    return () => {
      setOpened(null);
      close();
    };
  }, [language, t]);

  useEffect(() => {
    if (opened) applyTheme(opened.monaco, theme);
  }, [opened, theme]);

  useEffect(() => {
    opened?.editor.updateOptions({ readOnly: isReadOnly });
  }, [opened, isReadOnly]);

  useEffect(() => {
    if (opened) setDocument(opened.model, document);
  }, [opened, document]);

  useEffect(() => {
    // While something is typed the marks move with the text.
    if (opened && state.isRead) setMarkers(opened.monaco, opened.model, shown, positions, language);
  }, [opened, shown, positions, language, state.isRead]);

  useWriting(opened, editor, state);
  usePlaces(opened, positions, place, select);

  return (
    <div className={styles.editor}>
      {!opened && <Skeleton rows={14} />}
      <div ref={element} className={styles.monaco} />
    </div>
  );
}
