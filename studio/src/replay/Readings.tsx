import { ordered, readAs, renderDiagnostic } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { Select } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage, useText } from '../i18n/useText.js';
import styles from './NewReplay.module.css';

/** The readings of a ruleset, any of which may be taken otherwise for once; says why some do not go together. */
export function Readings({
  ruleset,
  taken,
  onTake,
}: {
  ruleset: Ruleset;
  /** Reading to alternative, where it is not the one that the ruleset takes. */
  taken: Readonly<Record<string, string>>;
  onTake: (taken: Readonly<Record<string, string>>) => void;
}) {
  const { t } = useTranslation('replay');
  const text = useText();
  const language = useLanguage();
  const wrong = useMemo(() => readAs(ruleset, { readings: taken }).diagnostics, [ruleset, taken]);
  const open = ordered(ruleset.readings).filter(({ alternatives }) => alternatives.length > 1);
  const count = Object.keys(taken).length;
  if (open.length === 0) return <p className={`t3 s12 ${styles.none}`}>{t('noReadings')}</p>;
  const take = (id: string, alternative: string, own: string) => {
    const { [id]: _, ...others } = taken;
    onTake(alternative === own ? others : { ...others, [id]: alternative });
  };
  return (
    <details className={styles.readings} open={count > 0 ? true : undefined}>
      <summary>
        {t('readings')} <span className="t3">{count > 0 ? t('readingsTaken', { count }) : t('readingsHelp')}</span>
      </summary>
      <ul>
        {open.map(({ id, question, default: own, alternatives }) => (
          <li key={id}>
            <label htmlFor={`reading-${id}`}>
              <b>{id}</b> {text(question)}
            </label>
            <Select
              id={`reading-${id}`}
              size="small"
              value={taken[id] ?? own}
              onChange={(value: string) => take(id, value, own)}
              options={ordered(alternatives).map((one) => ({
                value: one.id,
                label: one.id === own ? `${text(one.label)} ${t('ownReading')}` : text(one.label),
              }))}
            />
          </li>
        ))}
      </ul>
      {wrong.map((finding) => (
        <p key={`${finding.code} ${finding.place}`} role="alert" className={styles.refused}>
          {renderDiagnostic(finding, language)}
        </p>
      ))}
    </details>
  );
}
