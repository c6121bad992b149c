import type { StoredRuleset } from './rulesetStore.js';

/** By id, examples after all others. */
export function examplesLast({ document: a }: StoredRuleset, { document: b }: StoredRuleset): number {
  if (!a.example !== !b.example) return a.example ? 1 : -1;
  return a.id < b.id ? -1 : 1;
}
