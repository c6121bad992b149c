import type * as Monaco from 'monaco-editor/editor';

/** Which schema a text follows. */
export type SourceKind = 'ruleset' | 'variant';

export interface Opened {
  readonly monaco: typeof Monaco;
  readonly editor: Monaco.editor.IStandaloneCodeEditor;
  readonly model: Monaco.editor.ITextModel;
}

interface Opening {
  readonly text: string;
  readonly kind: SourceKind;
  /** What it is called to those who do not see it. */
  readonly label: string;
  readonly isReadOnly: boolean;
}

/** How every text of the studio looks, to be read or written. */
export const appearance = (element: HTMLElement) =>
  ({
    automaticLayout: true,
    fontFamily: getComputedStyle(element).getPropertyValue('--mono'),
    fontSize: 12.5,
    lineHeight: 20,
    minimap: { enabled: false },
    renderLineHighlight: 'all',
    renderFinalNewline: 'on',
    scrollBeyondLastLine: false,
    stickyScroll: { enabled: true },
    wordWrap: 'on',
    unicodeHighlight: { ambiguousCharacters: false },
    fixedOverflowWidgets: true,
    padding: { top: 8, bottom: 8 },
  }) as const satisfies Monaco.editor.IEditorOptions;

/** A text as the editor holds it, under an address by which its schema is found. */
export function modelOf(monaco: typeof Monaco, text: string, kind: SourceKind): Monaco.editor.ITextModel {
  const address = monaco.Uri.parse(`inmemory://biaochi/${crypto.randomUUID()}.${kind}.json`);
  const model = monaco.editor.createModel(text, 'json', address);
  model.updateOptions({
    tabSize: 2,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  return model;
}

/** Opens an editor on a text in an element; `onOpen` gets it, the function returned closes it. */
export function openEditor(
  element: HTMLElement,
  loading: Promise<typeof Monaco>,
  { text, kind, label, isReadOnly }: Opening,
  onOpen: (opened: Opened) => void,
): () => void {
  let close = (): void => undefined;
  let isClosed = false;
  void loading.then((monaco) => {
    if (isClosed) return;
    const model = modelOf(monaco, text, kind);
    const editor = monaco.editor.create(element, {
      model,
      readOnly: isReadOnly,
      ariaLabel: label,
      ...appearance(element),
      // Words that merely occur in the text are no proposals.
      wordBasedSuggestions: 'off',
      quickSuggestions: { strings: true, other: true, comments: false },
      suggest: { showWords: false },
    });
    close = () => {
      editor.dispose();
      model.dispose();
    };
    onOpen({ monaco, editor, model });
  });
  return () => {
    isClosed = true;
    close();
  };
}
