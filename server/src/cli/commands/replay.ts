import { Attributor, type Language, Replayer } from '@biaochi/engine';
import { readArchive } from '../../storage/index.js';
import { type CommandContext, type ExitCode, findingOf, json } from '../context.js';
import { rulesetOpener } from '../openRuleset.js';
import { attributionText } from '../text/attributionText.js';
import { diagnosticText } from '../text/diagnosticText.js';
import { replayText } from '../text/replayText.js';

export interface ReplayOptions {
  readonly from: string;
  readonly to: string;
  readonly attribute: boolean;
  readonly json: boolean;
  readonly lang: Language;
}

/**
 * Replays archives under two rulesets; exit code 1 where a past result made with `from` no longer comes out as it was,
 * 2 where a ruleset or an archive cannot be read.
 */
export async function replay(
  archives: readonly string[],
  { from, to, attribute, json: asJson, lang }: ReplayOptions,
  { store, print, style }: CommandContext,
): Promise<ExitCode> {
  const open = rulesetOpener(store);
  let file = from;
  try {
    const { stored: before } = await open(from);
    file = to;
    const { stored: after } = await open(to);
    const [old, revised] = [before, after].map(({ document, digest }) => ({ ruleset: document, digest }));
    const replayer = new Replayer(old!, revised!);
    const attributor = attribute ? new Attributor(before.document, after.document) : null;
    for (file of archives) {
      for await (const past of readArchive(file)) {
        replayer.add(past);
        attributor?.add(past.assessment);
      }
    }
    const attribution = attributor?.attribution();
    const report = { ...replayer.report(), ...(attribution && { attribution }) };
    const wording = { from: before.document, to: after.document, language: lang, style };
    const causes = attribution ? attributionText(attribution, lang, style) : [];
    print(asJson ? json(report) : [...replayText(report, wording), ...causes].join('\n'));
    return report.own.changed.length > 0 ? 1 : 0;
  } catch (error) {
    const finding = findingOf(error, lang);
    const lines = diagnosticText(finding, { file, text: '' }, lang, style);
    print(asJson ? json({ file, findings: [finding] }) : lines.join('\n'));
    return 2;
  }
}
