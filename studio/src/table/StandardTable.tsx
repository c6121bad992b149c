import { joinAddress } from '@biaochi/engine';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useEditor } from '../document/useEditor.js';
import { useSelection } from '../document/useSelection.js';
import { useOpenStandard } from '../document/useStandard.js';
import { PasteDialog } from '../paste/PasteDialog.js';
import { isTable } from '../paste/gridOf.js';
import type { Grid } from '../paste/usePaste.js';
import { columnsOf } from './columns.js';
import { Footer } from './Footer.js';
import { IndicatorTable } from './IndicatorTable.js';
import { TextBar } from './TextBar.js';
import { Toolbar } from './Toolbar.js';
import { useGrid } from './useGrid.js';
import { useNarrow } from './useNarrow.js';
import { usePastedTable } from './usePastedTable.js';
import { useRows } from './useRows.js';

/** The table with what stands over and under it; on a draft it is written in. `onInspect` shows or hides the inspector. */
export function StandardTable({ onOpen, onInspect }: { onOpen: () => void; onInspect: () => void }) {
  const rows = useRows();
  const isDraft = useEditor() !== null;
  const isNarrow = useNarrow();
  const { ruleset } = useOpenStandard();
  const columns = useMemo(
    () => columnsOf(ruleset, { isMarked: rows.counts !== null, isNarrow, isDraft }),
    [ruleset, rows.counts, isNarrow, isDraft],
  );
  const follow = useRef(false);
  const ask = useCallback(() => {
    follow.current = true;
  }, []);
  const grid = useGrid(rows.rows, columns.visible, ask);
  const [, select] = useSelection();
  const [pasting, setPasting] = useState<{ grid: Grid | null } | null>(null);
  const open = useCallback((pasted: Grid | null) => setPasting({ grid: pasted }), []);
  usePastedTable(isTable, isDraft && pasting === null ? open : null);
  const close = (first: string | null): void => {
    setPasting(null);
    if (first !== null) select(joinAddress('indicators', first));
  };
  return (
    <>
      <Toolbar rows={rows} grid={grid} onInspect={onInspect} onTable={open} />
      <TextBar />
      <IndicatorTable rows={rows} columns={columns} grid={grid} follow={follow} onOpen={onOpen} onTable={open} />
      <Footer />
      {pasting && <PasteDialog grid={pasting.grid} onClose={close} />}
    </>
  );
}
