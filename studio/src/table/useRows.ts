import { useDeferredValue, useMemo, useState } from 'react';
import { joinAddress } from '@biaochi/engine';
import { useLineage } from '../document/useLineage.js';
import { useOpenStandard } from '../document/useStandard.js';
import type { Descent } from '../parts/DescentMark.js';
import { tableRows, type TableRow } from '../projections/table/rows.js';

/** The table's filter and folding, and the rows that they leave. */
export interface Rows {
  rows: TableRow[];
  words: string;
  setWords: (words: string) => void;
  classes: ReadonlySet<string>;
  toggleClass: (code: string) => void;
  /** How many indicators of a variant come from where; null for a standard that is none. */
  counts: ReadonlyMap<Descent, number> | null;
  descents: ReadonlySet<Descent>;
  toggleDescent: (descent: Descent) => void;
  folded: ReadonlySet<string>;
  setFolded: (band: string, fold: boolean) => void;
  foldAll: (fold: boolean) => void;
}

const toggled = <T>(set: ReadonlySet<T>, member: T, within = !set.has(member)): ReadonlySet<T> => {
  const next = new Set(set);
  if (within) next.add(member);
  else next.delete(member);
  return next;
};

const all: readonly Descent[] = ['own', 'changed', 'inherited'];

/** Rows of the opened standard; a band that is folded keeps its heading, and searching looks into folded bands too. */
export function useRows(): Rows {
  const { ruleset } = useOpenStandard();
  const { lineage } = useLineage();
  const [words, setWords] = useState('');
  const [classes, setClasses] = useState<ReadonlySet<string>>(new Set());
  const [descents, setDescents] = useState<ReadonlySet<Descent>>(new Set());
  const [folded, setFoldedBands] = useState<ReadonlySet<string>>(new Set());
  const sought = useDeferredValue(words);
  const counts = useMemo(() => {
    if (!lineage) return null;
    const found = ruleset.indicators.map(({ code }) => lineage.descentOf(joinAddress('indicators', code)));
    return new Map(all.map((descent) => [descent, found.filter((each) => each === descent).length]));
  }, [ruleset, lineage]);
  const rows = useMemo(() => {
    const fits = ({ code }: { code: string }): boolean =>
      descents.size === 0 || !lineage || descents.has(lineage.descentOf(joinAddress('indicators', code)));
    const found = tableRows(ruleset, { words: sought, classes, fits });
    const isSearching = sought.trim() !== '' || classes.size + descents.size > 0;
    return isSearching ? found : found.filter((row) => row.kind === 'band' || !folded.has(row.band.code));
  }, [ruleset, lineage, sought, classes, descents, folded]);
  return {
    rows,
    words,
    setWords,
    classes,
    toggleClass: (code) => setClasses((before) => toggled(before, code)),
    counts,
    descents,
    toggleDescent: (descent) => setDescents((before) => toggled(before, descent)),
    folded,
    setFolded: (band, fold) => setFoldedBands((before) => toggled(before, band, fold)),
    foldAll: (fold) =>
      setFoldedBands(new Set(fold ? ruleset.groups.filter(({ parent }) => !parent).map(({ code }) => code) : [])),
  };
}
