import { access } from './access.js';
import { bench } from './bench.js';
import { builders } from './builders.js';
import { canvas } from './canvas.js';
import { commands } from './commands.js';
import { compare } from './compare.js';
import { drafts } from './drafts.js';
import { editing } from './editing.js';
import { evaluate } from './evaluate.js';
import { findings } from './findings.js';
import { form } from './form.js';
import { home } from './home.js';
import { lineage } from './lineage.js';
import { palette } from './palette.js';
import { panels } from './panels.js';
import { parts } from './parts.js';
import { paste } from './paste.js';
import { publish } from './publish.js';
import { replay } from './replay.js';
import { saving } from './saving.js';
import { sheets } from './sheets.js';
import { shell } from './shell.js';
import { source } from './source.js';
import { table } from './table.js';
import { whatif } from './whatif.js';
import { why } from './why.js';
import { words } from './words.js';

/** Every room's words, one namespace a room. */
export const zh = {
  access,
  bench,
  builders,
  canvas,
  commands,
  compare,
  drafts,
  editing,
  evaluate,
  findings,
  form,
  home,
  lineage,
  palette,
  panels,
  parts,
  paste,
  publish,
  replay,
  saving,
  sheets,
  shell,
  source,
  table,
  whatif,
  why,
  words,
} as const;
