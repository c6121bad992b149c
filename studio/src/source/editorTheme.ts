import type * as Monaco from 'monaco-editor/editor';
import type { ThemeName } from '../theme/palette.js';
import { readToken } from '../theme/readToken.js';

/** Gives the editor the page's colours as they stand now. */
export function applyTheme(monaco: typeof Monaco, name: ThemeName): void {
  const bare = (token: string): string => readToken(token).slice(1);
  monaco.editor.defineTheme('biaochi', {
    base: name === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: bare('t1') },
      { token: 'string.key.json', foreground: bare('pri') },
      { token: 'string.value.json', foreground: bare('o') },
      { token: 'number.json', foreground: bare('a') },
      { token: 'keyword.json', foreground: bare('chg') },
      { token: 'delimiter', foreground: bare('t3') },
      { token: 'delimiter.bracket', foreground: bare('t3') },
      { token: 'delimiter.array', foreground: bare('t3') },
    ],
    colors: {
      'editor.background': readToken('surface'),
      'editor.foreground': readToken('t1'),
      'editorLineNumber.foreground': readToken('t3'),
      'editorLineNumber.activeForeground': readToken('t1'),
      'editorGutter.background': readToken('surface'),
      'editor.lineHighlightBackground': readToken('hover'),
      'editor.lineHighlightBorder': readToken('hover'),
      'editor.selectionBackground': readToken('pri-bd'),
      'editor.inactiveSelectionBackground': readToken('pri-bg'),
      'editor.findMatchBackground': readToken('chg-bd'),
      'editor.findMatchHighlightBackground': readToken('chg-bg'),
      'editor.rangeHighlightBackground': readToken('chg-bg'),
      'editorIndentGuide.background1': readToken('grid'),
      'editorIndentGuide.activeBackground1': readToken('line2'),
      'editorWidget.background': readToken('raised'),
      'editorWidget.border': readToken('line2'),
      'editorHoverWidget.background': readToken('raised'),
      'editorHoverWidget.border': readToken('line2'),
      'diffEditor.insertedTextBackground': `${readToken('ok-bar')}44`,
      'diffEditor.insertedLineBackground': readToken('ok-bg'),
      'diffEditor.removedTextBackground': `${readToken('bad-bar')}44`,
      'diffEditor.removedLineBackground': readToken('bad-bg'),
      'diffEditor.unchangedRegionBackground': readToken('sunk'),
      'diffEditor.unchangedRegionForeground': readToken('t2'),
      'editorSuggestWidget.selectedBackground': readToken('pri-bg'),
      'editorSuggestWidget.selectedForeground': readToken('t1'),
      'editorSuggestWidget.highlightForeground': readToken('pri'),
      'editorSuggestWidget.focusHighlightForeground': readToken('pri'),
      'editorStickyScroll.background': readToken('bg'),
      'editorStickyScrollHover.background': readToken('hover'),
      'input.background': readToken('surface'),
      'input.border': readToken('line2'),
      'input.foreground': readToken('t1'),
      focusBorder: readToken('pri'),
      'editorError.foreground': readToken('bad'),
      'editorWarning.foreground': readToken('chg-bar'),
      'editorInfo.foreground': readToken('pri'),
      'scrollbarSlider.background': `${readToken('unk-bar')}55`,
      'scrollbarSlider.hoverBackground': `${readToken('unk-bar')}88`,
      'scrollbar.shadow': '#00000000',
    },
  });
  monaco.editor.setTheme('biaochi');
}
