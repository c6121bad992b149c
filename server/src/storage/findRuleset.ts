import { Fault } from '../faults/index.js';
import type { RulesetStore, StoredRuleset } from './rulesetStore.js';

/**
 * The ruleset that `id`, `id@version` or a digest names; throws a Fault where there is none. A bare id never picks a
 * ruleset marked as an example.
 */
export async function findRuleset(store: RulesetStore, reference: string): Promise<StoredRuleset> {
  if (reference.startsWith('sha256-')) return (await store.byDigest(reference)) ?? unknown(store, reference);
  const at = reference.indexOf('@');
  if (at !== -1) {
    return (await store.byId(reference.slice(0, at), reference.slice(at + 1))) ?? unknown(store, reference);
  }
  const found = (await store.byId(reference)) ?? (await unknown(store, reference));
  if (found.document.example) {
    throw Fault.of('ruleset-example', { seen: reference, exact: `${reference}@${found.document.version}` });
  }
  return found;
}

async function unknown(store: RulesetStore, reference: string): Promise<never> {
  const known = (await store.list()).map(({ document }) => document.id).join(', ') || '—';
  throw Fault.of('ruleset-unknown', { seen: reference, known });
}
