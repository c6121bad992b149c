import { useState } from 'react';
import { FixtureStrip } from '../panels/FixtureStrip.js';
import { Inspector } from '../panels/inspector/Inspector.js';
import { Outline } from '../panels/Outline.js';
import { StandardTable } from '../table/StandardTable.js';
import styles from './TableView.module.css';

/** A standard as its own table: contents at the left, the table, the inspector at the right, the fixtures beneath. */
export default function TableView() {
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
        <StandardTable onOpen={() => setInspecting(true)} onInspect={() => setInspecting(!isInspecting)} />
      </div>
      <Inspector isOpen={isInspecting} onClose={() => setInspecting(false)} />
      <div className={styles.strip}>
        <FixtureStrip />
      </div>
    </div>
  );
}
