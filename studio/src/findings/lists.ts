const lists = [
  'sources',
  'classes',
  'groups',
  'units',
  'roundings',
  'facts',
  'parameters',
  'tables',
  'derived',
  'entities',
  'conditions',
  'notices',
  'procedure',
  'indicators',
  'totals',
  'gates',
  'grades',
  'suffixes',
  'readings',
  'notes',
] as const;

/** A list of the ruleset that findings are grouped under. */
export type ListName = (typeof lists)[number];

export const isListName = (name: string): name is ListName => (lists as readonly string[]).includes(name);
