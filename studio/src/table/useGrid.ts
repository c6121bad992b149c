import { joinAddress } from '@biaochi/engine';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type EditableColumn, isEditable } from '../commands/cellColumns.js';
import { type CellContext, clearCells, fillDown, setCells } from '../commands/cells.js';
import type { Command } from '../commands/command.js';
import { duplicateRows, insertFirstRow, insertRow, moveRows, newRowCode, removeRows } from '../commands/rows.js';
import { useEditor } from '../document/useEditor.js';
import { useSelection } from '../document/useSelection.js';
import { useOpenStandard } from '../document/useStandard.js';
import type { TableRow } from '../projections/table/rows.js';
import { cellText } from '../projections/table/cells.js';
import type { CellHandle, Onward } from './CellEditor.js';
import { rangeClip } from '../paste/copied.js';
import type { Clip } from '../paste/gridOf.js';
import { fromTsv } from '../paste/tsv.js';
import type { ColumnName } from './columns.js';
import { type Chosen, chosenOf, freshSelection, type GridSelection, heldAt } from './gridSelection.js';
import { placeOf } from './places.js';
import { useCellWords } from './useCellOptions.js';
import { useRefusal } from '../document/useRefusal.js';
import { useRevised } from './useRevised.js';
import { indexOf } from './useGridKeys.js';

/** Columns in which one value is written to all chosen rows; the others are a row's own. */
const shared: readonly ColumnName[] = ['class', 'subgroup', 'applies', 'scoring'];

const rowPlace = (code: string): string => joinAddress('indicators', code);

export interface Grid {
  readonly isEditable: boolean;
  readonly active: number;
  readonly selection: GridSelection;
  readonly chosen: Chosen;
  /** The words of what was refused last, at the active cell; null for nothing. */
  readonly refusal: string | null;
  readonly select: (index: number, column?: ColumnName) => void;
  /** Draws the range from the cell where it began to this one. */
  readonly extend: (index: number, column: ColumnName) => void;
  readonly toggleMark: (index: number) => void;
  /** Back to the active cell alone; false where nothing more was chosen and nothing was told. */
  readonly release: () => boolean;
  /** Takes away what was told at the active cell. */
  readonly dismiss: () => void;
  readonly insert: () => void;
  readonly insertInto: (group: string) => void;
  readonly duplicate: () => void;
  readonly remove: () => void;
  readonly clear: () => void;
  readonly move: (by: 1 | -1) => void;
  readonly fill: () => void;
  readonly copy: () => Clip;
  readonly paste: (text: string) => void;
  readonly write: (text: string) => string | null;
  readonly onward: (to: Onward) => void;
  readonly editor: CellMemory;
}

/** What the field of the active cell remembers. */
interface CellMemory {
  readonly handle: { current: CellHandle | null };
  readonly startsAt: string | null;
  readonly kept: (key: string) => string | null;
  readonly keep: (key: string, text: string | null) => void;
}

