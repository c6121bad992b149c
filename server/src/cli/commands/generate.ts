import { assessor, generateAssessments, keptResult } from '@biaochi/engine';
import type { CommandContext, ExitCode } from '../context.js';
import { loadRuleset } from '../openRuleset.js';

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
  const { document } = await loadRuleset(store, reference);
  const assess = assessor(document);
  for (const assessment of generateAssessments(document, count, seed)) {
    print(JSON.stringify(results ? { assessment, result: keptResult(assess(assessment)) } : assessment));
  }
  return 0;
}
