import type { Anchor, Diff, DiffEntry, Ruleset } from '@biaochi/schemas/types';
import { byKey, canonicalOrder, joinAddress, nodesTo } from '../../model/index.js';
import { codeMapping } from '../codeMapping.js';
import { digest } from '../digest.js';
import { linkWords } from '../words/links.js';
import { unitWords } from '../words/sentences.js';
import { kindOf } from './kindOf.js';
import { type CodeLink, linksOf } from './links.js';
import { inStandardOrder } from './order.js';
import { restructure } from './restructure.js';
import { type Unit, unitsOf } from './units.js';

/**
 * The changes between two rulesets in the words of standards, an entry each, in the order of the standard. A row that
 * was renamed, split or joined is one entry; what else differs between the old and the new row stands under the new
 * code. Id and version are named by `from` and `to` and are no entries.
 */
export function diffRulesets(a: Ruleset, b: Ruleset): Diff {
  const { links, dropped } = linksOf(a, b, codeMapping(a, b));
  const lost = new Set(dropped);
  const { id, version } = b;
  const kept: Ruleset = { ...a, id, version, indicators: a.indicators.filter(({ code }) => !lost.has(code)) };
  const [old, now] = [canonicalOrder(restructure(kept, links)), canonicalOrder(b)];
  const rows = byKey(a.indicators);
  const entries = [
    ...dropped.map((code) =>
      entryOf({ op: 'remove', at: joinAddress('indicators', code), before: rows.get(code)! }, a, now),
    ),
    ...links.map((link) => linkEntry(link, now)),
    ...unitsOf(old, now).map((unit) => entryOf(unit, old, now)),
  ];
  return { format: 1, from: side(a), to: side(b), entries: inStandardOrder(entries, a, b) };
}

const side = (ruleset: Ruleset): Diff['from'] => {
  const { id, version, title } = ruleset;
  return { id, version, digest: digest(ruleset), title };
};

function entryOf(unit: Unit, a: Ruleset, b: Ruleset): DiffEntry {
  const { op, at, ...values } = unit;
  const zh = unitWords(unit, { a, b, language: 'zh' });
  const en = unitWords(unit, { a, b, language: 'en' });
  return { kind: kindOf(unit, a, b), op, at, text: { zh, en }, ...values, ...source(op === 'remove' ? a : b, at) };
}

function linkEntry({ from, to }: CodeLink, b: Ruleset): DiffEntry {
  const op = from.length > 1 ? (to.length > 1 ? 'rearrange' : 'join') : to.length > 1 ? 'split' : 'rename';
  const rows = to.map((row) => ({ ...row, from: [...row.from] }));
  const codes = to.map(({ code }) => code);
  const text = { zh: linkWords(op, from, codes, 'zh'), en: linkWords(op, from, codes, 'en') };
  const at = joinAddress('indicators', to[0]!.code);
  return {
    // A new code alone judges nothing otherwise.
    kind: op === 'rename' ? 'editorial' : 'substantive',
    ...{ op, at, text, before: [...from], after: codes, rows },
    ...source(b, at),
  };
}

/** The nearest source anchor around a node. */
function source(ruleset: Ruleset, at: string): Pick<DiffEntry, 'clause' | 'document'> {
  const holders = nodesTo(ruleset, at).filter((node) => typeof node === 'object' && node !== null);
  const anchor = holders.flatMap((node) => (node as { anchor?: Anchor }).anchor ?? []).at(-1);
  return anchor ? { clause: anchor.clause, document: anchor.document } : {};
}