/** The grid over the rows shown: what is chosen in it, and what the keyboard, the mouse and the toolbar do with that. */
export function useGrid(rows: readonly TableRow[], columns: readonly ColumnName[], follow: () => void): Grid {
  const { t } = useTranslation('editing');
  const editor = useEditor();
  const { ruleset } = useOpenStandard();
  const [selected, selectPlace] = useSelection();
  const words = useCellWords();
  const before = useRevised();
  const refusalWords = useRefusal();
  const [kept, setSelection] = useState(freshSelection);
  const selection = heldAt(kept, selected);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [startsAt, setStartsAt] = useState<string | null>(null);
  const refusedTexts = useRef(new Map<string, string>());
  const handle = useRef<CellHandle | null>(null);

  const active = indexOf(rows, selected);
  const row = rows[active];
  const activePlace = row ? placeOf(row) : null;
  const chosen = chosenOf(selection, rows, activePlace, columns);
  const context: CellContext = { ...words, before };
  const editable = (names: readonly ColumnName[]): EditableColumn[] => names.filter((name) => isEditable(name));

  const run = (command: Command): string | null => {
    const refused = editor?.run(command) ?? null;
    return refused && refusalWords(refused);
  };
  /** Carries a command out; a refusal is told at the active cell. */
  const act = (command: Command): boolean => {
    const refused = run(command);
    setRefusal(refused);
    follow();
    return refused === null;
  };
  const at = (place: string, column: ColumnName): void => {
    selectPlace(place);
    setSelection({ column, anchor: null, marked: new Set(), place });
    setRefusal(null);
    setStartsAt(null);
    follow();
  };
  const select = (index: number, column = selection.column): void => {
    const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (next) at(placeOf(next), column);
  };
  /** To a row that a command just made, ready to be titled. */
  const begin = (code: string): void => {
    at(rowPlace(code), 'requirement');
    setStartsAt(`${rowPlace(code)} requirement`);
  };

  const write = (text: string): string | null => {
    const { column } = selection;
    if (row?.kind !== 'indicator' || !isEditable(column)) return null;
    const codes = shared.includes(column) && chosen.codes.length > 1 ? chosen.codes : [row.indicator.code];
    const refused = run(
      setCells(
        codes.map((code) => ({ code, column, text })),
        context,
      ),
    );
    if (refused === null && column === 'number') selectPlace(rowPlace(text.normalize('NFKC').trim()));
    return refused;
  };

  const paste = (text: string): void => {
    if (row?.kind !== 'indicator') return;
    const cells = fromTsv(text);
    const from = columns.indexOf(chosen.columns[0] ?? selection.column);
    const one = cells.length === 1 && cells[0]?.length === 1 ? (cells[0][0] ?? '') : null;
    const below = rows.slice(active).flatMap((each) => (each.kind === 'indicator' ? [each.indicator.code] : []));
    const edits =
      one !== null
        ? chosen.codes.flatMap((code) => editable(chosen.columns).map((column) => ({ code, column, text: one })))
        : cells.flatMap((line, index) =>
            line.flatMap((cell, offset) => {
              const [code, column] = [below[index], columns[from + offset]];
              return code !== undefined && column !== undefined && isEditable(column)
                ? [{ code, column, text: cell }]
                : [];
            }),
          );
    if (edits.length > 0) act(setCells(edits, context));
  };

  return {
    isEditable: editor !== null,
    active,
    selection,
    chosen,
    refusal,
    select,
    extend: (index, column) => {
      const next = rows[Math.max(0, Math.min(rows.length - 1, index))];
      if (!next || activePlace === null) return;
      const anchor = selection.anchor ?? { place: activePlace, column: selection.column };
      selectPlace(placeOf(next));
      setSelection({ column, anchor, marked: new Set(), place: placeOf(next) });
      follow();
    },
    toggleMark: (index) => {
      const next = rows[index];
      if (next?.kind !== 'indicator') return;
      const marked = new Set(selection.marked.size === 0 && activePlace !== null ? [activePlace] : selection.marked);
      const place = placeOf(next);
      if (!marked.delete(place)) marked.add(place);
      const last = [...marked].at(-1) ?? place;
      selectPlace(last);
      setSelection({ ...selection, anchor: null, marked, place: last });
      follow();
    },
    release: () => {
      if (selection.anchor === null && selection.marked.size === 0 && refusal === null) return false;
      setSelection({ ...selection, anchor: null, marked: new Set() });
      setRefusal(null);
      return true;
    },
    dismiss: () => setRefusal(null),
    insert: () => {
      const titles = { row: { zh: t('newRow') }, group: { zh: t('newGroup') } };
      const below = row?.kind === 'indicator' ? row.indicator.code : null;
      const code = newRowCode(ruleset, below);
      const group = row?.kind === 'band' ? row.group.code : null;
      if (act(below === null ? insertFirstRow(group, titles) : insertRow(below, titles.row))) begin(code);
    },
    insertInto: (group) => {
      const titles = { row: { zh: t('newRow') }, group: { zh: t('newGroup') } };
      if (act(insertFirstRow(group, titles))) begin(newRowCode(ruleset, null));
    },
    duplicate: () => {
      const code = newRowCode(ruleset, chosen.codes[0] ?? null);
      if (chosen.codes.length > 0 && act(duplicateRows(chosen.codes))) at(rowPlace(code), selection.column);
    },
    remove: () => {
      if (chosen.codes.length === 0) return;
      const gone = new Set(chosen.codes);
      const stays = (each: TableRow | undefined) => each?.kind === 'indicator' && !gone.has(each.indicator.code);
      const next = rows.slice(active).find(stays) ?? rows.slice(0, active).findLast(stays);
      if (act(removeRows(chosen.codes))) {
        if (next) at(placeOf(next), selection.column);
        else selectPlace(null);
      }
    },
    clear: () => {
      const cells = chosen.codes.flatMap((code) => editable(chosen.columns).map((column) => ({ code, column })));
      if (cells.length > 0) act(clearCells(cells, context));
    },
    move: (by) => {
      if (chosen.codes.length > 0) act(moveRows(chosen.codes, by));
    },
    fill: () => {
      const { codes } = chosen;
      const previous = rows.slice(0, active).findLast((each) => each.kind === 'indicator');
      const from = codes.length === 1 && previous?.kind === 'indicator' ? [previous.indicator.code, ...codes] : codes;
      if (from.length > 1) act(fillDown(from, editable(chosen.columns)));
    },
    copy: () => {
      const own = new Map(ruleset.indicators.map((indicator) => [indicator.code, indicator]));
      const names = editable(chosen.columns);
      return rangeClip(
        chosen.codes.flatMap((code) => {
          const indicator = own.get(code);
          return indicator ? [names.map((name) => cellText(ruleset, indicator, name, words))] : [];
        }),
      );
    },
    paste,
    write,
    onward: (to) => {
      setStartsAt(null);
      const step = { stay: 0, down: 1, up: -1, right: 0, left: 0 }[to];
      const across = { stay: 0, down: 0, up: 0, right: 1, left: -1 }[to];
      const index = columns.indexOf(selection.column) + across;
      const column = columns[index] ?? selection.column;
      if (step === 0 && across === 0) follow();
      else if (step !== 0 && !rows[active + step]) follow();
      // A code that was just written is found under its new name in the next render.
      else if (step === 0) {
        setSelection({ ...selection, column, anchor: null });
        follow();
      } else select(active + step, column);
    },
    editor: {
      handle,
      startsAt,
      kept: (key) => refusedTexts.current.get(key) ?? null,
      keep: (key, text) => {
        if (text === null) refusedTexts.current.delete(key);
        else refusedTexts.current.set(key, text);
      },
    },
  };
}
