import type * as Monaco from 'monaco-editor/editor';
import EditorWorker from 'monaco-editor/editor/editor.worker?worker';
import JsonWorker from 'monaco-editor/language/json/json.worker?worker';
import type { Language } from '../i18n/languages.js';

self.MonacoEnvironment = { getWorker: (_id, label) => (label === 'json' ? new JsonWorker() : new EditorWorker()) };

let loaded: { language: Language; monaco: Promise<typeof Monaco> } | null = null;

async function load(language: Language): Promise<typeof Monaco> {
  // Monaco reads its words while its modules load, so they must be there before.
  if (language === 'zh') await import('monaco-editor/nls/lang/zh-cn');
  const monaco = await import('monaco-editor/editor');
  const [{ teachRulesets }, { registerLanguage }] = await Promise.all([
    import('./jsonLanguage.js'),
    import('./language/register.js'),
    import('./features.js'),
  ]);
  teachRulesets(language);
  registerLanguage(monaco);
  return monaco;
}

/** Monaco in one language; it cannot change its words later, so that another language answers null: load the page anew. */
export function loadMonaco(language: Language): Promise<typeof Monaco> | null {
  loaded ??= { language, monaco: load(language) };
  return loaded.language === language ? loaded.monaco : null;
}
