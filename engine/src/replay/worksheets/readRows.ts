import type { Mapping, Ruleset } from '@biaochi/schemas/types';
import { type Diagnostic, diagnostic } from '../../diagnostics/index.js';
import { splitAddress } from '../../model/index.js';
import type { PastCase } from '../archive.js';
import { cellText, columnLetters, type SheetCell, squashed, type Worksheet } from './cell.js';
import { readCell, yesOrNo } from './readings.js';
import { type ColumnTarget, NAME_PLACE, OUTCOME_PLACE, targetAt, targetsOf } from './targets.js';

/** A finding at a cell; its column is null where it is about the row as a whole. */
export interface CellFinding {
  /** Counted from 1. */
  readonly row: number;
  /** In letters, such as D. */
  readonly column: string | null;
  readonly finding: Diagnostic;
}

/** A row that is not blank: its past assessment, or, where a cell cannot be understood, null and all that is wrong. */
export interface SheetRow {
  readonly row: number;
  readonly past: PastCase | null;
  readonly findings: readonly CellFinding[];
}

interface MappedColumn extends ColumnTarget {
  readonly at: number;
}

type Json = Record<string, unknown>;

/** Writes a value at a place of an object, making the objects on the way. */
function put(into: Json, [key = '', ...rest]: readonly string[], value: unknown): void {
  if (rest.length === 0) into[key] = value;
  else put((into[key] ??= Object.create(null) as Json) as Json, rest, value);
}

/** One row while it is read. */
class RowReader {
  readonly assessment: Json;
  readonly findings: CellFinding[] = [];
  outcome: string | null = null;
  private readonly answered = new Map<string, MappedColumn>();
  /** Items that do not apply, with the reason and where that was said. */
  private readonly dropped = new Map<string, { reason: string; by: MappedColumn }>();

  constructor(
    { id }: Ruleset,
    private readonly row: number,
    private readonly cells: readonly SheetCell[],
  ) {
    this.assessment = { format: 1, ruleset: id, answers: {} };
  }

  private fault(at: number | null, finding: Diagnostic): void {
    this.findings.push({ row: this.row, column: at === null ? null : columnLetters(at), finding });
  }

  read(column: MappedColumn): void {
    const { at, place, kind, code } = column;
    const said = readCell(this.cells[at], kind, place, code !== undefined && kind.as !== 'reason');
    if (said.is === 'blank') return;
    if (said.is === 'fault') this.fault(at, said.fault);
    else if (said.is === 'notApplicable') this.drop(column, said.reason);
    else if (kind.as === 'reason') this.reason(column, said.value as string);
    else {
      if (code !== undefined && !place.endsWith('/justification')) this.answered.set(code, column);
      if (place === OUTCOME_PLACE) this.outcome = said.value as string;
      else put(this.assessment, splitAddress(place), said.value);
    }
  }

  /** A column of its own for why an item does not apply: no, or nothing, where it does. */
  private reason(column: MappedColumn, text: string): void {
    const said = yesOrNo(text);
    if (said === null) this.drop(column, text);
    else if (said) this.drop(column, '');
  }

  private drop(by: MappedColumn, reason: string): void {
    const known = this.dropped.get(by.code!);
    if (!known || known.reason === '') this.dropped.set(by.code!, { reason, by });
  }

  /** What several cells say together: items that do not apply have a reason, and no answer beside it. */
  settle(): void {
    for (const [code, { reason, by }] of this.dropped) {
      const answer = this.answered.get(code);
      if (answer) {
        const params = { seen: cellText(this.cells[by.at]), other: columnLetters(answer.at) };
        this.fault(by.at, diagnostic('cell-contradicts', by.place, params));
      } else if (reason === '') {
        this.fault(
          by.at,
          diagnostic('cell-not-applicable-without-reason', by.place, { seen: cellText(this.cells[by.at]) }),
        );
      } else put(this.assessment, ['answers', code], { notApplicable: reason });
    }
  }
}

const isBlank = (cells: readonly SheetCell[]): boolean => cells.every((cell) => cellText(cell) === '');

/** The columns of a mapping with their targets, and a finding for each that the sheet or the ruleset does not have so. */
function columnsOf(ruleset: Ruleset, { rows }: Worksheet, { head, columns }: Mapping) {
  const targets = new Map(targetsOf(ruleset).map((target) => [target.place, target]));
  const findings: CellFinding[] = [];
  const taken = new Map<string, number>();
  const mapped = columns.flatMap(({ heading, place }, at): MappedColumn[] => {
    if (place === null) return [];
    const wrong = (finding: Diagnostic): MappedColumn[] => {
      findings.push({ row: head, column: columnLetters(at), finding });
      return [];
    };
    const seen = cellText(rows[head - 1]?.[at]);
    if (squashed(seen) !== squashed(heading))
      return wrong(diagnostic('column-other-heading', place, { heading, seen }));
    const target = targetAt(targets, place);
    if (!target) return wrong(diagnostic('column-unknown-place', place, { heading, seen: place }));
    const other = taken.get(place);
    if (other !== undefined)
      return wrong(diagnostic('column-taken-twice', place, { heading, other: columnLetters(other) }));
    taken.set(place, at);
    return [{ ...target, at }];
  });
  return { mapped, findings };
}

/**
 * Reads the rows of a sheet as past assessments of a ruleset, one enterprise a row; the outcome of the day counts as
 * that ruleset's. A blank cell is not known, never zero or unmet. `columns` are the findings on the mapping itself; with
 * any of them no row is read.
 */
export function readRows(
  { ruleset, digest }: { readonly ruleset: Ruleset; readonly digest: string },
  sheet: Worksheet,
  mapping: Mapping,
): { readonly rows: readonly SheetRow[]; readonly columns: readonly CellFinding[] } {
  const { mapped, findings: columns } = columnsOf(ruleset, sheet, mapping);
  if (columns.length > 0) return { rows: [], columns };
  const telling = mapped.filter(({ part }) => part !== 'enterprise');
  const rows = sheet.rows.slice(mapping.head).flatMap((cells, index): SheetRow[] => {
    if (isBlank(cells)) return [];
    const row = mapping.head + index + 1;
    const reader = new RowReader(ruleset, row, cells);
    for (const column of mapped) reader.read(column);
    reader.settle();
    const { assessment, findings, outcome } = reader;
    if (telling.every(({ at }) => cellText(cells[at]) === '')) {
      const finding = diagnostic('row-nothing-used', NAME_PLACE, {
        seen: cellText(cells.find((cell) => cellText(cell) !== '')),
      });
      return [{ row, past: null, findings: [{ row, column: null, finding }] }];
    }
    if (findings.length > 0) return [{ row, past: null, findings }];
    const result = outcome === null ? null : { ruleset: { digest }, outcome: { status: 'decided', grade: outcome } };
    return [{ row, past: { assessment, result }, findings }];
  });
  return { rows, columns };
}
