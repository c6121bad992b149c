import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import { Chip } from '../parts/Chip.js';
import { Findings } from './Findings.js';
import { SourceEditor } from './SourceEditor.js';
import styles from './SourceView.module.css';

/** The ruleset as text, read-only: its size, its digest, and what the checks found. */
export function SourceView() {
  const { t } = useTranslation('source');
  const standard = useOpenStandard();
  const lines = standard.text.split('\n').length;
  return (
    <div className={styles.view}>
      <header className={styles.bar}>
        <b>ruleset.json</b>
        <Chip>{t('readOnly')}</Chip>
        <span className="t3 s12">{t('lines', { count: lines })}</span>
        <span className="sp" />
        <code className={`${styles.digest} el`} title={standard.digest}>
          {standard.digest}
        </code>
      </header>
      <SourceEditor standard={standard} />
      <Findings />
    </div>
  );
}
