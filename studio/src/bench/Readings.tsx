import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useTriedReadings } from '../document/useTriedReadings.js';
import { useText } from '../i18n/useText.js';
import { Card } from '../parts/Card.js';
import { Clause } from '../parts/Clause.js';
import { GradeDot } from '../parts/GradeDot.js';
import { seenValue } from '../projections/explanation/seen.js';
import { gradeTone } from '../projections/gradeTone.js';
import { mainScale } from '../projections/mainScale.js';
import { scopeOf } from '../projections/explanation/scope.js';
import { useLanguage } from '../i18n/useText.js';
import styles from './Comparison.module.css';
import { useGradeName } from './FixtureList.js';
import { useAlternatives } from './useAlternatives.js';

/** What the same answers come to under every other reading of the text; what moves is marked, and each can be put on the bench. */
export function Readings() {
  const { t } = useTranslation('bench');
  const { ruleset, blank } = useOpenStandard();
  const { result, fixture } = useLive();
  const { tryReading } = useTriedReadings();
  const language = useLanguage();
  const text = useText();
  const gradeName = useGradeName();
  const alternatives = useAlternatives();
  const total = mainScale(ruleset, blank)?.total.id;
  const value = (of: typeof result): string =>
    total === undefined ? '' : seenValue(scopeOf(ruleset, of, language), `total:${total}`).text;
  const readings = ordered(ruleset.readings);
  // What the fixture itself takes: going back to it is no switch.
  const own = ({ id, default: taken }: (typeof readings)[number]): string =>
    fixture?.assessment.readings?.[id] ?? taken;
  return (
    <Card title={t('readings')} remark={t('readingsHelp')}>
      {readings.length === 0 && <p className={styles.none}>{t('readingsNone')}</p>}
      {readings.map((reading) => (
        <section key={reading.id} className={styles.reading}>
          <p className={styles.question}>
            {text(reading.question)} <Clause of={reading.anchor} />
          </p>
          {alternatives
            .filter((each) => each.reading === reading.id)
            .map(({ alternative, result: other }) => {
              const label = reading.alternatives.find((each) => each.id === alternative)?.label;
              const moved = value(other) !== value(result) || other.outcome.grade !== result.outcome.grade;
              return (
                <button
                  key={alternative}
                  type="button"
                  className={`${styles.row} ${styles.switchRow} ${moved ? styles.moved : ''}`}
                  title={t('tryReading')}
                  data-reading={`${reading.id} ${alternative}`}
                  onClick={() => tryReading(reading.id, alternative === own(reading) ? undefined : alternative)}
                >
                  <span className={styles.label}>{label && text(label)}</span>
                  <span className={styles.value}>{value(other)}</span>
                  <GradeDot tone={gradeTone(ruleset, other)} label={gradeName(other.outcome.grade)} />
                </button>
              );
            })}
        </section>
      ))}
    </Card>
  );
}
