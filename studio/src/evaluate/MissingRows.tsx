import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Card } from '../parts/Card.js';
import { ClassChip } from '../parts/ClassChip.js';
import { useScope } from '../why/useExplanation.js';
import { missingByEffect } from './missing.js';
import styles from './Standing.module.css';

const FIRST = 8;

/** What is missing, what the outcome waits for most first; each leads to its item. */
export function MissingRows({ onGo }: { onGo: (code: string) => void }) {
  const { t } = useTranslation(['evaluate', 'words', 'form']);
  const scope = useScope();
  const all = useMemo(() => missingByEffect(scope), [scope]);
  const [isWhole, setWhole] = useState(false);
  const rest = all.length - FIRST;
  if (all.length === 0) return null;
  return (
    <Card title={t('missing')} remark={t('missingOrder', { count: all.length })}>
      <ul className={styles.missing}>
        {all.slice(0, isWhole ? undefined : FIRST).map(({ indicator, class: own, holdsGate, span, inputs }) => (
          <li key={indicator.code}>
            <button type="button" onClick={() => onGo(indicator.code)}>
              <span className={styles.code}>{indicator.code}</span>
              {own && <ClassChip of={own} small />}
              <span className="el">
                {scope.text(indicator.title)}
                {inputs.length > 0 && t('missingInputs', { inputs: inputs.join(t('listSeparator')) })}
              </span>
              <span className={holdsGate ? styles.gate : styles.span}>
                {holdsGate ? t('words:gate') : span !== null && t('form:levelPoints', { points: span })}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" className={styles.more} onClick={() => setWhole(!isWhole)}>
          {isWhole ? t('fewer') : t('more', { count: rest })}
        </button>
      )}
    </Card>
  );
}
