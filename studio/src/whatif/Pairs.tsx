import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useGradeName } from '../bench/FixtureList.js';
import { showDecimal } from '../i18n/numbers.js';
import type { Pair } from './outcomes.js';
import styles from './Outcomes.module.css';

const shown = (count: number): string => showDecimal(String(count));

/** What a count gained or lost, with its sign; empty where it stands. */
const shift = ({ before, after }: Pair): string =>
  after === before ? '' : `${after > before ? '+' : '\u2212'}${shown(Math.abs(after - before))}`;

/** How outcomes spread, each grade as a pair of bars: hollow as the standard is, filled as it is tried. */
export function Pairs({ pairs, ruleset }: { pairs: readonly Pair[]; ruleset: Pick<Ruleset, 'grades'> }) {
  const { t } = useTranslation('whatif');
  const gradeName = useGradeName();
  const most = Math.max(1, ...pairs.flatMap(({ before, after }) => [before, after]));
  const lowest = pairs.filter(({ outcome }) => outcome !== null).at(-1)?.outcome;
  const toneOf = (outcome: Pair['outcome']): 'unknown' | 'bad' | 'ok' =>
    outcome === null ? 'unknown' : outcome === lowest && ruleset.grades.length > 1 ? 'bad' : 'ok';
  return (
    <>
      <ul className={styles.pairs}>
        {pairs.map((pair) => {
          const { outcome, before, after } = pair;
          const name = gradeName(outcome);
          return (
            <li
              key={outcome ?? ''}
              className={styles[toneOf(outcome)]}
              data-outcome={outcome ?? 'undetermined'}
              data-before={before}
              data-after={after}
            >
              <span className={styles.grade}>{name}</span>
              <span className={styles.bars} role="img" aria-label={t('beforeAfter', { outcome: name, before, after })}>
                <i className={styles.was} style={{ width: `${(before / most) * 100}%` }} />
                <i className={styles.is} style={{ width: `${(after / most) * 100}%` }} />
              </span>
              <span className={styles.counts}>
                <span className="t3">{shown(before)}</span>
                <span aria-hidden className="t3">
                  →
                </span>
                <b>{shown(after)}</b>
                <em>{shift(pair)}</em>
              </span>
            </li>
          );
        })}
      </ul>
      <p className={styles.legend}>
        <i className={styles.was} /> {t('before')} <i className={styles.is} /> {t('after')}
      </p>
    </>
  );
}
