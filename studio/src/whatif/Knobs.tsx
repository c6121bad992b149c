import type { Change, Decimal } from '@biaochi/schemas/types';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpenStandard } from '../document/openStandard.js';
import { Icon } from '../parts/Icon.js';
import type { Knob, KnobKind } from './knobs.js';
import { KnobRow } from './KnobRow.js';
import styles from './Knobs.module.css';
import type { SweepAnswer } from './question.js';
import { triedValue } from './trial.js';
import { useKnobName } from './useKnobName.js';

const kinds: readonly KnobKind[] = ['threshold', 'weight', 'points'];

/** So many numbers of a kind are listed; the others are found by the box. */
const MOST = 30;

interface KnobsProps {
  readonly document: OpenStandard;
  readonly knobs: readonly Knob[];
  readonly changes: readonly Change[];
  readonly active: string | undefined;
  readonly sweep: SweepAnswer | null;
  readonly onTurn: (knob: Knob, value: Decimal) => void;
  readonly onActivate: (id: string) => void;
}

/** The numbers that can be turned, by kind, with a box to find one; those that are turned are always listed. */
export function Knobs({ document, knobs, changes, active, sweep, onTurn, onActivate }: KnobsProps) {
  const { t } = useTranslation('whatif');
  const nameOf = useKnobName();
  const [sought, setSought] = useState('');
  const list = useRef<HTMLDivElement>(null);
  // Whoever comes from a row or a grade finds its number in sight.
  useEffect(() => {
    if (active !== knobs[0]?.id) list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'center' });
    // Once: later the eye follows the hand.
  }, []);
  const named = knobs.map((knob) => ({ knob, name: nameOf(knob) }));
  const words = sought.trim().toLowerCase();
  const found = named.filter(({ name: { whose, what } }) => `${whose} ${what}`.toLowerCase().includes(words));
  return (
    <div ref={list}>
      <label className={styles.seek}>
        <Icon name="search" size="small" />
        <span className="visually-hidden">{t('seek')}</span>
        <input value={sought} placeholder={t('seek')} onChange={({ target }) => setSought(target.value)} />
      </label>
      {found.length === 0 && <p className={styles.remark}>{t('nothing')}</p>}
      {kinds.map((kind) => {
        const own = found.filter(({ knob }) => knob.kind === kind);
        const listed = own.filter(
          ({ knob }, index) => index < MOST || changes.some(({ at }) => at === knob.at) || knob.id === active,
        );
        if (own.length === 0) return null;
        return (
          <section key={kind}>
            <h2 className={styles.kind}>
              {t(`kind.${kind}`)} <span className="t3">{own.length}</span>
            </h2>
            <ul className={styles.knobs}>
              {listed.map(({ knob, name }) => (
                <KnobRow
                  key={knob.id}
                  {...{ document, knob, name, onTurn, onActivate }}
                  value={triedValue(document.ruleset, changes, knob)}
                  isActive={knob.id === active}
                  sweep={knob.id === active ? sweep : null}
                />
              ))}
            </ul>
            {listed.length < own.length && (
              <p className={styles.remark}>{t('shown', { count: own.length - listed.length })}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}
