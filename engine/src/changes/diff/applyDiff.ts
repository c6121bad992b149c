import type { Change, Diff, DiffEntry, Ruleset } from '@biaochi/schemas/types';
import { splitAddress } from '../../model/index.js';
import type { Diagnostic } from '../../diagnostics/index.js';
import { applyChanges } from '../apply.js';
import type { CodeLink } from './links.js';
import { restructure } from './restructure.js';

/**
 * The ruleset that a report of differences makes of the one it starts from: rows that are gone are removed, renamed,
 * split and joined ones follow, then every other entry is applied.
 */
export function applyDiff(a: Ruleset, { to, entries }: Diff): { ruleset: Ruleset; diagnostics: Diagnostic[] } {
  const links = entries.flatMap((entry): CodeLink[] => (entry.rows ? [{ from: oldCodes(entry), to: entry.rows }] : []));
  const gone = new Set(entries.filter(isRowLost).map(({ at }) => splitAddress(at)[1]!));
  const kept = a.indicators.filter(({ code }) => !gone.has(code));
  const { id, version } = to;
  const base = restructure({ ...a, id, version, indicators: kept }, links);
  return applyChanges(base, entries.filter((entry) => !entry.rows && !isRowLost(entry)).map(changeOf));
}

const isRowLost = ({ op, at }: DiffEntry): boolean => {
  const parts = splitAddress(at);
  return op === 'remove' && parts[0] === 'indicators' && parts.length === 2;
};

const oldCodes = ({ before }: DiffEntry): string[] => (Array.isArray(before) ? before.map(String) : []);

function changeOf({ op, at, after }: DiffEntry): Change {
  if (op === 'remove') return { op, at };
  if (op === 'move') return { op, at, order: after as number };
  return { op: op === 'add' ? 'add' : 'replace', at, value: after };
}
