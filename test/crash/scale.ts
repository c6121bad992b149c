/** Whether the long forms run, by `npm run test:hard`: the same checks, many more times. */
export const isHard = process.env.BIAOCHI_HARD === '1';

/** How many times: so many in `npm test`, so many in `npm run test:hard`. */
export const times = (short: number, long: number): number => (isHard ? long : short);

/** Enough for the long forms on a slow disk, in milliseconds. */
export const HOUR = 3_600_000;
