import { useTranslation } from 'react-i18next';
import { showText } from '../projections/words/figures.js';
import { showDecimal } from '../i18n/numbers.js';
import styles from './Report.module.css';
import { mainTotalOf, percent } from './percent.js';
import type { Names } from './useNames.js';
import type { Reported } from './useReplays.js';

function Figure({ label, value, help, tone = '' }: { label: string; value: string; help: string; tone?: string }) {
  return (
    <div className={styles.figure}>
      <span className="t2">{label}</span>
      <b className={`${styles.big} ${tone ? styles[tone] : ''}`}>{value}</b>
      <span className="t3 s12">{help}</span>
    </div>
  );
}

/** A mean to two places, as means are read. */
const shownMean = (exact: string): string => {
  const shown = showText(exact).replace('≈', '');
  const [whole, decimals = ''] = shown.split('.');
  return decimals.length > 2 ? `${whole}.${decimals.slice(0, 2)}` : shown;
};

/** The few figures that a committee asks for first. */
export function Figures({ of: { report }, names }: { of: Reported; names: Names }) {
  const { t } = useTranslation('replay');
  const { impact, sweeps } = report;
  const { count, moves, qualified } = impact;
  const directed = (direction: string): number => moves.filter((one) => one.direction === direction).length;
  const total = mainTotalOf(sweeps, Object.keys(impact.shifts));
  const shift = total === null ? null : impact.shifts[total];
  const people = (many: number): string => t('count', { count: many });
  return (
    <section className={styles.figures} aria-label={t('name')}>
      <Figure
        label={t('moved')}
        value={people(moves.length)}
        help={t('share', { percent: percent(moves.length, count) })}
      />
      {(['worse', 'better', 'nowUndetermined'] as const).map((one) => (
        <Figure
          key={one}
          label={t(one)}
          value={people(directed(one))}
          help={t('share', { percent: percent(directed(one), count) })}
          tone={directed(one) > 0 ? one : ''}
        />
      ))}
      <Figure
        label={t('qualified')}
        value={`${percent(qualified.from, count)} → ${percent(qualified.to, count)}`}
        help={`${t('qualifiedHelp')} · ${t('fromTo', {
          from: showDecimal(String(qualified.from)),
          to: showDecimal(String(qualified.to)),
        })}`}
      />
      {shift?.mean && total !== null ? (
        <Figure
          label={t('mean', { total: names.total(total) })}
          value={`${shownMean(shift.mean.from)} → ${shownMean(shift.mean.to)}`}
          help={t('meanHelp', { count: shift.settled })}
        />
      ) : (
        <Figure label={t('mean', { total: '' })} value="–" help={t('noTotal')} />
      )}
    </section>
  );
}
