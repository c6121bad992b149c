import type { Diagnostic, Positions } from '@biaochi/engine';
import type * as Monaco from 'monaco-editor/editor';
import { useEffect, useRef, useState } from 'react';
import { useLanguage } from '../i18n/useText.js';
import { Skeleton } from '../parts/Skeleton.js';
import { useTheme } from '../theme/useTheme.js';
import { applyTheme } from './editorTheme.js';
import { loadMonaco } from './monaco.js';
import { setMarkers } from './markers.js';
import styles from './SourceView.module.css';

interface Opened {
  monaco: typeof Monaco;
  editor: Monaco.editor.IStandaloneCodeEditor;
}

/** Which schema a text follows. */
export type SourceKind = 'ruleset' | 'variant';

/** Opens an editor on a text in an element; `onOpen` gets it, the function returned closes it. */
function open(
  element: HTMLElement,
  loading: Promise<typeof Monaco>,
  text: string,
  kind: SourceKind,
  label: string,
  onOpen: (opened: Opened) => void,
): () => void {
  let close = (): void => undefined;
  let isClosed = false;
  void loading.then((monaco) => {
    if (isClosed) return;
    const model = monaco.editor.createModel(
      text,
      'json',
      monaco.Uri.parse(`inmemory://biaochi/${crypto.randomUUID()}.${kind}.json`),
    );
    model.updateOptions({ bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false } });
    const editor = monaco.editor.create(element, {
      model,
      readOnly: true,
      automaticLayout: true,
      ariaLabel: label,
      fontFamily: getComputedStyle(element).getPropertyValue('--mono'),
      fontSize: 12.5,
      lineHeight: 20,
      minimap: { enabled: false },
      renderLineHighlight: 'all',
      scrollBeyondLastLine: false,
      stickyScroll: { enabled: true },
      wordWrap: 'on',
      unicodeHighlight: { ambiguousCharacters: false },
      fixedOverflowWidgets: true,
      padding: { top: 8, bottom: 8 },
    });
    close = () => {
      editor.dispose();
      model.dispose();
    };
    onOpen({ monaco, editor });
  });
  return () => {
    isClosed = true;
    close();
  };
}

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

/** A text with findings at their places; shows a place when it changes. */
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
    const close = open(element.current, loading, text, kind, label, setOpened);
    return () => {
      setOpened(null);
      close();
    };
  }, [text, kind, language, label]);

  useEffect(() => {
    if (opened) applyTheme(opened.monaco, theme);
  }, [opened, theme]);

  useEffect(() => {
    const model = opened?.editor.getModel();
    if (opened && model) setMarkers(opened.monaco, model, findings, positions, language);
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
