import { generateAssessments, keptResult } from '@biaochi/engine';
import type { CommandContext, ExitCode } from '../context.js';
import { rulesetOpener } from '../openRuleset.js';

export interface GenerateOptions {
  readonly count: number;
  readonly seed: number;
  readonly results: boolean;
}

/** Prints synthetic assessments as .ndjson, marked so; with their results where asked, as an archive keeps them. */
export async function generate(
  reference: string,
  { count, seed, results }: GenerateOptions,
  { store, print }: CommandContext,
): Promise<ExitCode> {
  const { stored, assess } = await rulesetOpener(store)(reference);
  for (const assessment of generateAssessments(stored.document, count, seed)) {
    print(JSON.stringify(results ? { assessment, result: keptResult(assess(assessment)) } : assessment));
  }
  return 0;
}
