import { schemas } from '@biaochi/schemas/bundle';
import { jsonDefaults } from 'monaco-editor/languages/features/json/register';
import type { Language } from '../i18n/languages.js';

const spoken = new Set(['title', 'description']);

/** The schema with its titles and descriptions, written `中文 | English`, in one language. */
function inLanguage(schema: unknown, language: Language): unknown {
  if (Array.isArray(schema)) return schema.map((each) => inLanguage(each, language));
  if (typeof schema !== 'object' || schema === null) return schema;
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      if (!spoken.has(key) || typeof value !== 'string') return [key, inLanguage(value, language)];
      const [zh = '', en = zh] = value.split(' | ');
      return [key, language === 'en' ? en : zh];
    }),
  );
}

/** Teaches the editor the schemas of rulesets and variants for hovering and completion; findings come from our own checks, so the schemas validate nothing. */
export function teachRulesets(language: Language): void {
  jsonDefaults.setDiagnosticsOptions({
    validate: false,
    allowComments: false,
    schemaValidation: 'ignore',
    enableSchemaRequest: false,
    schemas: (['ruleset', 'variant'] as const).map((kind) => ({
      uri: `inmemory://biaochi/${kind}.schema.json`,
      fileMatch: [`*.${kind}.json`],
      schema: inLanguage(schemas[kind], language),
    })),
  });
}
