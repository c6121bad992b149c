import { fixtureDigest } from '@biaochi/engine';
import type { Draft } from '@biaochi/schemas/types';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useMemo, useSyncExternalStore } from 'react';
import { useAccess } from '../access/useAccess.js';
import { type DraftRecord, verifyFixture } from '../api/drafts.js';
import { type Command, isRefusal, type Refusal } from '../commands/command.js';
import { draftMatter } from '../document/mergeDrafts.js';
import type { Editor } from '../document/useEditor.js';
import { type History, jump, record, redo, undo } from '../history/history.js';
import { conflictsIn, saveStateOf } from '../saving/saveState.js';
import type { Session } from '../saving/session.js';
import { type DraftEditing, openEditing } from './editing.js';

type DraftSession = Session<Draft, DraftRecord>;

function run({ present, dispatch }: DraftEditing, command: Command, may: boolean): Refusal | null {
  const { history, server } = present();
  if (!may) return { refused: 'notEditor' };
  if (server.state === 'inReview') return { refused: 'inReview' };
  const outcome = command.run(history.present);
  if (isRefusal(outcome)) return outcome;
  const after = record(history, command, outcome);
  if (after !== history) dispatch({ type: 'edited', history: after });
  return null;
}

/** The door through which views edit a draft that is being edited; `may` is whether this person edits drafts. */
function editorOf(editing: DraftEditing, session: DraftSession, may: boolean): Editor {
  const { id, history, server } = session;
  const content = history.present;
  const go = (to: (history: History) => History): void => {
    const { history: now, server: on } = editing.present();
    const after = to(now);
    if (may && after !== now && on.state === 'draft') editing.dispatch({ type: 'edited', history: after });
  };
  const isVerified = (fixtureId: string): boolean => {
    const fixture = content.fixtures.find((one) => one.id === fixtureId);
    const said = server.verifications.find((one) => one.fixture === fixtureId);
    return fixture !== undefined && said !== undefined && said.digest === fixtureDigest(fixture);
  };
  const take = (saved: DraftRecord): void => editing.dispatch({ type: 'seen', record: saved });
  return {
    ...{ id, content, history, isVerified },
    mayEdit: may && server.state === 'draft',
    run: (command) => run(editing, command, may),
    undo: () => go(undo),
    redo: () => go(redo),
    jump: (steps) => go((now) => jump(now, steps)),
    save: saveStateOf(session),
    conflicts: conflictsIn(session, draftMatter),
    choose: (place, side) => editing.dispatch({ type: 'chosen', place, side }),
    flush: editing.flush,
    refresh: editing.look,
    revision: server.revision,
    state: server.state,
    verifications: server.verifications,
    verify: async (fixtureId) => {
      const saved = await editing.flush();
      const fixture = saved.content.fixtures.find((one) => one.id === fixtureId);
      if (fixture) take(await verifyFixture(id, fixtureId, fixtureDigest(fixture)));
    },
  };
}

/** The draft under an id, being edited; suspends until it was read, and throws where it cannot be. */
export function useDraft(id: string): { editing: DraftEditing; session: DraftSession; editor: Editor } {
  const { data: editing } = useSuspenseQuery({
    queryKey: ['editing', id],
    queryFn: () => openEditing(id),
    structuralSharing: false,
  });
  const session = useSyncExternalStore(editing.subscribe, editing.present);
  const { user, can } = useAccess();
  // Whoever is signed out meanwhile writes on: the edits are kept until he is back.
  const may = user === null || can('update', 'Draft');
  const editor = useMemo(() => editorOf(editing, session, may), [editing, session, may]);
  return { editing, session, editor };
}
