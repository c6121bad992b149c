// Which package, and which room of a package, may import which. docs/ARCHITECTURE.md draws the same arrows.

/** Package folder to the packages it may import. */
export const packages = {
  schemas: [],
  engine: ['schemas'],
  server: ['schemas', 'engine'],
  studio: ['schemas', 'engine'],
};

/** Rooms from the ground up: each may import those before it. */
const upwards = (...names) => Object.fromEntries(names.map((name, index) => [name, names.slice(0, index)]));

const compiled = [
  'numbers',
  'diagnostics',
  'model',
  'formulas',
  'conditions',
  'scoring',
  'tables',
  'totals',
  'aggregates',
  'rulings',
  'changes',
  'check',
  'compile',
  'evaluate',
];

/** Package folder to its rooms, each with the rooms it may import; `*` is a file directly in src. */
export const rooms = {
  engine: {
    ...upwards(...compiled),
    // The second opinion shares nothing with the compiled engine but numbers and types.
    reference: ['numbers', 'model'],
    fixes: compiled,
    rows: compiled,
    proving: [...compiled, 'rows'],
    replay: [...compiled, 'rows', 'proving'],
    publish: [...compiled, 'reference', 'proving', 'replay'],
  },
  server: {
    faults: [],
    storage: ['faults'],
    presenters: ['storage'],
    access: ['faults', 'storage'],
    workbooks: ['faults'],
    commands: ['faults', 'storage', 'workbooks'],
    threads: ['faults', 'storage'],
    jobs: ['faults', 'storage', 'threads', 'commands'],
    routes: ['faults', 'storage', 'presenters', 'access', 'workbooks', 'commands', 'jobs'],
    cli: ['faults', 'storage', 'threads'],
  },
  studio: upwards(
    'theme',
    'i18n',
    'parts',
    'palette',
    'api',
    'store',
    'access',
    'commands',
    'history',
    'saving',
    'document',
    'projections',
    'why',
    'findings',
    'kinds',
    'form',
    'builders',
    'paste',
    'table',
    'canvas',
    'source',
    'bench',
    'evaluate',
    'publish',
    'panels',
    'drafts',
    'compare',
    'whatif',
    'replay',
    'pages',
  ),
};

/** Rooms of the engine that may import these packages only. */
export const outside = { reference: ['json-rules-engine', '@biaochi/schemas'] };
