/**
 * One assessment with its standard, as it is being made.
 *
 *   const { live, save, adoption } = useEvaluation(id);
 *
 * Suspends until assessment, standard and adoption are read.
 */
import type { Assessment } from '@biaochi/schemas/types';
import { useSuspenseQuery } from '@tanstack/react-query';
import { use, useMemo, useSyncExternalStore } from 'react';
import { type AdoptionRecord, readAdoption } from '../api/adoptions.js';
import type { AssessmentRecord } from '../api/assessments.js';
import type { OpenStandard } from '../document/openStandard.js';
import { isOpen } from '../document/openStandard.js';
import { type Live, withEntry } from '../document/useLive.js';
import { useStandard } from '../document/useStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { type Conflict, conflictsIn, type SaveState, saveStateOf } from '../saving/saveState.js';
import type { Side } from '../saving/session.js';
import { type AssessmentEditing, edit, openEditing } from './editing.js';
import { assessmentMatter } from './merge.js';

export interface Evaluation {
  readonly id: string;
  readonly record: AssessmentRecord;
  readonly standard: OpenStandard;
  readonly adoption: AdoptionRecord | null;
  /** The assessment with its result, for `LiveProvider`. */
  readonly live: Live;
  readonly editing: AssessmentEditing;
  readonly save: SaveState;
  /** Where another evaluator wrote the same at the same time. */
  readonly conflicts: readonly Conflict[];
  readonly choose: (place: string, side: Side) => void;
}

/** The edits of an evaluator, in the terms of the shared form. */
function editsOf(
  editing: AssessmentEditing,
): Pick<Live, 'setAnswer' | 'setFact' | 'setEntities' | 'setDate' | 'setParameter' | 'reset' | 'chooseFixture'> {
  const change = (part: (assessment: Assessment) => Partial<Assessment>) =>
    edit(editing, (assessment) => ({ ...assessment, ...part(assessment) }));
  return {
    setAnswer: (code, answer) => change(({ answers }) => ({ answers: withEntry(answers, code, answer) })),
    setFact: (id, value) => change(({ facts = {} }) => ({ facts: withEntry(facts, id, value) })),
    setEntities: (list, members) =>
      change(({ entities = {} }) => ({ entities: withEntry(entities, list, members && [...members]) })),
    setDate: (date) => change(() => ({ date })),
    setParameter: (id, value) => change(({ parameters = {} }) => ({ parameters: withEntry(parameters, id, value) })),
    reset: () => undefined,
    chooseFixture: () => undefined,
  };
}

export function useEvaluation(id: string): Evaluation {
  const editing = use(openEditing(id));
  const session = useSyncExternalStore(editing.subscribe, editing.present);
  const record = session.server;
  const assessment = session.history.present;
  const standard = useStandard(record.ruleset.digest);
  if (!isOpen(standard)) throw new Error(`${record.ruleset.digest} cannot be evaluated`);
  const digest = record.issue === undefined ? assessment.adoption : record.issue.adoption?.digest;
  const adoption = useSuspenseQuery({
    queryKey: ['adoption', digest ?? null],
    queryFn: ({ signal }) => (digest === undefined ? null : readAdoption(digest, signal)),
  }).data;
  const language = useLanguage();
  const live = useMemo((): Live => {
    const options = { language, ...(adoption && { adoption: adoption.adoption }) };
    return {
      fixture: null,
      assessment,
      result: standard.assess(assessment, options),
      isEdited: false,
      ...editsOf(editing),
    };
  }, [standard, assessment, adoption, language, editing]);
  return {
    ...{ id, record, standard, adoption, live, editing },
    save: saveStateOf(session),
    conflicts: conflictsIn(session, assessmentMatter),
    choose: (place, side) => editing.dispatch({ type: 'chosen', place, side }),
  };
}
