import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import { type Diagnostic, check, evaluateReference } from '@biaochi/engine';
import { expect, test } from 'vitest';
import { completeAssessment } from './assess/complete.js';
import { isShaped } from './cases.js';
import { generateRuleset } from './generate/ruleset.js';
import { Random, seedOf } from './random.js';
import { again, settings } from './settings.js';
import { totalsSeen } from './trial.js';

const { seed, from, rulesets } = settings;
const ASSESSMENTS = 30;

/** The ruleset by its ladder alone: effects lead to grades that the ladder does not. */
function bare(ruleset: Ruleset): Ruleset {
  return { ...ruleset, gates: [], indicators: ruleset.indicators.map(({ veto: _, ...indicator }) => indicator) };
}

/** Whether the assessment reaches what a finding calls unreachable: a grade, or a level that the conditions choose. */
async function reaches(ruleset: Ruleset, assessment: Assessment, { place }: Diagnostic): Promise<boolean> {
  const result = await evaluateReference(ruleset, assessment);
  if (result.status === 'incomplete') return false;
  const [, list, member = '', ...rest] = place.split('/');
  if (list === 'grades') return result.grade === member;
  const level = result.indicators[member]?.level;
  return assessment.answers[member]?.level === undefined && level !== undefined && String(level) === rest.at(-1);
}

test(`what check calls unreachable is not reached (seed ${seed})`, { timeout: 3_600_000 }, async () => {
  let claims = 0;
  for (let index = from; index < from + Math.ceil(rulesets / 4); index++) {
    const random = new Random(seedOf(seed, index));
    const ruleset = await generateRuleset(random, (draft) => totalsSeen(random, draft));
    expect(isShaped(ruleset), again(seed, index, 'reachable.test.ts')).toBe(true);
    for (const finding of check(ruleset).filter(({ code }) => /^(grade|level)-unreachable$/.test(code))) {
      claims++;
      for (let tries = 0; tries < ASSESSMENTS; tries++) {
        const assessment = completeAssessment(random, ruleset);
        if (!(await reaches(bare(ruleset), assessment, finding))) continue;
        const shown = JSON.stringify({ ruleset, assessment }, null, 1);
        expect.fail(`${finding.place} is reached\n${again(seed, index, 'reachable.test.ts')}\n${shown}`);
      }
    }
  }
  console.log(`${claims} places called unreachable, none reached`);
  if (rulesets >= 1000) expect(claims).toBeGreaterThan(20);
});
