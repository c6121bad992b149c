import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { OnlyFor } from '../access/OnlyFor.js';
import { useAccess } from '../access/useAccess.js';
import { DriftLink } from '../compare/DriftLink.js';
import { draftPath } from '../document/openDraft.js';
import { EditorProvider, useEditor } from '../document/useEditor.js';
import { StandardProvider } from '../document/useStandard.js';
import { DraftActions } from '../drafts/DraftActions.js';
import { DraftConflicts } from '../drafts/DraftConflicts.js';
import { useDraft } from '../drafts/useDraft.js';
import { useDraftOffers } from '../drafts/useDraftOffers.js';
import { useDraftStandard } from '../drafts/useDraftStandard.js';
import { useUndoKeys } from '../drafts/useUndoKeys.js';
import { FindingsDock } from '../findings/FindingsDock.js';
import { useText } from '../i18n/useText.js';
import { Chip } from '../parts/Chip.js';
import { Skeleton } from '../parts/Skeleton.js';
import { PublishButton } from '../publish/PublishButton.js';
import { useLooking } from '../saving/useLooking.js';
import { UnfinishedBar } from '../source/UnfinishedBar.js';
import { useHeldEditor } from '../source/useHeldEditor.js';
import { TrialBar } from '../whatif/TrialBar.js';
import { NotFound } from './NotFound.js';
import { Shell } from './Shell.js';
import { StandardOffers } from './StandardOffers.js';
import { StandardCrumb } from './StandardCrumb.js';
import { View } from './View.js';
import { isViewName, views } from './views.js';
import { ViewSwitch } from './ViewSwitch.js';

function Crumb() {
  const { t } = useTranslation('drafts');
  const editor = useEditor();
  if (!editor) return null;
  const { ruleset } = editor.content;
  return (
    <>
      <StandardCrumb ruleset={ruleset} />
      <Chip tone={editor.state === 'inReview' ? 'primary' : 'changed'}>
        {t(`state.${editor.state}`)} {ruleset.version}
      </Chip>
      <DriftLink />
    </>
  );
}

function Drafting({ id, view }: { id: string; view: string | undefined }) {
  const { editing, editor: free } = useDraft(id);
  const editor = useHeldEditor(free);
  const standard = useDraftStandard(editor);
  const text = useText();
  useUndoKeys(editor);
  useDraftOffers(editor);
  useLooking(editing);
  if (!isViewName(view)) {
    return (
      <Shell>
        <NotFound />
      </Shell>
    );
  }
  const { isTried } = views[view];
  return (
    <EditorProvider value={editor}>
      <StandardProvider value={standard}>
        <Shell
          title={text(editor.content.ruleset.title)}
          crumb={<Crumb />}
          middle={<ViewSwitch path={draftPath(id)} />}
          actions={
            <>
              <FindingsDock />
              <DraftActions editor={editor} />
              <PublishButton />
            </>
          }
        >
          <StandardOffers />
          <DraftConflicts editor={editor} />
          <UnfinishedBar id={id} />
          <TrialBar isShown={isTried} />
          <Suspense fallback={<Skeleton />}>
            <View name={view} />
          </Suspense>
        </Shell>
      </StandardProvider>
    </EditorProvider>
  );
}

/** One draft under one of its views, being edited. */
export default function DraftPage() {
  const { id = '', view } = useParams();
  const { isKnown, can } = useAccess();
  const may = isKnown && can('read', 'Draft');
  const [isIn, setIn] = useState(false);
  // Whoever was let in stays when signed out meanwhile: the edits are before him, and the save mark leads back in.
  if (may && !isIn) setIn(true);
  if (may || isIn) return <Drafting id={id} view={view} />;
  return (
    <Shell>
      <OnlyFor action="read" subject="Draft">
        {null}
      </OnlyFor>
    </Shell>
  );
}
