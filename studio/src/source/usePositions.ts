import { type Positions, readJson } from '@biaochi/engine';
import { useMemo, useState } from 'react';
import type { TypedText } from './typedText.js';

/** Where the parts of a text stand: of the text as it was read last, so that typing waits for nothing. */
export function usePositions({ text, isRead }: TypedText): Positions {
  const [last, setLast] = useState(text);
  if (isRead && last !== text) setLast(text);
  return useMemo(() => readJson(last).positions, [last]);
}
