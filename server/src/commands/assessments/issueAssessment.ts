import { setImmediate } from 'node:timers/promises';
import { differenceOn } from '@biaochi/engine';
import type { AssessmentRecord, Issue, Result } from '@biaochi/schemas/types';
import { Fault } from '../../faults/index.js';
import { peopleNamed, referenceTo, type Stored } from '../../storage/index.js';
import { type Means, now } from '../records.js';
import { demandFresh } from '../stale.js';
import { versions } from '../versions.js';
import { findOpenAssessment } from './findAssessment.js';
import { assessorOf } from './resultOf.js';
import { adoptionOf, demandInForce, demandPublished, rulesetOf } from './selection.js';

const SEED = 20261;

/**
 * Issues the result of an assessment at the revision that was seen, for good. Throws where the outcome is not decided,
 * the assessment has errors, its ruleset or adoption is withdrawn, or the two engines disagree.
 */
export async function issueAssessment(
  means: Means,
  id: string,
  expected: number,
  by: string,
): Promise<Stored<AssessmentRecord>> {
  const current = await findOpenAssessment(means, id);
  demandFresh(`assessments/${id}`, expected, current);
  const { content } = current.value;
  const ruleset = await rulesetOf(means, content);
  const state = await demandInForce(means, ruleset);
  const adoption = await adoptionOf(means, content);
  demandPublished(adoption);
  const result = assessorOf(ruleset)(content, adoption ? { adoption: adoption.record.adoption } : {});
  demandIssuable(result);
  const parameters = { ...content.parameters, ...adoption?.record.adoption.values };
  const where = await differenceOn(
    ruleset.document,
    { ...content, parameters },
    {
      seed: SEED,
      pause: () => setImmediate(),
    },
  );
  if (where !== null) throw Fault.of('engines-differ', { where });
  const issue: Issue = {
    ruleset: referenceTo(ruleset),
    state,
    readings: result.ruleset.readings,
    ...(adoption && { adoption: adoption.record }),
    result,
    versions,
    by,
    at: now(means),
    people: await peopleNamed(means.storage, [by]),
  };
  const value: AssessmentRecord = { ...current.value, state: 'issued', issue };
  const details = { ruleset: ruleset.digest, grade: result.outcome.grade, state };
  const note = { by, action: 'assessment-issued', subject: `assessments/${id}`, details };
  const [revision] = await means.storage.commit([{ collection: 'assessments', id, expected, value }], note);
  return { id, revision: revision!, value };
}

function demandIssuable({ findings, outcome }: Result): void {
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw Fault.of('result-erroneous', { errors: errors.length, details: { findings: errors } });
  const open = Object.values(outcome.suffixes ?? {}).some(({ holds }) => holds === null);
  if (outcome.status === 'decided' && !open) return;
  const { possible } = outcome;
  throw Fault.of('result-undetermined', { possible: possible.join(', '), details: { possible } });
}
