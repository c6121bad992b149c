import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import { useTriedReadings } from '../document/useTriedReadings.js';
import { useText } from '../i18n/useText.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Bench.module.css';

/** Says that the bench is switched to other readings, which, and the way back; nothing while it is not. */
export function TriedBar() {
  const { t } = useTranslation('bench');
  const { ruleset } = useOpenStandard();
  const { tried, tryReading } = useTriedReadings();
  const text = useText();
  const readings = ordered(ruleset.readings).filter(({ id }) => tried[id] !== undefined);
  if (readings.length === 0) return null;
  return (
    <ul className={styles.tried} aria-label={t('tried')}>
      {readings.map(({ id, question, alternatives }) => {
        const taken = alternatives.find((one) => one.id === tried[id]);
        return (
          <li key={id}>
            <StatusMark status="changed" label="" />
            <span>
              {t('triedReading', { question: text(question), alternative: taken ? text(taken.label) : tried[id]! })}
            </span>
            <button type="button" onClick={() => tryReading(id, undefined)}>
              {t('triedBack')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
