import { useCallback, useMemo, useState } from 'react';
import type { Line } from '../projections/explanation/line.js';

/** Which lines of a tree are shown: those that decided the verdict, or all. */
export type Filter = 'deciding' | 'all';

/** A line on the page: how deep it stands, and whether it is open. */
export interface ShownLine {
  readonly line: Line;
  readonly depth: number;
  readonly children: readonly Line[];
  readonly isOpen: boolean;
  readonly parent: string | null;
}

/** A group or gate with more deciding members than this starts closed. */
const FEW = 4;

/** What a line opens to: under groups and gates only the members that decided, unless none did or all are asked for. */
function childrenOf(line: Line, filter: Filter): readonly Line[] {
  if (filter === 'all' || (line.kind !== 'group' && line.kind !== 'gate')) return line.children;
  const deciding = line.children.filter((child) => child.deciding || child.kind !== 'indicator');
  return deciding.some((child) => child.kind === 'indicator') ? deciding : line.children;
}

function startsOpen(line: Line): boolean {
  if (!line.deciding) return line.kind === 'outcome';
  if (line.kind === 'group' || line.kind === 'gate') {
    const deciding = line.children.filter((child) => child.kind === 'indicator' && child.deciding);
    const tells = deciding.some((child) => child.mark !== 'met');
    return tells && deciding.length <= FEW && deciding.length < line.children.length;
  }
  return line.kind !== 'indicator' && line.kind !== 'reason' && line.kind !== 'missing' && line.kind !== 'grade';
}

/** The lines of a tree that are on the page, from the top, with what opens and closes them. */
export function useOpenLines(root: Line, filter: Filter) {
  // What the reader opened or closed by hand; everything else follows the verdict.
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isOpen = useCallback(
    (line: Line, isFirstStep: boolean) => byHand.get(line.id) ?? (isFirstStep || startsOpen(line)),
    [byHand],
  );
  const setOpen = useCallback(
    (ids: readonly string[], open: boolean) =>
      setByHand((before) => new Map([...before, ...ids.map((id) => [id, open] as const)])),
    [],
  );
  const lines = useMemo(() => {
    const shown: ShownLine[] = [];
    // Of a long ladder the first step that decides says enough at first.
    const firstStep = root.children.find((line) => line.kind === 'grade' && line.deciding);
    const walk = (line: Line, depth: number, parent: string | null) => {
      const children = childrenOf(line, filter);
      const open = children.length > 0 && isOpen(line, line === firstStep);
      shown.push({ line, depth, children, isOpen: open, parent });
      if (open) for (const child of children) walk(child, depth + 1, line.id);
    };
    walk(root, 0, null);
    return shown;
  }, [root, filter, isOpen]);
  return { lines, setOpen };
}
