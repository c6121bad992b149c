import type { Change, Ruleset } from '@biaochi/schemas/types';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { showFigure, showText } from '../projections/words/figures.js';
import type { Knob } from './knobs.js';
import { keepingOf, type Sum } from './sums.js';
import { triedValue } from './trial.js';
import { useKnobName } from './useKnobName.js';
import styles from './WhatIf.module.css';

interface KeepSumProps {
  readonly document: Ruleset;
  readonly knobs: readonly Knob[];
  readonly changes: readonly Change[];
  readonly sum: Sum;
  readonly onKeep: (changes: readonly Change[]) => void;
}

/** Offers to keep a sum: the other shares scaled where that comes out even, or one of them taking the difference. */
export function KeepSum({ document, knobs, changes, sum, onKeep }: KeepSumProps) {
  const { t } = useTranslation('whatif');
  const nameOf = useKnobName();
  const keeping = useMemo(() => keepingOf(document, changes, knobs, sum), [document, changes, knobs, sum]);
  if (keeping === null) return null;
  const { scaled, byOne } = keeping;
  return (
    <div className={styles.keep}>
      {scaled ? (
        <button type="button" onClick={() => onKeep(scaled)}>
          {t('scale', { sum: showFigure(sum.before) })}
        </button>
      ) : (
        <span className="t2">{t('scaleNot')}</span>
      )}
      {byOne.length > 0 && (
        <select
          aria-label={t('byOneChoose')}
          value=""
          onChange={({ target }) => {
            const one = byOne.find(({ knob }) => knob.id === target.value);
            if (one) onKeep(one.changes);
          }}
        >
          <option value="">{t('byOne')}</option>
          {byOne.map(({ knob, changes: after }) => (
            <option key={knob.id} value={knob.id}>
              {t('byOneOption', { whose: nameOf(knob).whose, value: showText(triedValue(document, after, knob)) })}
            </option>
          ))}
        </select>
      )}
    </div>
  );
}
