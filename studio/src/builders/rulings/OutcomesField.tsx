import type { Total } from '@biaochi/schemas/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomes, toggleOutcome } from '../../commands/general.js';
import fields from '../fields/Fields.module.css';
import { useRun } from '../fields/useRun.js';
import styles from '../general/General.module.css';

/** Which outcomes of its members a total counts; at least one. */
export function OutcomesField({ of: { id, outcomes: counted } }: { of: Extract<Total, { method: 'outcomeCount' }> }) {
  const { t } = useTranslation(['builders', 'words']);
  const run = useRun();
  const [fault, setFault] = useState<string | null>(null);
  return (
    <div className={fields.field} role="group" aria-label={t('countedOutcomes')}>
      <span className={fields.label}>{t('countedOutcomes')}</span>
      <span className={styles.outcomes}>
        {outcomes.map((outcome) => (
          <label key={outcome}>
            <input
              type="checkbox"
              checked={counted.includes(outcome)}
              onChange={() => setFault(run(toggleOutcome(id, outcome)))}
            />
            {t(`words:${outcome}`)}
          </label>
        ))}
      </span>
      {fault !== null && (
        <p className={fields.fault} role="status">
          {fault}
        </p>
      )}
    </div>
  );
}
