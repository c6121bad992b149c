import { type ReactNode, startTransition, useEffect, useState } from 'react';
import { inSlices } from './inSlices.js';
import { EditorProvider, useEditor } from './useEditor.js';
import { StandardProvider, useOpenStandard } from './useStandard.js';

/**
 * What stands within follows an edit once all fixtures have been run, which gives way to the next key: for what shows
 * much and is not typed in. Its child must be memoised and take nothing that changes, or each edit draws it at once
 * all the same.
 */
export function Behind({ children }: { children: ReactNode }) {
  const standard = useOpenStandard();
  const editor = useEditor();
  const [latest, setLatest] = useState({ standard, editor });
  useEffect(
    () => inSlices(standard.stepRuns(), () => startTransition(() => setLatest({ standard, editor }))),
    [standard, editor],
  );
  const shown = latest.standard.id === standard.id ? latest : { standard, editor };
  return (
    <EditorProvider value={shown.editor}>
      <StandardProvider value={shown.standard}>{children}</StandardProvider>
    </EditorProvider>
  );
}
