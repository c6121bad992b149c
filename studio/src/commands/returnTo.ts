import { sameJson } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import type { Command } from './command.js';

/** Makes the draft what it was when it was kept under a name. */
export const returnTo = (name: string, content: Draft): Command => ({
  label: 'returnTo',
  params: { name },
  run: (draft) => (sameJson(draft, content) ? draft : content),
});
