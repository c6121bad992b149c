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
import { type Keeping, type Kept, openKeeping } from './keeping.js';

export interface Evaluation extends Pick<Kept, 'save' | 'both'> {
  readonly id: string;
  readonly record: AssessmentRecord;
  readonly standard: OpenStandard;
  readonly adoption: AdoptionRecord | null;
  /** The assessment with its result, for `LiveProvider`. */
  readonly live: Live;
  readonly keeping: Keeping;
}

/** The edits of an evaluator, in the terms of the shared form. */
function editsOf({ edit }: Keeping): Pick<Live, 'setAnswer' | 'setFact' | 'setParameter' | 'reset' | 'chooseFixture'> {
  const change = (part: (assessment: Assessment) => Partial<Assessment>) =>
    edit((assessment) => ({ ...assessment, ...part(assessment) }));
  return {
    setAnswer: (code, answer) => change(({ answers }) => ({ answers: withEntry(answers, code, answer) })),
    setFact: (id, value) => change(({ facts = {} }) => ({ facts: withEntry(facts, id, value) })),
    setParameter: (id, value) => change(({ parameters = {} }) => ({ parameters: withEntry(parameters, id, value) })),
    reset: () => undefined,
    chooseFixture: () => undefined,
  };
}

export function useEvaluation(id: string): Evaluation {
  const keeping = use(openKeeping(id));
  const { record, assessment, save, both } = useSyncExternalStore(keeping.subscribe, keeping.present);
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
      ...editsOf(keeping),
    };
  }, [standard, assessment, adoption, language, keeping]);
  return { id, record, standard, adoption, live, save, both, keeping };
}
