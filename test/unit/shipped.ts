import fs from 'node:fs';
import { readRuleset, type Ruleset } from '@biaochi/engine';

/** A shipped ruleset, read as the product reads it. */
export function shipped(id: string): Ruleset {
  const file = new URL(`../../rulesets/${id}/ruleset.json`, import.meta.url);
  const { ruleset, diagnostics } = readRuleset(fs.readFileSync(file, 'utf8'));
  if (ruleset === null) throw new Error(`${id} does not read: ${JSON.stringify(diagnostics)}`);
  return ruleset;
}
