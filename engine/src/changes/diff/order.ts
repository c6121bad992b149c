import type { DiffEntry, Ruleset } from '@biaochi/schemas/types';
import { byKey, splitAddress } from '../../model/index.js';

/** The parts of a ruleset in the order in which standards tell them. */
const PARTS = [
  ...['title', 'summary', 'example', 'sources', 'classes', 'groups', 'units', 'roundings', 'facts', 'parameters'],
  ...[
    'tables',
    'derived',
    'entities',
    'conditions',
    'indicators',
    'totals',
    'gates',
    'grades',
    'suffixes',
    'notices',
    'procedure',
    'readings',
    'notes',
  ],
];

const LINKS: ReadonlySet<string> = new Set(['rename', 'split', 'join', 'rearrange']);

/** Entries by part of the standard, rows in the order of the table, what became of a row before what differs in it. */
export function inStandardOrder(entries: readonly DiffEntry[], a: Ruleset, b: Ruleset): DiffEntry[] {
  const [before, after] = [byKey(a.indicators), byKey(b.indicators)];
  const rank = ({ op, at }: DiffEntry): number[] => {
    const [part = '', code = ''] = splitAddress(at);
    const row = part === 'indicators' ? (after.get(code) ?? before.get(code)) : undefined;
    const place = PARTS.indexOf(part);
    return [place === -1 ? PARTS.length : place, row?.order ?? 0, LINKS.has(op) ? 0 : 1];
  };
  const ranked = entries.map((entry) => ({ entry, rank: rank(entry) }));
  return ranked.sort((one, other) => compareRanks(one.rank, other.rank)).map(({ entry }) => entry);
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((part, index) => part !== other[index]);
  return at === -1 ? 0 : one[at]! - other[at]!;
}
