import { canonicalOrder, digest, flattenVariant, readJson, validateRuleset } from '@biaochi/engine';
import type { Variant } from '@biaochi/schemas/types';
import { Fault } from '../faults/index.js';
import { isReadable, type Written } from './readStored.js';
import type { BrokenRuleset, StoredDocument, StoredRuleset } from './rulesetStore.js';

interface Made {
  readonly base: StoredRuleset | undefined;
  readonly stored: StoredRuleset | BrokenRuleset;
}

const made = new WeakMap<StoredDocument<Variant>, Made>();

/**
 * The ruleset that a variant is, flattened onto the one among `bases` that it pins; made again only when either
 * changes. Without the pinned base it is broken, with the fault that says so.
 */
export function flattened(
  variant: StoredDocument<Variant>,
  bases: readonly StoredRuleset[],
): StoredRuleset | BrokenRuleset {
  const base = bases.find((one) => one.digest === variant.document?.base.digest);
  const known = made.get(variant);
  if (known && base && known.base === base) return known.stored;
  const stored = flatten(variant, base, bases);
  made.set(variant, { base, stored });
  return stored;
}

function flatten(
  written: StoredDocument<Variant>,
  base: StoredRuleset | undefined,
  bases: readonly StoredRuleset[],
): StoredRuleset | BrokenRuleset {
  const { file, text, document, positions, diagnostics } = written;
  const broken: BrokenRuleset = { file, text, document: null, positions, diagnostics };
  if (!document) return broken;
  const variant = { text, positions, document };
  if (!base) return { ...broken, variant, fault: baseFault(document, bases) };
  const flat = flattenVariant(document, base.document);
  const { ruleset, diagnostics: findings } = validateRuleset(canonicalOrder(flat.ruleset));
  const all = [...diagnostics, ...flat.diagnostics, ...findings];
  if (!ruleset || all.some(({ severity }) => severity === 'error')) return { ...broken, variant, diagnostics: all };
  const whole = `${JSON.stringify(ruleset, null, 2)}\n`;
  const { positions: places } = readJson(whole);
  return {
    ...{ file, text: whole, document: ruleset, positions: places, diagnostics: all },
    ...{ digest: digest(ruleset), variant },
  };
}

/** Why a variant has no base: it has moved on, or is not there at all. */
function baseFault({ id, base: { id: base, digest: pinned } }: Variant, bases: readonly StoredRuleset[]): Fault {
  const [present] = bases;
  if (!present) return Fault.of('variant-base-missing', { seen: id, base, pinned });
  const { version } = present.document;
  return Fault.of('variant-drifted', { seen: id, base, pinned, present: present.digest, version });
}

/** What is written, as the ruleset it is; the bases of variants, which may be variants themselves, are among `all`. */
export function settled(
  one: Written,
  all: readonly Written[],
  trail: readonly Written[] = [],
): StoredRuleset | BrokenRuleset {
  if (one.kind === 'ruleset') return one.stored;
  const wanted = one.stored.document?.base.id;
  const from = [...trail, one];
  const bases = all.filter((other) => other.stored.document?.id === wanted && !from.includes(other));
  return flattened(one.stored, newestFirst(bases.map((other) => settled(other, all, from)).filter(isReadable)));
}

const numbers = ({ document }: StoredRuleset): number[] => document.version.split('.').map(Number);

/** Rulesets by version, the newest first. */
export function newestFirst(list: readonly StoredRuleset[]): StoredRuleset[] {
  return [...list].sort((a, b) => {
    const [one, other] = [numbers(a), numbers(b)];
    const at = one.findIndex((part, index) => part !== other[index]);
    return at === -1 ? 0 : other[at]! - one[at]!;
  });
}
