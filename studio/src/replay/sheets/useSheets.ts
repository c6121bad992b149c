import {
  type CellFinding,
  cellText,
  columnLetters,
  type ColumnTarget,
  type FoundBy,
  proposeAt,
  type ProposedMapping,
  proposeMapping,
  readRows,
  type SheetRow,
  targetAt,
  targetsOf,
  type Worksheet,
} from '@biaochi/engine';
import type { Mapping, Ruleset } from '@biaochi/schemas/types';
import { useDeferredValue, useMemo, useState } from 'react';

/** A column of the sheet: its heading, what it is taken for and how that was found, and how its cells read. */
export interface SheetColumn {
  readonly heading: string;
  readonly place: string | null;
  readonly by: FoundBy | 'chosen';
  /** The first of its cells that is not blank, as it stands. */
  readonly sample: string;
  readonly filled: number;
  readonly faults: number;
}

/** What the sheets of a workbook come to under a mapping that the editor may change. */
export interface SheetReading {
  readonly sheet: Worksheet;
  readonly head: number;
  readonly columns: readonly SheetColumn[];
  readonly targets: readonly ColumnTarget[];
  readonly rows: readonly SheetRow[];
  /** What is wrong with the mapping itself; with any of it no row is read. */
  readonly wrong: readonly CellFinding[];
  readonly mapping: Mapping;
  readonly targetOf: (place: string) => ColumnTarget | null;
  readonly chooseSheet: (name: string) => void;
  readonly chooseHead: (head: number) => void;
  readonly choosePlace: (column: number, place: string | null) => void;
}

/** The cells of each column, counted once for a sheet. */
function filledIn({ rows }: Worksheet, head: number, columns: number): { sample: string; filled: number }[] {
  const below = rows.slice(head);
  return Array.from({ length: columns }, (_, at) => {
    const texts = below.map((cells) => cellText(cells[at])).filter((text) => text !== '');
    return { sample: texts[0] ?? '', filled: texts.length };
  });
}

/** Reads the sheets of a workbook as past assessments of a ruleset; `kept` are mappings of earlier imports, the newest first. */
export function useSheets(
  { ruleset, digest }: { readonly ruleset: Ruleset; readonly digest: string },
  sheets: readonly Worksheet[],
  kept: readonly Mapping[],
): SheetReading | null {
  const proposed = useMemo(() => proposeMapping(ruleset, sheets, kept), [ruleset, sheets, kept]);
  const [moved, setMoved] = useState<{ of: Ruleset; mapping: ProposedMapping } | null>(null);
  const [chosen, setChosen] = useState<ReadonlyMap<number, string | null>>(new Map());
  const current = moved?.of === ruleset ? moved.mapping : proposed;
  const sheet = sheets.find(({ name }) => name === current?.sheet);
  const targets = useMemo(() => targetsOf(ruleset), [ruleset]);
  const byPlace = useMemo(() => new Map(targets.map((target) => [target.place, target])), [targets]);
  const mapping = useMemo((): Mapping | null => {
    if (!current) return null;
    const columns = current.columns.map(({ heading, place }, at) => ({
      heading,
      place: chosen.has(at) ? chosen.get(at)! : place,
    }));
    return { id: ruleset.id, ruleset: digest, sheet: current.sheet, head: current.head, columns };
  }, [current, chosen, ruleset, digest]);
  // While a large sheet is read anew, choices go on.
  const read = useDeferredValue(mapping);
  const reading = useMemo(
    () => (sheet && read ? readRows({ ruleset, digest }, sheet, read) : null),
    [ruleset, digest, sheet, read],
  );
  const filled = useMemo(
    () => (sheet && current ? filledIn(sheet, current.head, current.columns.length) : []),
    [sheet, current],
  );
  const faults = useMemo(() => {
    const counts = new Map<string, number>();
    for (const { findings } of reading?.rows ?? []) {
      for (const { column } of findings) if (column !== null) counts.set(column, (counts.get(column) ?? 0) + 1);
    }
    return counts;
  }, [reading]);
  if (!current || !sheet || !mapping || !reading) return null;
  const goTo = (mappingThere: ProposedMapping): void => {
    setMoved({ of: ruleset, mapping: mappingThere });
    setChosen(new Map());
  };
  return {
    ...{ sheet, head: current.head, targets, rows: reading.rows, wrong: reading.columns, mapping },
    columns: mapping.columns.map(({ heading, place }, at): SheetColumn => {
      const by = chosen.has(at) ? 'chosen' : current.columns[at]!.by;
      return { heading, place, by, ...filled[at]!, faults: faults.get(columnLetters(at)) ?? 0 };
    }),
    targetOf: (place) => targetAt(byPlace, place),
    chooseSheet: (name) => {
      const there = sheets.find((one) => one.name === name)!;
      goTo(proposeMapping(ruleset, [there], kept) ?? proposeAt(ruleset, there, 1, kept));
    },
    chooseHead: (head) => goTo(proposeAt(ruleset, sheet, head, kept)),
    choosePlace: (column, place) => setChosen((before) => new Map(before).set(column, place)),
  };
}
