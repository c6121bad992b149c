import type { Diagnostic } from '@biaochi/engine';

/** What tells one finding from another: the same code may stand at one place about several things. */
export const keyOfFinding = ({ code, place, params }: Diagnostic): string =>
  `${code} ${place} ${JSON.stringify(params)}`;
