import { type DigestedRuleset, digest, type Language, readAs } from '@biaochi/engine';
import { rulesetInvalid, type StoredRuleset } from '../../storage/index.js';
import { type CommandContext, type ExitCode, findingOf, json } from '../context.js';
import { rulesetOpener } from '../openRuleset.js';
import { replayed, UnreadableArchive } from '../replayed.js';
import { attributionText } from '../text/attributionText.js';
import { diagnosticText } from '../text/diagnosticText.js';
import { replayText } from '../text/replayText.js';

export interface ReplayOptions {
  readonly from: string;
  readonly to: string;
  /** Readings of `to` that are taken for once: id to alternative. */
  readonly reading: Readonly<Record<string, string>>;
  readonly attribute: boolean;
  readonly threads?: number;
  readonly json: boolean;
  readonly lang: Language;
}

/** A ruleset as the readings that are taken for once make it; throws `ruleset-invalid` where they cannot be. */
function readingOf({ document, digest: own }: StoredRuleset, readings: ReplayOptions['reading']): DigestedRuleset {
  if (Object.keys(readings).length === 0) return { ruleset: document, digest: own };
  const { ruleset, diagnostics } = readAs(document, { readings });
  if (diagnostics.length > 0) throw rulesetInvalid(`${document.id}@${document.version}`, diagnostics);
  return { ruleset, digest: digest(ruleset) };
}

/**
 * Replays archives under two rulesets; exit code 1 where a past result made with `from` no longer comes out as it was,
 * 2 where a ruleset or an archive cannot be read.
 */
export async function replay(
  archives: readonly string[],
  { from, to, reading, attribute, threads, json: asJson, lang }: ReplayOptions,
  { store, replayScript, print, style }: CommandContext,
): Promise<ExitCode> {
  const open = rulesetOpener(store);
  let file = from;
  try {
    const { stored: before } = await open(from);
    file = to;
    const { stored: after } = await open(to);
    const [old, revised] = [readingOf(before, {}), readingOf(after, reading)];
    const task = { from: old, to: revised, scope: { attribute, sweep: false } };
    const report = await replayed(archives, task, { script: replayScript, threads });
    const { attribution } = report;
    const wording = { from: old.ruleset, to: revised.ruleset, language: lang, style };
    const causes = attribution ? attributionText(attribution, lang, style) : [];
    print(asJson ? json(report) : [...replayText(report, wording), ...causes].join('\n'));
    return report.own.changed.length > 0 ? 1 : 0;
  } catch (error) {
    const inArchive = error instanceof UnreadableArchive;
    const finding = findingOf(inArchive ? error.fault : error, lang);
    if (inArchive) file = error.archive;
    const lines = diagnosticText(finding, { file, text: '' }, lang, style);
    print(asJson ? json({ file, findings: [finding] }) : lines.join('\n'));
    return 2;
  }
}
