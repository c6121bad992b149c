import type { Draft, Readiness, Refusal } from '@biaochi/schemas/types';
import { joinAddress } from '../model/index.js';
import { type Comparison, compareEngines, type EnginesDiffer } from './agreement/index.js';
import type { PublishContext } from './context.js';
import { findingRefusals } from './findings.js';
import { fixtureRefusals, runsOf } from './fixtures.js';
import { readingRefusals } from './readings.js';
import { refusal } from './refusals.js';
import { versionRefusals } from './versions.js';

function differRefusal({ fixture, position, where }: EnginesDiffer, { fixtures }: Draft): Refusal {
  const { zh, en = zh } = fixtures.find(({ id }) => id === fixture)?.title ?? { zh: fixture ?? '' };
  const what =
    fixture === null
      ? { zh: `合成的第${position}份评价`, en: `generated assessment ${position}` }
      : { zh: `样本企业「${zh}」`, en: `fixture “${en}”` };
  return refusal('publish-engines-differ', fixture === null ? '/ruleset' : joinAddress('fixtures', fixture), {
    what,
    where,
  });
}

/** Asks both engines; a draft is compared once, however often its readiness is asked. */
export type Compare = (draft: Draft, context: PublishContext) => Promise<Comparison>;

const compareNow: Compare = ({ ruleset, fixtures }, context) => compareEngines(ruleset, fixtures, context);

/**
 * Whether a draft can be published, with everything that stands in the way. A ruleset with error findings is not run;
 * the engines, which take seconds, are asked once nothing else stands in the way.
 */
export async function readiness(
  draft: Draft,
  context: PublishContext,
  compare: Compare = compareNow,
): Promise<Readiness> {
  const { refusals: ofFindings, hints, hasErrors } = findingRefusals(draft);
  await context.pause();
  const runs = hasErrors ? [] : runsOf(draft);
  await context.pause();
  const refusals = [
    ...versionRefusals(draft, context),
    ...ofFindings,
    ...readingRefusals(draft, context),
    ...fixtureRefusals(draft, runs, context.verifications),
  ];
  if (refusals.length > 0) return { ready: false, refusals, hints };
  const { agreement, differ } = await compare(draft, context);
  return { ready: differ.length === 0, refusals: differ.map((one) => differRefusal(one, draft)), hints, agreement };
}
