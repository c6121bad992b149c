import type { Resource } from '../resource.js';
import type { why as zh } from '../zh/why.js';

export const why = {
  name: 'Why',
  help: 'From the verdict down, every step with its figure and its clause',
  ask: 'Why?',
  filter: 'Which reasons are shown',
  deciding: 'Deciding',
  all: 'All',
  close: 'Close',
  more_one: '{{count}} more',
  more_other: '{{count}} more',
  by: 'By',
  whole: 'See all reasons',
} as const satisfies Resource<typeof zh>;
