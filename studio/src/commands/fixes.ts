import { type Fix, splitAddress } from '@biaochi/engine';
import type { Assessment, Draft } from '@biaochi/schemas/types';
import { type Command, isRefusal } from './command.js';
import { withChanges } from './edit.js';

function withoutKey<T>(record: Record<string, T>, key: string): Record<string, T> {
  const { [key]: _, ...rest } = record;
  return key in record ? rest : record;
}

/** An assessment without what can no longer be stated once the ruleset does not ask for it; the very same where it states none. */
function withoutStated(assessment: Assessment, at: string): Assessment {
  const [list = '', key = '', inputs, input = ''] = splitAddress(at);
  if (list === 'facts' || list === 'parameters') {
    const before = assessment[list] ?? {};
    const after = withoutKey<unknown>(before, key);
    return after === before ? assessment : { ...assessment, [list]: after };
  }
  const values = assessment.answers[key]?.values;
  if (list !== 'indicators' || inputs !== 'inputs' || !values || !(input in values)) return assessment;
  const answer = { ...assessment.answers[key], values: withoutKey(values, input) };
  return { ...assessment, answers: { ...assessment.answers, [key]: answer } };
}

/** The draft's fixtures without what a fix took out of the form. */
function following(fixtures: Draft['fixtures'], { changes }: Fix): Draft['fixtures'] {
  const gone = changes.filter(({ op }) => op === 'remove').map(({ at }) => at);
  return fixtures.map((fixture) => {
    const assessment = gone.reduce(withoutStated, fixture.assessment);
    return assessment === fixture.assessment ? fixture : { ...fixture, assessment };
  });
}

/** Carries out a quick fix of the engine; what fixtures state of an input that it takes away goes with it. */
export const applyFix = (fix: Fix): Command => ({
  label: 'applyFix',
  run: (draft) => {
    const next = withChanges(draft, fix.changes);
    return isRefusal(next) ? next : { ...next, fixtures: following(next.fixtures, fix) };
  },
});
