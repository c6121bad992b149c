import { useState } from 'react';
import { FixtureStrip } from '../panels/FixtureStrip.js';
import { Inspector } from '../panels/inspector/Inspector.js';
import { Outline } from '../panels/Outline.js';
import { Footer } from '../table/Footer.js';
import { IndicatorTable } from '../table/IndicatorTable.js';
import { TextBar } from '../table/TextBar.js';
import { Toolbar } from '../table/Toolbar.js';
import { useRows } from '../table/useRows.js';
import styles from './TableView.module.css';

/** A standard as its own table: contents at the left, the table, the inspector at the right, the fixtures beneath. */
export default function TableView() {
  const rows = useRows();
  const [isInspecting, setInspecting] = useState(false);
  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setInspecting(false);
      }}
    >
      <Outline />
      <div className={styles.middle}>
        <Toolbar rows={rows} onInspect={() => setInspecting(!isInspecting)} />
        <TextBar />
        <IndicatorTable rows={rows} onOpen={() => setInspecting(true)} />
        <Footer />
      </div>
      <Inspector isOpen={isInspecting} onClose={() => setInspecting(false)} />
      <div className={styles.strip}>
        <FixtureStrip />
      </div>
    </div>
  );
}
