import type { Resource } from '../resource.js';
import type { source as zh } from '../zh/source.js';

export const source = {
  editor: 'Source of the ruleset, read-only',
  readOnly: 'Read-only',
  lines_one: '{{count}} line',
  lines_other: '{{count}} lines',
  files: 'Which file',
  flattened: 'Flattened',
  own: 'Variant file',
  both: 'Side by side',
  ownEditor: 'Source of the variant’s own file',
} as const satisfies Resource<typeof zh>;
