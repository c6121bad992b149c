import { type Language, Replayer } from '@biaochi/engine';
import { readArchive } from '../../storage/index.js';
import { type CommandContext, type ExitCode, json } from '../context.js';
import { rulesetOpener } from '../openRuleset.js';
import { replayText } from '../text/replayText.js';

export interface ReplayOptions {
  readonly from: string;
  readonly to: string;
  readonly json: boolean;
  readonly lang: Language;
}

/** Replays archives under two rulesets; exit code 1 where a past result made with `from` no longer comes out as it was. */
export async function replay(
  archives: readonly string[],
  { from, to, json: asJson, lang }: ReplayOptions,
  { store, print, style }: CommandContext,
): Promise<ExitCode> {
  const open = rulesetOpener(store);
  const [before, after] = await Promise.all([open(from), open(to)]);
  const [old, revised] = [before.stored.document, after.stored.document];
  const replayer = new Replayer(
    { ruleset: old, digest: before.stored.digest },
    { ruleset: revised, digest: after.stored.digest },
  );
  for (const archive of archives) {
    for await (const past of readArchive(archive)) replayer.add(past);
  }
  const report = replayer.report();
  print(asJson ? json(report) : replayText(report, { from: old, to: revised, language: lang, style }).join('\n'));
  return report.own.changed.length > 0 ? 1 : 0;
}
