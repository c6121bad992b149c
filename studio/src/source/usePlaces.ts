import { addressOf, placeInText, type Positions } from '@biaochi/engine';
import { useEffect, useRef } from 'react';
import { memberPlace } from '../findings/found.js';
import { parse } from './language/documents.js';
import type { Opened } from './openEditor.js';

/** The selected place and the cursor follow each other: the place is shown, and the cursor's member is selected. */
export function usePlaces(
  opened: Opened | null,
  positions: Positions,
  place: string | null,
  select: (place: string) => void,
): void {
  // What the cursor selected is in view already.
  const own = useRef<string | null>(null);
  const latest = useRef(positions);
  useEffect(() => {
    latest.current = positions;
  }, [positions]);

  useEffect(() => {
    if (!opened || place === null || place === own.current) return;
    own.current = place;
    const found = latest.current.locate(place);
    if (!found) return;
    opened.editor.setPosition({ lineNumber: found.line, column: found.column });
    opened.editor.revealLineNearTop(found.line);
  }, [opened, place]);

  useEffect(() => {
    if (!opened) return undefined;
    const { editor, model } = opened;
    const moved = editor.onDidChangeCursorPosition(({ position, source }) => {
      if (source === 'api' || source === 'model') return;
      const { value, text } = parse(model);
      const { path } = placeInText(text, model.getOffsetAt(position));
      const member = memberPlace(addressOf(value, path));
      if (member === '' || member === own.current) return;
      own.current = member;
      select(member);
    });
    return () => moved.dispose();
  }, [opened, select]);
}
