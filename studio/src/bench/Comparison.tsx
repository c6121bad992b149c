import styles from './Comparison.module.css';
import { Expected } from './Expected.js';
import { Improvements } from './Improvements.js';
import { Readings } from './Readings.js';

/** What the assessment is held against: the nearest improvements, the other readings, the fixture's expectation. */
export function Comparison() {
  return (
    <div className={styles.comparison}>
      <Improvements />
      <Readings />
      <Expected />
    </div>
  );
}
