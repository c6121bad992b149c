import type { Decimal, Fixture } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useGradeName } from '../bench/FixtureList.js';
import { fixtureCode } from '../projections/fixtureCode.js';
import { showText } from '../projections/words/figures.js';
import { marksOf, type NearFlip, nearest } from './flips.js';
import styles from './Knobs.module.css';
import type { SweepAnswer } from './question.js';
import { positionOf, type Track, valueAt } from './track.js';

/** So many flips are told on either side. */
const MOST = 2;

interface FlipsProps {
  /** Null while it is being found out. */
  readonly of: SweepAnswer | null;
  readonly track: Track;
  readonly value: Decimal;
  readonly fixtures: readonly Fixture[];
}

/** Where outcomes flip next, upwards and downwards from where the number stands, and whose. */
export function Flips({ of, track, value, fixtures }: FlipsProps) {
  const { t } = useTranslation('whatif');
  const gradeName = useGradeName();
  if (of === null) return <p className={styles.remark}>{t('flipsBusy')}</p>;
  const at = positionOf(track, value);
  const words = ({ below, crossings }: NearFlip) => {
    const told = crossings.map(({ from, to, fixtures: who, past }) => {
      const codes = who.map((index) => fixtureCode(fixtures[index]!));
      const all = [...codes, ...(past > 0 ? [t('flipPast', { count: past })] : [])];
      return t('flipWho', { from: gradeName(from), to: gradeName(to), who: all.join(t('listSeparator')) });
    });
    const between = { low: showText(valueAt(track, below)), high: showText(valueAt(track, below + 1)) };
    return (
      <>
        <b>{t('between', between)}</b> {told.join(t('flipSeparator'))}
      </>
    );
  };
  const sides = [
    { side: 'up', heading: t('upwards'), none: t('noMoreUp') },
    { side: 'down', heading: t('downwards'), none: t('noMoreDown') },
  ] as const;
  return (
    <div className={styles.flips} aria-label={t('flips')} role="group" data-flips={marksOf(of).length}>
      {marksOf(of).length === 0 ? (
        <p>{t('flipsNone')}</p>
      ) : (
        <dl>
          {sides.map(({ side, heading, none }) => {
            const near = nearest(of, at, side, MOST);
            return (
              <div key={side}>
                <dt>{heading}</dt>
                {near.length === 0 && <dd className="t3">{none}</dd>}
                {near.map((one) => (
                  <dd key={one.below}>{words(one)}</dd>
                ))}
              </div>
            );
          })}
        </dl>
      )}
      {of.past === null && <p className="t3">{t('pastNotSwept')}</p>}
    </div>
  );
}
