import { ordered } from '@biaochi/engine';
import type { Note, Reading, Ruleset } from '@biaochi/schemas/types';

/** A doubtful place: a reading, which can be switched, or a note. */
export type Doubtful =
  { readonly kind: 'reading'; readonly of: Reading } | { readonly kind: 'note'; readonly of: Note };

/** The doubtful places under one clause of one document. */
export interface ClauseDoubts {
  /** An id in the ruleset's sources. */
  readonly document: string;
  /** A clause of the second level, a table, an annex, or whatever else the anchors name: `13.3`, `表2`, `附录A`. */
  readonly clause: string;
  readonly doubts: readonly Doubtful[];
}

/** The heading that a clause stands under. */
export function headingOf(clause: string): string {
  const [, annex = /^([A-Z])[.\s]/.exec(clause)?.[1]] = /^附录\s*([A-Z])/.exec(clause) ?? [];
  if (annex !== undefined) return `附录${annex}`;
  const [found] = /^(\d+(\.\d+)?|表\s*\d+)/.exec(clause) ?? [];
  return found?.replace(/\s/g, '') ?? clause;
}

/** What stands before the numbered clauses comes first, then these in their order, tables, annexes. */
function rankOf(heading: string): readonly [number, ...number[]] {
  if (/^\d/.test(heading)) return [1, ...heading.split('.').map(Number)];
  if (heading.startsWith('表')) return [2, Number(heading.slice(1)) || 0];
  return heading.startsWith('附录') ? [3, heading.charCodeAt(2)] : [0];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, index) => part !== (b[index] ?? -1));
  return at < 0 ? a.length - b.length : (a[at] ?? 0) - (b[at] ?? -1);
}

/** Every doubtful place of a ruleset that fits, by document and clause; under each clause the readings first. */
export function doubtsByClause(ruleset: Ruleset, fits: (each: Doubtful) => boolean = () => true): ClauseDoubts[] {
  const doubts = [
    ...ordered(ruleset.readings).map((of): Doubtful => ({ kind: 'reading', of })),
    ...ordered(ruleset.notes).map((of): Doubtful => ({ kind: 'note', of })),
  ].filter(fits);
  const found = new Map<string, { document: string; clause: string; doubts: Doubtful[] }>();
  for (const each of doubts) {
    const document = each.of.anchor?.document ?? '';
    const clause = headingOf(each.of.anchor?.clause ?? '');
    const key = `${document} ${clause}`;
    const known = found.get(key) ?? { document, clause, doubts: [] };
    known.doubts.push(each);
    found.set(key, known);
  }
  const documents = ordered(ruleset.sources).map(({ id }) => id);
  return [...found.values()].sort(
    (a, b) =>
      documents.indexOf(a.document) - documents.indexOf(b.document) || compareRanks(rankOf(a.clause), rankOf(b.clause)),
  );
}
