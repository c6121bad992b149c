import type { Assessment, Ruleset } from '@biaochi/schemas/types';
import { compile, countOf, openingsOf } from '@biaochi/engine';
import { expect, test } from 'vitest';
import { type Thinned, thin } from './assess/thin.js';
import { assessmentsOf, caseAt, shippedAt } from './cases.js';
import { halfAnswered } from './generate/shipped.js';
import { looseness, unsoundness } from './incomplete.js';
import type { Random } from './random.js';
import { again, settings } from './settings.js';

const { seed, from, rulesets } = settings;
const timeout = 1_200_000;

function fail(found: readonly string[], index: number, ruleset: Ruleset, assessment: Assessment): never {
  const rerun = again(seed, index, 'incomplete.test.ts');
  return expect.fail(`${found.join('\n')}\n${rerun}\n${JSON.stringify({ ruleset, assessment }, null, 1)}`);
}

/** Mostly few completions, now and then many, at most 4,096. */
function most(random: Random): number {
  if (random.chance(2)) return random.chance(10) ? 4096 : 512;
  return random.chance(10) ? 96 : 24;
}

test(`nothing is ruled out that a completion comes to (seed ${seed})`, { timeout }, async () => {
  let cases = 0;
  let tried = 0;
  for (let index = from; index < from + Math.ceil(rulesets / 2); index++) {
    const one = await caseAt(seed, index);
    const program = compile(one.ruleset);
    for (const assessment of assessmentsOf(one, 2)) {
      const thinned = await thin(one.random, one.ruleset, assessment, most(one.random));
      if (!thinned) continue;
      cases++;
      tried += countOf(thinned.openings);
      const found = unsoundness(program, thinned);
      if (found.length > 0) fail(found, index, one.ruleset, thinned.assessment);
    }
  }
  console.log(`${cases} incomplete assessments against ${tried} completions`);
  if (rulesets >= 100) expect(cases).toBeGreaterThan(rulesets / 2);
});

test(`for rulesets of the shipped shape possible and ends are exact (seed ${seed})`, { timeout }, () => {
  let cases = 0;
  let tried = 0;
  for (let index = from; index < from + Math.ceil(rulesets / 4); index++) {
    const { ruleset, random } = shippedAt(seed, index);
    const assessment = halfAnswered(random, ruleset);
    const thinned: Thinned = { assessment, openings: openingsOf(ruleset, assessment, new Set()) };
    const completions = countOf(thinned.openings);
    if (completions < 2 || completions > most(random) * 8) continue;
    cases++;
    tried += completions;
    const program = compile(ruleset);
    const found = [...unsoundness(program, thinned), ...looseness(program, thinned)];
    if (found.length > 0) fail(found, index, ruleset, assessment);
  }
  console.log(`${cases} half-answered assessments against ${tried} completions`);
  if (rulesets >= 100) expect(cases).toBeGreaterThan(rulesets / 16);
});
