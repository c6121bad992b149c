import type { Resource } from '../resource.js';
import type { palette as zh } from '../zh/palette.js';

export const palette = {
  name: 'Find and do',
  open: 'Find indicators, views and commands (Ctrl K)',
  placeholder: 'Code or name of an indicator, a view, a command',
  help: '↑↓ choose, Enter do, Esc leave',
  nothing: 'Nothing found for “{{words}}”',
  more: '{{count}} more; write another word',
  undo: 'Undo',
  redo: 'Redo',
  findings: 'List all findings',
  toZh: 'Switch to Chinese',
  toEn: 'Switch to English',
  place: 'page',
  view: 'view',
  nextFixture: 'Next fixture',
  previousFixture: 'Previous fixture',
} as const satisfies Resource<typeof zh>;
