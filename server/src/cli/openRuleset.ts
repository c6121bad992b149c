import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { assessor, type Assessor, check } from '@biaochi/engine';
import {
  findRuleset,
  isReadable,
  NEWEST,
  readRulesetFile,
  rulesetInvalid,
  type RulesetStore,
  type StoredRuleset,
} from '../storage/index.js';

/** A ruleset that can be used, and the evaluation under it. */
export interface OpenRuleset {
  readonly stored: StoredRuleset;
  readonly assess: Assessor;
}

/** The file that a path means: the file itself, or the ruleset or variant in the folder; null where there is nothing. */
export function rulesetFile(reference: string): string | null {
  const found = statSync(reference, { throwIfNoEntry: false });
  if (found?.isDirectory()) {
    const name = NEWEST.find((one) => existsSync(path.join(reference, one))) ?? NEWEST[0];
    return path.join(reference, name);
  }
  return found || /[/\\]|\.json$/.test(reference) ? reference : null;
}

/**
 * The file of the ruleset that a fixture in its folder `fixtures` names by id or id@version; null where it names another,
 * or where that file does not read, which is told of the file itself.
 */
export async function rulesetBeside(fixture: string, named: string, store: RulesetStore): Promise<string | null> {
  const folder = path.dirname(path.resolve(fixture));
  if (path.basename(folder) !== 'fixtures') return null;
  const file = rulesetFile(path.dirname(folder));
  if (file === null || !existsSync(file)) return null;
  const stored = await readRulesetFile(file, store);
  if (!isReadable(stored)) return null;
  const { id, version } = stored.document;
  return named === id || named === `${id}@${version}` ? file : null;
}

/** The ruleset that an id, id@version, digest or path names, with its error findings; throws a Fault where it does not read. */
export async function loadRuleset(store: RulesetStore, reference: string): Promise<StoredRuleset> {
  const file = rulesetFile(reference);
  if (file === null) return findRuleset(store, reference);
  const stored = await readRulesetFile(file, store);
  if (!isReadable(stored)) throw stored.fault ?? rulesetInvalid(reference, stored.diagnostics);
  return stored;
}

/** Opens each ruleset once, however many assessments name it; throws a Fault for one that cannot be used. */
export function rulesetOpener(store: RulesetStore): (reference: string) => Promise<OpenRuleset> {
  const opened = new Map<string, Promise<OpenRuleset>>();
  return (reference) => {
    const known = opened.get(reference) ?? open(store, reference);
    opened.set(reference, known);
    return known;
  };
}

async function open(store: RulesetStore, reference: string): Promise<OpenRuleset> {
  const stored = await loadRuleset(store, reference);
  const findings = check(stored.document);
  if (findings.some((one) => one.severity === 'error')) throw rulesetInvalid(reference, findings);
  return { stored, assess: assessor(stored.document) };
}
