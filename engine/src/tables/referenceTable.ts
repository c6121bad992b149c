import type { Condition, ReferenceTable } from '@biaochi/schemas/types';
import { type CompiledCondition, firstHolding, type Frame, type LeafTable } from '../conditions/index.js';
import { caseCondition, ordered } from '../model/index.js';
import { type Interval, type Rational, spanOf } from '../numbers/index.js';
import { decimal } from '../scoring/index.js';

/** A reference table as the program runs it. */
export interface CompiledReferenceTable {
  readonly conditions: readonly CompiledCondition[];
  /** The number of each case that has a condition. */
  readonly values: readonly Rational[];
  /** The number where no condition holds; null where the table has no such case. */
  readonly otherwise: Rational | null;
}

/** The compiled form of a table; a case after one without a condition is never asked. */
export function compileTable(
  { cases }: ReferenceTable,
  condition: (written: Condition) => CompiledCondition,
): CompiledReferenceTable {
  const rows = ordered(cases);
  const last = rows.findIndex((row) => !caseCondition(row));
  const asked = last < 0 ? rows : rows.slice(0, last);
  return {
    conditions: asked.map((row) => condition(caseCondition(row)!)),
    values: asked.map(({ value }) => decimal(value)),
    otherwise: last < 0 ? null : decimal(rows[last]!.value),
  };
}

/** Where the number may lie: it is one of those whose case may be the first to hold, and any of them where none does. */
export function runTable(
  { conditions, values, otherwise }: CompiledReferenceTable,
  table: LeafTable,
  frame: Frame,
  seen: Uint8Array | null,
): { value: Interval; noneHolds: boolean } {
  const { indexes, none } = firstHolding(conditions, table, frame, seen);
  const found = [...indexes].map((index) => values[index]!);
  if (!none) return { value: spanOf(found), noneHolds: false };
  if (otherwise) return { value: spanOf([...found, otherwise]), noneHolds: false };
  return { value: spanOf(values), noneHolds: found.length === 0 };
}
