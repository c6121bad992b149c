import type { Resource } from '../resource.js';
import type { saving as zh } from '../zh/saving.js';

/** Saving by itself: how far it is, and places that two people wrote at once. */
export const saving: Resource<typeof zh> = {
  saved: 'Saved {{at}}',
  savedHelp: 'Last saved by {{by}}',
  saving: 'Saving',
  unsent: 'Changes to save',
  unreachable: 'No connection',
  signedOut: 'Signed out',
  gone: 'No longer on the server',
  failed: 'Not saved',
  conflict_one: '{{count}} conflict',
  conflict_other: '{{count}} conflicts',
  signIn: 'Sign in again',
  'help.saving': 'Your changes are kept in this browser and on their way to the server',
  'help.unsent': 'Your changes are kept in this browser and will be saved in a moment',
  'help.unreachable': 'Your changes are kept in this browser and will be saved once the server answers; go on editing',
  'help.signedOut': 'Your changes are kept in this browser and will be saved once you sign in',
  'help.gone': 'It was published or deleted. Your changes are still kept in this browser',
  'help.failed': 'The server did not take it. Your changes are kept in this browser and will be sent again',
  'help.conflict': 'It is saved once you have chosen; until then nothing is lost',
  title_one: 'Somebody else changed {{count}} place at the same time',
  title_other: 'Somebody else changed {{count}} places at the same time',
  titleHelp: 'All other changes are merged. Choose at each place, then it is saved; until then yours is shown.',
  ours: 'Yours',
  theirs: 'By {{by}}, saved {{at}}',
  removed: 'Removed',
  take: 'Take this',
};
