import { useCallback, useMemo, useRef } from 'react';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { columnsOf } from './columns.js';
import { Footer } from './Footer.js';
import { IndicatorTable } from './IndicatorTable.js';
import { TextBar } from './TextBar.js';
import { Toolbar } from './Toolbar.js';
import { useGrid } from './useGrid.js';
import { useNarrow } from './useNarrow.js';
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
  return (
    <>
      <Toolbar rows={rows} grid={grid} onInspect={onInspect} />
      <TextBar />
      <IndicatorTable rows={rows} columns={columns} grid={grid} follow={follow} onOpen={onOpen} />
      <Footer />
    </>
  );
}
