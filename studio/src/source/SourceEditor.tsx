import type { Diagnostic, Positions } from '@biaochi/engine';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../i18n/useText.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useTheme } from '../theme/useTheme.js';
import { applyTheme } from './editorTheme.js';
import { loadMonaco } from './monaco.js';
import { setMarkers } from './markers.js';
import { type Opened, openEditor, type SourceKind } from './openEditor.js';
import styles from './SourceView.module.css';

interface SourceEditorProps {
  text: string;
  kind: SourceKind;
  /** What it is called to those who do not see it. */
  label: string;
  findings: readonly Diagnostic[];
  positions: Positions;
  /** The place to be shown; null for none. */
  place: string | null;
}

/** A text to be read, with findings at their places; shows a place when it changes. */
export function SourceEditor({ text, kind, label, findings, positions, place: selected }: SourceEditorProps) {
  const language = useLanguage();
  const theme = useTheme(({ name }) => name);
  const element = useRef<HTMLDivElement>(null);
  const [opened, setOpened] = useState<Opened | null>(null);

  useEffect(() => {
    const loading = loadMonaco(language);
    if (!loading) {
      // The session is kept in the tab, so loading the page anew loses nothing.
      location.reload();
      return undefined;
    }
    if (!element.current) return undefined;
    const close = openEditor(element.current, loading, { text, kind, label, isReadOnly: true }, setOpened);
    return () => {
      setOpened(null);
      close();
    };
  }, [text, kind, language, label]);

  useEffect(() => {
    if (opened) applyTheme(opened.monaco, theme);
  }, [opened, theme]);

  useEffect(() => {
    if (opened) setMarkers(opened.monaco, opened.model, findings, positions, language);
  }, [opened, findings, positions, language]);

  useEffect(() => {
    const place = selected === null ? null : positions.locate(selected);
    if (!opened || !place) return;
    opened.editor.setPosition({ lineNumber: place.line, column: place.column });
    opened.editor.revealLineNearTop(place.line);
  }, [opened, selected, positions]);

  return (
    <div className={styles.editor}>
      {!opened && <Skeleton rows={14} />}
      <div ref={element} className={styles.monaco} />
    </div>
  );
}
