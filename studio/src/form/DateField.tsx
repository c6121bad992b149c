import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import fields from './Fields.module.css';

/** The day of the assessment, to which dates among the facts count; once stated it can be changed, not taken back. */
export function DateField() {
  const { t } = useTranslation('evaluate');
  const { assessment, setDate } = useLive();
  return (
    <div className={fields.value}>
      <label htmlFor="assessment-date" className="t2 s12">
        {t('date')}
      </label>
      <input
        id="assessment-date"
        type="date"
        className={fields.input}
        value={assessment.date ?? ''}
        onChange={({ target }) => target.value !== '' && setDate(target.value)}
      />
    </div>
  );
}
