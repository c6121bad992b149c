import type { Decimal } from '@biaochi/schemas/types';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { NumberField } from '../builders/fields/NumberField.js';
import type { OpenStandard } from '../document/openStandard.js';
import { IconButton } from '../parts/IconButton.js';
import { showText } from '../projections/words/figures.js';
import { Flips } from './Flips.js';
import { marksOf } from './flips.js';
import type { Knob } from './knobs.js';
import styles from './Knobs.module.css';
import type { SweepAnswer } from './question.js';
import { Slider } from './Slider.js';
import { sameNumber } from './track.js';
import type { KnobName } from './useKnobName.js';
import { useTrack } from './useTrack.js';

interface KnobRowProps {
  readonly document: OpenStandard;
  readonly knob: Knob;
  readonly name: KnobName;
  readonly value: Decimal;
  readonly isActive: boolean;
  /** Of the active one; null while it is being found out. */
  readonly sweep: SweepAnswer | null;
  /** The same functions at each turn. */
  readonly onTurn: (knob: Knob, value: Decimal) => void;
  readonly onActivate: (id: string) => void;
}

/** One number: its name, its slider, a box for the exact number, and the way back; where it flips, while it is the active one. */
export const KnobRow = memo(function KnobRow({
  document,
  knob,
  name: { whose, what },
  value,
  isActive,
  sweep,
  onTurn,
  onActivate,
}: KnobRowProps) {
  const { t } = useTranslation('whatif');
  const track = useTrack(document, knob);
  const isTurned = !sameNumber(value, knob.value);
  const write = (number: Decimal | null): null => {
    if (number !== null) onTurn(knob, number);
    return null;
  };
  return (
    <li
      className={`${styles.knob} ${isActive ? styles.active : ''}`}
      data-knob={knob.id}
      data-active={isActive || undefined}
      onFocus={() => onActivate(knob.id)}
    >
      <div className={styles.name}>
        <span className="el" title={whose}>
          {whose}
        </span>
        <span className={`${styles.what} el`} title={what}>
          {what}
        </span>
      </div>
      <div className={styles.number}>
        {isTurned && (
          <IconButton
            icon="reset"
            small
            label={t('back', { value: showText(knob.value) })}
            onClick={() => onTurn(knob, knob.value)}
          />
        )}
        <NumberField label={t('number', { whose, what })} value={value} write={write} />
      </div>
      <div className={styles.track}>
        <Slider
          label={t('slider', { whose, what })}
          track={track}
          value={value}
          stated={knob.value}
          flips={isActive && sweep ? marksOf(sweep) : []}
          onTurn={(number) => onTurn(knob, number)}
          onFocus={() => onActivate(knob.id)}
        />
      </div>
      {isActive && <Flips of={sweep} track={track} value={value} fixtures={document.fixtures} />}
    </li>
  );
});
