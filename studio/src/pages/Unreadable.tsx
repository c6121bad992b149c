import { renderDiagnostic } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import type { Standard } from '../document/openStandard.js';
import { useLanguage } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Unreadable.module.css';

/** A standard that cannot be evaluated: every error found, with its place in the text. */
export function Unreadable({ standard: { findings, positions } }: { standard: Standard }) {
  const { t } = useTranslation('shell');
  const language = useLanguage();
  return (
    <div className={styles.page}>
      <h2>{t('unreadable')}</h2>
      <ol className={styles.list}>
        {findings
          .filter(({ severity }) => severity === 'error')
          .map((finding) => {
            const position = positions.locate(finding.place);
            return (
              <li key={`${finding.code} ${finding.place}`}>
                <StatusMark status="unmet" size={16} label="" />
                <div>
                  <p>{renderDiagnostic(finding, language)}</p>
                  <p className="t3 s12 mono">
                    {finding.place}
                    {position && ` ${position.line}:${position.column}`}
                  </p>
                </div>
              </li>
            );
          })}
      </ol>
    </div>
  );
}
