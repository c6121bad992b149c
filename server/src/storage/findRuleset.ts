import { type Diagnostic, type Language, renderDiagnostic } from '@biaochi/engine';
import { Fault } from '../faults/index.js';
import type { RulesetStore, StoredRuleset } from './rulesetStore.js';

/**
 * The ruleset that `id`, `id@version` or a digest names; throws a Fault where there is none. A bare id never picks a
 * ruleset marked as an example.
 */
export async function findRuleset(store: RulesetStore, reference: string): Promise<StoredRuleset> {
  if (reference.startsWith('sha256-')) return (await store.byDigest(reference)) ?? unknown(store, reference);
  const [id = '', version] = split(reference);
  const found = (await store.byId(id, version)) ?? (await unknown(store, reference));
  if (version === undefined && found.document.example) {
    throw Fault.of('ruleset-example', { seen: reference, exact: `${reference}@${found.document.version}` });
  }
  return found;
}

function split(reference: string): string[] {
  const at = reference.indexOf('@');
  return at === -1 ? [reference] : [reference.slice(0, at), reference.slice(at + 1)];
}

/** Says that there is no such ruleset; of a variant that is there and cannot be had, why. */
async function unknown(store: RulesetStore, reference: string): Promise<never> {
  const [id, version] = split(reference);
  for (const { variant, fault, diagnostics } of await store.broken()) {
    const { document } = variant ?? {};
    if (document?.id !== id || (version !== undefined && document?.version !== version)) continue;
    throw fault ?? rulesetInvalid(reference, diagnostics);
  }
  const known = (await store.list())
    .map(({ document }) => (document.example ? `${document.id}@${document.version}` : document.id))
    .join(', ');
  throw Fault.of('ruleset-unknown', { seen: reference, known: known || '—' });
}

/** The fault of a ruleset whose findings keep it from being used. */
export function rulesetInvalid(seen: string, findings: readonly Diagnostic[]): Fault {
  const errors = findings.filter((one) => one.severity === 'error');
  const first = (language: Language): string => `${errors[0]!.place} ${renderDiagnostic(errors[0]!, language)}`;
  return Fault.of('ruleset-invalid', { seen, errors: errors.length, first: { zh: first('zh'), en: first('en') } });
}
