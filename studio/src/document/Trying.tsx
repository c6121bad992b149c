import { applyChanges } from '@biaochi/engine';
import { type ReactNode, startTransition, useEffect, useMemo, useState } from 'react';
import { inSlices } from './inSlices.js';
import { versionOpener } from './openDraft.js';
import type { OpenStandard } from './openStandard.js';
import { useChecked } from './useChecked.js';
import { EditorProvider, useEditor } from './useEditor.js';
import { StandardProvider, useOpenStandard } from './useStandard.js';
import { GroundProvider, useTrialOn } from './useTrial.js';

/** A tried standard with the document that it was tried on. */
interface Shown {
  readonly document: OpenStandard;
  readonly tried: OpenStandard;
}

/**
 * What stands within shows the standard as it is tried, once all fixtures have been run, and cannot edit it meanwhile;
 * the document itself where nothing is tried. One tree for both, so that nothing within begins anew.
 */
export function Trying({ children }: { children: ReactNode }) {
  const document = useOpenStandard();
  const editor = useEditor();
  const { changes } = useTrialOn(document);
  const isOn = changes.length > 0;
  const { id, path } = document;
  const open = useMemo(() => versionOpener({ id, path }), [id, path]);
  const ruleset = useMemo(
    () => (isOn ? applyChanges(document.ruleset, changes).ruleset : null),
    [document.ruleset, changes, isOn],
  );
  const checked = useChecked(ruleset);
  const [shown, setShown] = useState<Shown | null>(null);
  const tried = useMemo(
    () => ruleset && open({ ruleset, fixtures: [...document.fixtures] }, null, checked),
    [open, ruleset, document.fixtures, checked],
  );
  useEffect(
    () => (tried ? inSlices(tried.stepRuns(), () => startTransition(() => setShown({ document, tried }))) : undefined),
    [document, tried],
  );
  const standard = isOn && shown?.document.id === id ? shown.tried : document;
  const isTried = standard !== document;
  const isBehind = isOn && standard !== tried;
  const ground = useMemo(() => ({ document, editor, isTried, isBehind }), [document, editor, isTried, isBehind]);
  return (
    <GroundProvider value={ground}>
      <EditorProvider value={isTried ? null : editor}>
        <StandardProvider value={standard}>{children}</StandardProvider>
      </EditorProvider>
    </GroundProvider>
  );
}
