import type { ScaleScoring } from '@biaochi/schemas/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addBand, endOf, setBandEnd, type Side } from '../../commands/bands.js';
import { useLive } from '../../document/useLive.js';
import { showDecimal } from '../../i18n/numbers.js';
import { numeral, useDots } from '../../kinds/scoring/scale.js';
import { ScaleLine, type ScaleFrame } from '../../kinds/scoring/ScaleLine.js';
import { useScope } from '../../kinds/useScope.js';
import { kindBar } from '../../parts/ClassChip.js';
import { unitOf, withUnit } from '../../projections/explanation/values.js';
import { drawScale } from '../../projections/scale/bands.js';
import { quantityValue } from '../../projections/scale/quantity.js';
import { AddButton } from '../fields/AddButton.js';
import fields from '../fields/Fields.module.css';
import { useRun } from '../fields/useRun.js';
import { BandTable } from './BandTable.js';
import { EndHandle } from './EndHandle.js';
import { Flaws } from './Flaws.js';
import { QuantityField } from './QuantityField.js';
import type { ScoringEditorProps } from './ScoringBuilder.js';
import { digitsOf } from './snap.js';

const sides = ['low', 'high'] as const satisfies readonly Side[];

/** Bands of a number: which number, the bands on their number line with ends to drag, and every end exactly below it. */
export function ScaleEditor({ scoring, indicator }: ScoringEditorProps<ScaleScoring>) {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const run = useRun();
  const { assessment, result } = useLive();
  const dots = useDots(scoring.quantity);
  const fresh = drawScale(scoring);
  const [held, setHeld] = useState<{ from: number; to: number } | null>(null);
  const drawn = held ? { ...fresh, ...held } : fresh;
  const { code } = indicator;
  const unit = unitOf(scope, scoring.quantity);
  const value = quantityValue(scoring.quantity, assessment, result);
  const kind = scope.catalog.classOf(indicator)?.kind ?? 'scored';
  const digits = digitsOf(scoring);
  const handles = ({ x, y, at }: ScaleFrame) =>
    drawn.bands.flatMap(({ band, pieces }, index) =>
      sides.flatMap((side) => {
        const end = endOf(band.range, side);
        const points = side === 'low' ? pieces[0]?.y1 : pieces.at(-1)?.y2;
        if (!end || points === undefined) return [];
        return (
          <EndHandle
            key={`${band.id} ${side}`}
            label={t(side === 'low' ? 'endLow' : 'endHigh', { band: numeral(index) })}
            words={withUnit(showDecimal(String(end.at)), unit)}
            value={end.at}
            digits={digits}
            isClosed={end.closed}
            x={x(Number(end.at))}
            y={y(points)}
            at={at}
            colour={kindBar[kind]}
            onMove={(next) => run(setBandEnd(code, band.id, side, { at: next, closed: end.closed }))}
            onHold={(isHeld) => setHeld(isHeld ? { from: fresh.from, to: fresh.to } : null)}
          />
        );
      }),
    );
  const top = drawn.bands.at(-1);
  const beyond = top && endOf(top.band.range, 'high');
  return (
    <div className={fields.fields}>
      <QuantityField code={code} quantity={scoring.quantity} />
      <div title={t('dragHint')}>
        <ScaleLine drawn={drawn} unit={unit} dots={dots} value={value} kind={kind} overlay={handles} />
      </div>
      <BandTable code={code} scoring={scoring} drawn={drawn} unit={unit} value={value} />
      <AddButton
        label={t('addBand')}
        command={() => addBand(code, beyond ? { [beyond.closed ? 'above' : 'atLeast']: beyond.at } : {})}
      />
      <Flaws code={code} drawn={fresh} dots={dots} unit={unit} />
    </div>
  );
}
