import type { Indicator } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Clause } from '../parts/Clause.js';
import { Icon } from '../parts/Icon.js';
import { noteLines, readingLines } from '../projections/explanation/readings.js';
import { SentenceText } from '../why/SentenceText.js';
import { useScope } from '../why/useExplanation.js';
import styles from './ItemRemarks.module.css';

/** What readings and notes leave for the evaluator to know at an item; folded, since it seldom changes the answer. */
export function ItemRemarks({ indicator: { code } }: { indicator: Indicator }) {
  const { t } = useTranslation('evaluate');
  const scope = useScope();
  const lines = useMemo(
    () => [...readingLines(scope, [`/indicators/${code}`]), ...noteLines(scope, code)],
    [scope, code],
  );
  if (lines.length === 0) return null;
  return (
    <details className={styles.remarks}>
      <summary>
        <Icon name="bulb" size="small" />
        {t('remarks', { count: lines.length })}
      </summary>
      <ul>
        {lines.map((line) => (
          <li key={line.subject}>
            <SentenceText of={line.text} quiet /> <Clause of={line.clause ?? undefined} />
          </li>
        ))}
      </ul>
    </details>
  );
}
