import { useTranslation } from 'react-i18next';
import { showFigure } from '../projections/words/figures.js';
import { fromExact, round } from '@biaochi/engine';
import { Card } from '../parts/Card.js';
import { barsOf } from '../projections/replay/causes.js';
import styles from './Causes.module.css';
import type { Names } from './useNames.js';
import type { Reported } from './useReplays.js';

const SHOWN = { mode: 'half-even', digits: 1 } as const;

/** A share to one decimal with its sign, as people read it; the fraction itself stands in its title. */
function signed(exact: string): string {
  const shown = showFigure(round(fromExact(exact), SHOWN), 1);
  return exact.startsWith('-') || exact === '0' ? shown : `+${shown}`;
}

/** Which change moves how many: in words, and its fair share as a bar, losses left of zero and gains right. */
export function Causes({
  of: { report },
  names,
  cause,
  onCause,
}: {
  of: Reported;
  names: Names;
  cause: string | null;
  onCause: (cause: string | null) => void;
}) {
  const { t } = useTranslation('replay');
  const { attribution, impact } = report;
  if (!attribution) return null;
  const { groups, sampling } = attribution;
  const bars = new Map(barsOf(attribution).map(({ id, length }) => [id, length]));
  const whole = attribution.moves.reduce((sum, { grades }) => sum + grades, 0);
  const remark = sampling
    ? t('causesSampled', {
        orders: sampling.orders,
        bound: sampling.bound.toFixed(3),
        confidence: `${sampling.confidence * 100}%`,
      })
    : t('causesExact');
  return (
    <Card title={t('causes')} remark={remark} className={styles.card}>
      {groups.length === 0 ? (
        <p className={`t3 ${styles.none}`}>{t('noCauses')}</p>
      ) : (
        <>
          <div className={styles.columns}>
            <span>{t('shareColumn')}</span>
            <span>{t('withoutColumn')}</span>
          </div>
          <ul className={styles.list}>
            {groups.map(({ id, decisive, touches, grades }, index) => {
              const length = bars.get(id) ?? 0;
              const isOn = cause === id;
              const says =
                decisive > 0
                  ? t('causeDecides', { count: decisive })
                  : touches > 0
                    ? t('causeTouches', { count: touches })
                    : t('causeIdle');
              return (
                <li key={id} className={isOn ? styles.on : ''}>
                  <button
                    type="button"
                    className={styles.cause}
                    aria-pressed={isOn}
                    title={t('causeFilter')}
                    onClick={() => onCause(isOn ? null : id)}
                    data-cause={id}
                  >
                    <span className={styles.change}>
                      <i className={`${styles.dot} ${styles[`hue${index % 6}`]}`} />
                      {names.change(id)}
                    </span>
                    <span className={`t3 s12 ${styles.says}`}>{says}</span>
                    <span className={styles.bar} aria-hidden>
                      <i
                        className={length < 0 ? styles.loss : styles.gain}
                        style={
                          length < 0
                            ? { right: '50%', width: `${-length * 50}%` }
                            : { left: '50%', width: `${length * 50}%` }
                        }
                      />
                    </span>
                    <b className={styles.number} title={grades}>
                      {signed(grades)}
                    </b>
                    <span className={styles.number}>{decisive}</span>
                  </button>
                </li>
              );
            })}
          </ul>
          <p className={styles.sum}>
            <span>{t('causeSum')}</span>
            <b>{signed(String(whole))}</b>
            <span className="t3">{impact.moves.length}</span>
          </p>
        </>
      )}
    </Card>
  );
}
