import type { Diagnostic } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import type { Command } from './command.js';

type Suppression = Draft['suppressions'][number];

const without = (draft: Draft, { code, place }: Pick<Suppression, 'code' | 'place'>): Suppression[] =>
  draft.suppressions.filter((one) => one.code !== code || one.place !== place);

/** Lets a warning stand, for a reason that is kept with the draft; an error or a missing reason is refused. */
export const suppress = ({ code, place, severity }: Diagnostic, reason: string): Command => ({
  label: 'suppress',
  params: { place },
  merge: `suppression ${code} ${place}`,
  run: (draft) => {
    if (severity !== 'warning') return { refused: 'notSuppressible' };
    if (reason.trim() === '') return { refused: 'reasonRequired' };
    return { ...draft, suppressions: [...without(draft, { code, place }), { code, place, reason }] };
  },
});

/** Opens a warning again that was let stand. */
export const reopen = ({ code, place }: Pick<Suppression, 'code' | 'place'>): Command => ({
  label: 'reopen',
  params: { place },
  run: (draft) => {
    const suppressions = without(draft, { code, place });
    return suppressions.length === draft.suppressions.length ? draft : { ...draft, suppressions };
  },
});
