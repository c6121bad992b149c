import { applyChanges } from '@biaochi/engine';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDeed } from '../access/useDeed.js';
import { useAccess } from '../access/useAccess.js';
import { createDraft } from '../api/drafts.js';
import { keepTrial } from '../commands/keepTrial.js';
import { draftPath } from '../document/openDraft.js';
import { useEditor } from '../document/useEditor.js';
import { useRefusal } from '../document/useRefusal.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useTrialOn } from '../document/useTrial.js';
import { asRevision } from '../drafts/start/beginnings.js';

/** The ways out of a trial; what is not allowed here is null. */
export interface WaysOut {
  /** Takes the changes into the draft, one step. */
  readonly keep: (() => void) | null;
  /** Starts the next version with the changes in it. */
  readonly found: (() => void) | null;
  readonly throwAway: () => void;
  readonly busy: boolean;
  /** Why it could not be kept, in the interface's language. */
  readonly refusal: string | null;
}

/** How a trial ends: kept in the draft, made a draft of a published version, or thrown away. Asked outside <Trying>. */
export function useWaysOut(): WaysOut {
  const document = useOpenStandard();
  const editor = useEditor();
  const { changes, tryChanges } = useTrialOn(document);
  const { can } = useAccess();
  const words = useRefusal();
  const navigate = useNavigate();
  const client = useQueryClient();
  const deed = useDeed();
  const [refused, setRefused] = useState<string | null>(null);

  const keep = (): void => {
    const refusal = editor?.run(keepTrial(changes)) ?? null;
    setRefused(refusal && words(refusal));
    if (refusal === null) tryChanges([]);
  };
  const found = (): void =>
    void deed.run(async () => {
      const { fixtures, variant } = document;
      const { ruleset } = applyChanges(document.ruleset, changes);
      const ground = { ruleset, digest: document.digest, fixtures };
      const { id } = await createDraft(asRevision(ground, 'minor', variant?.base));
      await client.invalidateQueries({ queryKey: ['drafts'] });
      tryChanges([]);
      await navigate(`${draftPath(id)}/whatif`);
    });
  const throwAway = (): void => {
    setRefused(null);
    tryChanges([]);
  };
  return {
    keep: editor?.mayEdit ? keep : null,
    found: editor === null && can('create', 'Draft') ? found : null,
    throwAway,
    busy: deed.busy,
    refusal: refused ?? deed.refusal,
  };
}
