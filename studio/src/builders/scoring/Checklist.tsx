import { joinAddress, ordered } from '@biaochi/engine';
import type { Check } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addCheck, removeCheck } from '../../commands/checks.js';
import { scoringAt } from '../../commands/scoring.js';
import { useLive } from '../../document/useLive.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { AddButton } from '../fields/AddButton.js';
import fields from '../fields/Fields.module.css';
import { LineTools } from '../fields/LineTools.js';
import { WordsField } from '../fields/WordsField.js';
import styles from './Scoring.module.css';

/** The sub-checks of an indicator: their words, their order, and what the assessment on the bench answers. */
export function Checklist({
  code,
  method,
  checks,
}: {
  code: string;
  method: 'count' | 'combination';
  checks: Check[];
}) {
  const { t } = useTranslation('builders');
  const answers = useLive().assessment.answers[code]?.checks ?? {};
  const all = ordered(checks);
  return (
    <div>
      {all.map(({ id, label }, index) => {
        const at = scoringAt(code) + joinAddress('checks', id);
        const name = `${t('check')} ${id}`;
        return (
          <div key={id} className={`${fields.row} ${styles.check}`}>
            <b className={styles.letter}>{id}</b>
            <WordsField at={`${at}/label`} label={name} value={label} isBare isLong />
            <span className={styles.seen}>
              <StatusMark status={answers[id] === undefined ? 'unknown' : answers[id] ? 'met' : 'unmet'} />
            </span>
            <LineTools
              at={at}
              of={name}
              isFirst={index === 0}
              isLast={index === all.length - 1}
              remove={removeCheck(code, method, id)}
            />
          </div>
        );
      })}
      <AddButton label={t('addCheck')} command={() => addCheck(code, method, { zh: t('newCheck') })} />
    </div>
  );
}
