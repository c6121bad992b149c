import type { Draft } from '@biaochi/schemas/types';
import { type DraftRecord, readDraft, saveDraft } from '../api/drafts.js';
import { draftMatter } from '../document/mergeDrafts.js';
import { type Editing, opener } from '../saving/editing.js';

export type DraftEditing = Editing<Draft, DraftRecord>;

export const { open: openEditing, subjectOf } = opener<Draft, DraftRecord>({
  kind: 'draft',
  matter: draftMatter,
  read: readDraft,
  save: saveDraft,
});
