import styles from './Comparison.module.css';
import { Expected } from './Expected.js';
import { Improvements } from './Improvements.js';
import { Readings } from './Readings.js';
import { Versions } from './Versions.js';

/** What the assessment is held against: the published version, the fixture's expectation, the nearest improvements, the other readings. */
export function Comparison() {
  return (
    <div className={styles.comparison} tabIndex={0}>
      <Expected />
      <Versions />
      <Improvements />
      <Readings />
    </div>
  );
}
