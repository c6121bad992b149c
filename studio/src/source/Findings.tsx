import { type Diagnostic, type Positions, renderDiagnostic } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../document/useSelection.js';
import { useLanguage } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './SourceView.module.css';

interface FindingsProps {
  readonly findings: readonly Diagnostic[];
  readonly positions: Positions;
  readonly title: string;
}

/** What was found in a text; choosing one shows its place. */
export function Findings({ findings, positions, title }: FindingsProps) {
  const { t } = useTranslation(['source', 'words']);
  const language = useLanguage();
  const [, select] = useSelection();
  return (
    <section className={styles.findings} aria-label={title}>
      <header className={styles.findingsHead}>
        <h2>{title}</h2>
        <span className="t3">{findings.length === 0 ? t('words:none') : findings.length}</span>
      </header>
      {findings.map((finding) => {
        const position = positions.locate(finding.place);
        return (
          <button
            key={`${finding.code} ${finding.place}`}
            type="button"
            className={`${styles.finding} ${styles[finding.severity]}`}
            onClick={() => select(finding.place)}
          >
            {finding.severity === 'info' ? (
              <Icon name="info" />
            ) : (
              <StatusMark
                status={finding.severity === 'error' ? 'unmet' : 'changed'}
                size={16}
                label={t(`words:${finding.severity}`)}
              />
            )}
            <span>
              {renderDiagnostic(finding, language)}
              <span className={styles.place}>
                {finding.place}
                {position && ` ${position.line}:${position.column}`}
              </span>
            </span>
          </button>
        );
      })}
    </section>
  );
}
