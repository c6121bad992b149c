import type * as Monaco from 'monaco-editor/editor';
import { completion } from './completion.js';
import { definitions, hovers, references } from './navigation.js';
import { quickFixes } from './quickFixes.js';
import { renaming } from './renaming.js';

/** Gives the editor what it can do with rulesets beyond JSON; once, for all texts. */
export function registerLanguage(monaco: typeof Monaco): void {
  const { languages } = monaco;
  languages.registerDefinitionProvider('json', definitions);
  languages.registerReferenceProvider('json', references);
  languages.registerHoverProvider('json', hovers);
  languages.registerRenameProvider('json', renaming);
  languages.registerCodeActionProvider('json', quickFixes(monaco), { providedCodeActionKinds: ['quickfix'] });
  languages.registerCompletionItemProvider('json', completion(monaco));
}
