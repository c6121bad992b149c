import { readRuleset } from '@biaochi/engine';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { readRulesetDocument } from '../api/rulesets.js';
import { draftOpener } from '../document/openDraft.js';
import type { OpenStandard } from '../document/openStandard.js';
import { useChecked } from '../document/useChecked.js';
import type { Editor } from '../document/useEditor.js';

/** The draft as it stands, opened as any standard, and anew at each edit. */
export function useDraftStandard({ id, content }: Editor): OpenStandard {
  const checked = useChecked(content.ruleset);
  const pinned = content.base?.digest;
  // The same question as of a published variant, so that one answer serves both.
  const { data: base } = useQuery({
    queryKey: ['base', pinned],
    enabled: pinned !== undefined,
    queryFn: async ({ signal }) => readRuleset((await readRulesetDocument(pinned!, signal)).text).ruleset,
    structuralSharing: false,
  });
  const open = useMemo(() => draftOpener(id), [id]);
  return useMemo(() => open(content, base ?? null, checked), [open, content, base, checked]);
}
