import { describe, type Language } from '@biaochi/engine';
import type { Description } from '@biaochi/schemas/types';
import { type CommandContext, type ExitCode, findingOf, json } from '../context.js';
import { loadRuleset } from '../openRuleset.js';
import { descriptionText } from '../text/descriptionText.js';
import { diagnosticText } from '../text/diagnosticText.js';

export interface DescribeOptions {
  readonly json: boolean;
  readonly lang: Language;
}

/** Says what a ruleset asks for; exit code 2 where it does not read. */
export async function describeRuleset(
  reference: string,
  { json: asJson, lang }: DescribeOptions,
  { store, print, style }: CommandContext,
): Promise<ExitCode> {
  let description: Description;
  try {
    description = describe((await loadRuleset(store, reference)).document);
  } catch (error) {
    const finding = findingOf(error, lang);
    print(
      asJson ? json({ file: reference, findings: [finding] }) : diagnosticText(finding, null, lang, style).join('\n'),
    );
    return 2;
  }
  print(asJson ? json(description) : descriptionText(description, lang, style).join('\n'));
  return 0;
}
