import { canonicalOrder } from '@biaochi/engine';

/** A document as the studio writes it: every keyed list in its own order, two spaces a level, a line feed at the end. */
export const documentText = (document: object): string => `${JSON.stringify(canonicalOrder(document), null, 2)}\n`;
