import { useDeferredValue, useMemo, useState } from 'react';
import { joinAddress } from '@biaochi/engine';
import { type Lineage, lineageOf } from '../document/lineage.js';
import { useEditor } from '../document/useEditor.js';
import { useLineage } from '../document/useLineage.js';
import { useOpenStandard } from '../document/useStandard.js';
import { memberPlace } from '../findings/found.js';
import { useFindings } from '../findings/useFindings.js';
import type { Descent } from '../parts/DescentMark.js';
import { tableRows, type TableRow } from '../projections/table/rows.js';
import { useRevised } from './useRevised.js';

type Severity = 'error' | 'warning';

/** The table's filter and folding, and the rows that they leave. */
export interface Rows {
  rows: TableRow[];
  words: string;
  setWords: (words: string) => void;
  classes: ReadonlySet<string>;
  toggleClass: (code: string) => void;
  /** Only rows in which the checks find something of these severities; all rows while there is none. */
  severities: ReadonlySet<Severity>;
  toggleSeverity: (severity: Severity) => void;
  /** Where a place comes from, of a variant or a revision; null for a standard that is neither. */
  descentOf: (place: string) => Descent | null;
  /** How many indicators come from where; null for a standard that is neither variant nor revision. */
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

/** A revision beside the version that it revises, as a variant stands beside its base. */
function useDescents(): Lineage | null {
  const { ruleset } = useOpenStandard();
  const { lineage } = useLineage();
  const revised = useRevised();
  const revision = useMemo(() => (revised ? lineageOf(revised, ruleset, []) : null), [revised, ruleset]);
  return lineage ?? revision;
}

/** Rows of the opened standard; a band that is folded keeps its heading, and searching looks into folded bands too. */
export function useRows(): Rows {
  const { ruleset } = useOpenStandard();
  const isDraft = useEditor() !== null;
  const lineage = useDescents();
  const { all: findings } = useFindings();
  const [words, setWords] = useState('');
  const [classes, setClasses] = useState<ReadonlySet<string>>(new Set());
  const [descents, setDescents] = useState<ReadonlySet<Descent>>(new Set());
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set());
  const [folded, setFoldedBands] = useState<ReadonlySet<string>>(new Set());
  const sought = useDeferredValue(words);
  const counts = useMemo(() => {
    if (!lineage) return null;
    const found = ruleset.indicators.map(({ code }) => lineage.descentOf(joinAddress('indicators', code)));
    return new Map(all.map((descent) => [descent, found.filter((each) => each === descent).length]));
  }, [ruleset, lineage]);
  const rows = useMemo(() => {
    const wanted = findings.filter(
      ({ finding, suppression }) => suppression === null && (severities as ReadonlySet<string>).has(finding.severity),
    );
    const places = new Set(wanted.map(({ finding }) => memberPlace(finding.place)));
    const fits = ({ code }: { code: string }): boolean =>
      (descents.size === 0 || !lineage || descents.has(lineage.descentOf(joinAddress('indicators', code)))) &&
      (severities.size === 0 || places.has(joinAddress('indicators', code)));
    const isSearching = sought.trim() !== '' || classes.size + descents.size + severities.size > 0;
    const found = tableRows(ruleset, { words: sought, classes, fits, empty: isDraft && !isSearching });
    return isSearching ? found : found.filter((row) => row.kind === 'band' || !folded.has(row.band.code));
  }, [ruleset, lineage, sought, classes, descents, severities, findings, folded, isDraft]);
  return {
    rows,
    words,
    setWords,
    classes,
    toggleClass: (code) => setClasses((before) => toggled(before, code)),
    severities,
    toggleSeverity: (severity) => setSeverities((before) => toggled(before, severity)),
    descentOf: (place) => lineage?.descentOf(place) ?? null,
    counts,
    descents,
    toggleDescent: (descent) => setDescents((before) => toggled(before, descent)),
    folded,
    setFolded: (band, fold) => setFoldedBands((before) => toggled(before, band, fold)),
    foldAll: (fold) =>
      setFoldedBands(new Set(fold ? ruleset.groups.filter(({ parent }) => !parent).map(({ code }) => code) : [])),
  };
}
