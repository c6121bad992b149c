import { useDeferredValue, useMemo, useState } from 'react';
import { useOpenStandard } from '../document/useStandard.js';
import { tableRows, type TableRow } from '../projections/table/rows.js';

/** The table's filter and folding, and the rows that they leave. */
export interface Rows {
  rows: TableRow[];
  words: string;
  setWords: (words: string) => void;
  classes: ReadonlySet<string>;
  toggleClass: (code: string) => void;
  folded: ReadonlySet<string>;
  setFolded: (band: string, fold: boolean) => void;
  foldAll: (fold: boolean) => void;
}

const toggled = (set: ReadonlySet<string>, member: string, within = !set.has(member)): ReadonlySet<string> => {
  const next = new Set(set);
  if (within) next.add(member);
  else next.delete(member);
  return next;
};

/** Rows of the opened standard; a band that is folded keeps its heading, and searching looks into folded bands too. */
export function useRows(): Rows {
  const { ruleset } = useOpenStandard();
  const [words, setWords] = useState('');
  const [classes, setClasses] = useState<ReadonlySet<string>>(new Set());
  const [folded, setFoldedBands] = useState<ReadonlySet<string>>(new Set());
  const sought = useDeferredValue(words);
  const rows = useMemo(() => {
    const all = tableRows(ruleset, { words: sought, classes });
    const isSearching = sought.trim() !== '' || classes.size > 0;
    return isSearching ? all : all.filter((row) => row.kind === 'band' || !folded.has(row.band.code));
  }, [ruleset, sought, classes, folded]);
  return {
    rows,
    words,
    setWords,
    classes,
    toggleClass: (code) => setClasses((before) => toggled(before, code)),
    folded,
    setFolded: (band, fold) => setFoldedBands((before) => toggled(before, band, fold)),
    foldAll: (fold) =>
      setFoldedBands(new Set(fold ? ruleset.groups.filter(({ parent }) => !parent).map(({ code }) => code) : [])),
  };
}
