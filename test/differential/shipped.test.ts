import type { Assessment } from '@biaochi/schemas/types';
import { agree, compile } from '@biaochi/engine';
import { describe, expect, test } from 'vitest';
import { completeAssessment } from './assess/complete.js';
import { looseness, unsoundness } from './incomplete.js';
import { dropped } from './assess/dropped.js';
import { thin } from './assess/thin.js';
import { Random, seedOf } from './random.js';
import { settings } from './settings.js';
import { shippedRulesets } from './shippedRulesets.js';

const { seed } = settings;
const RANDOM = 6;

/**
 * Where `possible` is sound and may be wider than need be: two counts rest on the same items, of which one that is open
 * adds to either and never to both; a total is looked at beside the least score of each of its chapters; points and
 * the number of questions that are rated are divided, and both rest on the same questions.
 */
const WIDE: ReadonlySet<string> = new Set(['examples/brcgs-2017', 'examples/gbt-50378-2019', 'examples/process-audit']);

/** The assessment without the readings it asks for: the ruleset stands under those of this test. */
function bare({ readings: _, ...assessment }: Assessment): Assessment {
  return assessment;
}

describe(`shipped rulesets, under every reading (seed ${seed})`, () => {
  test.each(shippedRulesets().map((one, index) => [one.name, index, one] as const))('%s', async (name, index, one) => {
    const { ruleset, fixtures } = one;
    const program = compile(ruleset);
    const random = new Random(seedOf(seed, index));
    const ofFixtures = fixtures.map((fixture) => bare(fixture.assessment));
    const ofChance = Array.from({ length: RANDOM }, () => completeAssessment(random, ruleset));
    const complete: Assessment[] = [];
    for (const assessment of [...ofFixtures, ...ofChance]) {
      const verdict = await agree(ruleset, program, assessment);
      expect(verdict.found, JSON.stringify(assessment)).toEqual([]);
      if (verdict.complete) complete.push(assessment);
    }
    expect(complete.length).toBeGreaterThan(0);
    // Chance fails some gate nearly always; what fixtures leave open when something is taken out decides more.
    for (const assessment of random.some(complete, RANDOM, RANDOM)) {
      const thinned = await thin(random, ruleset, assessment, 200);
      if (thinned) expect(unsoundness(program, thinned), JSON.stringify(thinned.assessment)).toEqual([]);
      const open = dropped(random, ruleset, assessment, 256);
      if (!open) continue;
      const found = [...unsoundness(program, open), ...(WIDE.has(name) ? [] : looseness(program, open))];
      expect(found, JSON.stringify(open.assessment)).toEqual([]);
    }
  });
});
