import { joinAddress } from '@biaochi/engine';
import { useMemo } from 'react';
import { cellFields, editableColumns } from '../commands/cellColumns.js';
import { useEditor } from '../document/useEditor.js';
import { isWithin } from '../findings/found.js';
import type { Conflict } from '../saving/saveState.js';
import type { ColumnName } from './columns.js';

const noConflicts: readonly Conflict[] = [];
const noColumns: readonly ColumnName[] = [];

/** The columns of an indicator's row that somebody else saved otherwise; the number where it is the row as a whole. */
export function useDisputed(): (code: string) => readonly ColumnName[] {
  const conflicts = useEditor()?.conflicts ?? noConflicts;
  return useMemo(() => {
    const columnsOf = (code: string): readonly ColumnName[] => {
      const row = joinAddress('indicators', code);
      const places = conflicts.map(({ place }) => place).filter((place) => isWithin(place, row));
      if (places.length === 0) return noColumns;
      const isAt = (field: string): boolean => places.some((place) => isWithin(place, `${row}/${field}`));
      const columns = editableColumns.filter((column) => cellFields[column].some(isAt));
      return columns.length > 0 ? columns : ['number'];
    };
    const known = new Map<string, readonly ColumnName[]>();
    return (code) => {
      const columns = known.get(code) ?? columnsOf(code);
      known.set(code, columns);
      return columns;
    };
  }, [conflicts]);
}
