import { agree, compile } from '@biaochi/engine';
import { expect, test } from 'vitest';
import { smallest } from './smallest.js';
import { assessmentsOf, caseAt } from './cases.js';
import { Coverage, constructsOfSchemas } from './coverage.js';
import { again, settings } from './settings.js';

const { seed, from, rulesets, assessments } = settings;

test(
  `both engines give the same on complete assessments (${rulesets} rulesets, seed ${seed})`,
  { timeout: 1_200_000 },
  async () => {
    const coverage = new Coverage();
    let thrown = 0;
    let complete = 0;
    let all = 0;
    for (let index = from; index < from + rulesets; index++) {
      const one = await caseAt(seed, index);
      thrown += one.tries;
      coverage.add(one.ruleset);
      const program = compile(one.ruleset);
      for (const assessment of assessmentsOf(one, assessments)) {
        const verdict = await agree(one.ruleset, program, assessment);
        all++;
        if (verdict.complete) complete++;
        if (verdict.found.length === 0) continue;
        const small = await smallest(one.ruleset, assessment);
        expect.fail(
          `the engines differ: ${JSON.stringify(verdict.found)}\n${again(seed, index, 'complete.test.ts')}\n${JSON.stringify(small, null, 1)}`,
        );
      }
    }
    console.log(
      `${rulesets} rulesets (${thrown} thrown away as not valid); ${complete} of ${all} assessments complete, all the same`,
    );
    console.log(coverage.summary());
    if (rulesets < 1000) return;
    expect(coverage.missing(), 'constructs of the schemas that were never generated').toEqual([]);
    expect(constructsOfSchemas().size).toBeGreaterThan(100);
    expect(complete).toBeGreaterThan(0.7 * all);
  },
);
