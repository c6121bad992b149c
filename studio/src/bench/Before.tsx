import type { Answer, Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useText } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import { fieldsOf } from '../projections/form/fields.js';
import styles from './AnswerForm.module.css';

/** What the fixture answered at an item that has been changed. */
export function Before({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation(['bench', 'form']);
  const { fixture } = useLive();
  const text = useText();
  const words = (answer: Answer | undefined): string => {
    if (answer === undefined) return t('noAnswer');
    if (answer.notApplicable !== undefined) return `${t('form:notApplicable')} “${answer.notApplicable}”`;
    const parts = fieldsOf(indicator).flatMap((field): string[] => {
      if (field.type === 'met')
        return [answer.met === undefined ? t('noAnswer') : t(answer.met ? 'form:met' : 'form:unmet')];
      if (field.type === 'level')
        return [answer.level === undefined ? t('noAnswer') : t('form:level', { level: answer.level })];
      if (field.type === 'value') return [String(answer.value ?? t('noAnswer'))];
      if (field.type === 'checks') {
        return field.checks.map(({ id, label }) => {
          const seen = answer.checks?.[id];
          return `${text(label)} ${seen === undefined ? t('noAnswer') : t(seen ? 'form:met' : 'form:unmet')}`;
        });
      }
      return field.inputs.map(({ id, label }) => `${text(label)} ${String(answer.values?.[id] ?? t('form:unset'))}`);
    });
    return parts.join('; ');
  };
  return (
    <p className={styles.before}>
      <StatusMark status="changed" label="" />
      {t('before', { answer: words(fixture?.assessment.answers[indicator.code]) })}
    </p>
  );
}
