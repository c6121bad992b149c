import type { Resource } from '../resource.js';
import type { home as zh } from '../zh/home.js';

export const home = {
  name: 'Standards',
  show: 'Show',
  all: 'All',
  standards_one: '{{count}} standard',
  standards_other: '{{count}} standards',
  examples_one: '{{count}} example',
  examples_other: '{{count}} examples',
  'column.standard': 'Standard',
  'column.version': 'Version',
  'column.composition': 'Composition',
  'column.findings': 'Findings',
  'column.fixtures': 'Fixtures',
  'column.scores': 'Scores of the fixtures',
  asExpected_one: '{{count}} as expected',
  asExpected_other: '{{count}} as expected',
  notAsExpected_one: '{{count}} not as expected',
  notAsExpected_other: '{{count}} not as expected',
  undetermined_one: '{{count}} undetermined',
  undetermined_other: '{{count}} undetermined',
  noFixtures: 'None yet',
  doubtful: '{{readings}} readings, {{notes}} notes',
  none: 'No standard yet',
  noneHelp: 'Put a ruleset into the rulesets folder, then reload this page.',
} as const satisfies Resource<typeof zh>;
