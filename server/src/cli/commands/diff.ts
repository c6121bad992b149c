import { diffRulesets, type Language } from '@biaochi/engine';
import type { Diff } from '@biaochi/schemas/types';
import { type CommandContext, type ExitCode, findingOf, json } from '../context.js';
import { loadRuleset } from '../openRuleset.js';
import { diagnosticText } from '../text/diagnosticText.js';
import { diffMarkdown, diffText } from '../text/diffText.js';

export interface DiffOptions {
  readonly json: boolean;
  readonly markdown: boolean;
  readonly lang: Language;
}

/** Says what differs between two rulesets; exit code 2 where one of them does not read. */
export async function diff(
  references: readonly [string, string],
  { json: asJson, markdown, lang }: DiffOptions,
  { store, print, style }: CommandContext,
): Promise<ExitCode> {
  const rulesets = [];
  for (const reference of references) {
    try {
      rulesets.push((await loadRuleset(store, reference)).document);
    } catch (error) {
      const finding = findingOf(error, lang);
      const lines = diagnosticText(finding, { file: reference, text: '' }, lang, style);
      print(asJson ? json({ file: reference, findings: [finding] }) : lines.join('\n'));
      return 2;
    }
  }
  const report: Diff = diffRulesets(rulesets[0]!, rulesets[1]!);
  if (asJson) print(json(report));
  else print((markdown ? diffMarkdown(report, lang) : diffText(report, lang, style)).join('\n'));
  return 0;
}
