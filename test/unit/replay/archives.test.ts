import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Replayer } from '@biaochi/engine';
import { expect, test } from 'vitest';
import { readArchive, shippedRulesets } from '../../../server/src/storage/index.js';

const folder = fileURLToPath(new URL('../../../rulesets', import.meta.url));
const rulesets = (await shippedRulesets(folder).list()).filter(({ document }) => !document.example);
const REMEDY = '请运行 npm run archives 并提交 rulesets/*/past。| Run npm run archives and commit rulesets/*/past.';

test.each(rulesets.map((stored) => [stored.document.id, stored] as const))(
  '%s: every past result comes out as it was',
  async (_, { document, digest, file }) => {
    const archive = path.join(path.dirname(file), 'past', 'synthetic.ndjson.gz');
    expect(existsSync(archive), `${archive}: ${REMEDY}`).toBe(true);
    const bytes = readFileSync(archive);
    expect(bytes.length).toBeLessThan(300_000);
    // No time and no operating system in its head: the same assessments are the same bytes.
    expect([...bytes.subarray(4, 8), bytes[9]], REMEDY).toEqual([0, 0, 0, 0, 255]);
    const replayer = new Replayer({ ruleset: document, digest }, { ruleset: document, digest });
    for await (const past of readArchive(archive)) {
      expect(past.result?.ruleset.digest, REMEDY).toBe(digest);
      replayer.add(past);
    }
    const { own, impact, left } = replayer.report();
    expect(own, REMEDY).toEqual({ compared: 500, changed: [] });
    // Under one ruleset nothing moves, and nothing that it takes is left behind.
    expect({ moves: impact.moves, missing: impact.missing, left }).toEqual({ moves: [], missing: [], left: [] });
  },
);
