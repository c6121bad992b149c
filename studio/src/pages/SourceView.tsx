import { useState } from 'react';
import { Inspector } from '../panels/inspector/Inspector.js';
import { Outline } from '../panels/Outline.js';
import { SourceView as Source } from '../source/SourceView.js';
import styles from './TableView.module.css';

/** A standard as text: contents at the left, the text, the selected place at the right. */
export default function SourceView() {
  const [isInspecting, setInspecting] = useState(false);
  return (
    <div className={styles.view}>
      <Outline />
      <Source />
      <Inspector isOpen={isInspecting} onClose={() => setInspecting(false)} />
    </div>
  );
}
