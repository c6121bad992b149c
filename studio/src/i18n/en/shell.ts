import type { Resource } from '../resource.js';
import type { shell as zh } from '../zh/shell.js';

export const shell = {
  brand: 'Biaochi',
  standards: 'Standards',
  language: 'Language',
  toDark: 'Dark theme',
  toLight: 'Light theme',
  views: 'View',
  viewTable: 'Table',
  viewCanvas: 'Canvas',
  viewSource: 'Source',
  viewBench: 'Trial bench',
  viewWhatIf: 'What if',
  viewCompare: 'Compare',
  skip: 'Skip to content',
  loading: 'Loading',
  failed: 'Could not be loaded',
  failedHelp: 'Check that the server is running, then try again.',
  retry: 'Try again',
  notFound: 'There is no such page',
  draftGone:
    'There is no such draft: it may have been published, or deleted. What is published is among the standards.',
  notFoundHelp: 'The address may be wrong, or the standard was renamed.',
  unreadable: 'This ruleset has errors; it can be evaluated once they are corrected',
  toHome: 'Back to standards',
  places: 'Main pages',
} as const satisfies Resource<typeof zh>;
