import type { Resource } from '../resource.js';
import type { commands as zh } from '../zh/commands.js';

/** The name of each step in the history, and why a command is refused. */
export const commands = {
  setField: 'Change {{field}}',
  shape: 'That would not be well-formed: {{problem}}',
  misses: 'What was to be changed is no longer there',
} as const satisfies Resource<typeof zh>;
