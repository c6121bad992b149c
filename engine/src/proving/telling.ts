import type { Difference } from './differences.js';

/** What a field of a result says already, so that the others of the same subject need not be told beside it. */
const TELLERS = ['grade', 'value', 'points'];
const TOLD = ['status', 'state', 'possible', 'exact', 'min', 'max'];

const cut = (place: string): number => place.lastIndexOf('/');

/** The differences that say something of their own: of a grade or a number, not also its bounds and state. */
export const telling = (of: readonly Difference[]): readonly Difference[] =>
  of.filter(({ place }) => {
    if (!TOLD.includes(place.slice(cut(place) + 1))) return true;
    const whole = place.slice(0, cut(place));
    return !of.some((other) => TELLERS.some((teller) => other.place === `${whole}/${teller}`));
  });
