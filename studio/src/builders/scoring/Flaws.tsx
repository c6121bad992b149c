import type { Range } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addBand, endOf, meetNeighbour } from '../../commands/bands.js';
import type { Command } from '../../commands/command.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { showDecimal } from '../../i18n/numbers.js';
import type { QuantityDot } from '../../kinds/scoring/ScaleLine.js';
import { numeral } from '../../kinds/scoring/scale.js';
import { StatusMark } from '../../parts/StatusMark.js';
import { withUnit } from '../../projections/explanation/values.js';
import { fixtureCode } from '../../projections/fixtureCode.js';
import { holds, type DrawnBand, type DrawnScale, type Flaw } from '../../projections/scale/bands.js';
import { useRun } from '../fields/useRun.js';
import styles from './Scoring.module.css';
import { between } from './snap.js';

interface Fix {
  readonly label: string;
  readonly command: Command;
}

/** The stretch between two bands as a range: closed where the neighbour's end is open. */
function stretch(before: DrawnBand, after: DrawnBand): Range | null {
  const [low, high] = [endOf(before.band.range, 'high'), endOf(after.band.range, 'low')];
  if (!low || !high) return null;
  return { [low.closed ? 'above' : 'atLeast']: low.at, [high.closed ? 'below' : 'atMost']: high.at };
}

/** The two bands that a flaw lies between, with the place of the lower one among all. */
function around({ bands }: DrawnScale, flaw: Flaw): { before: DrawnBand; after: DrawnBand; index: number } | null {
  // Each neighbouring pair has one flaw at the most, in the order of the bands.
  const index = bands.findIndex(
    ({ high }, at) => at + 1 < bands.length && (flaw.kind === 'gap' ? high.at : bands[at + 1]?.low.at) === flaw.from,
  );
  const [before, after] = [bands[index], bands[index + 1]];
  return before && after ? { before, after, index } : null;
}

/** What is wrong between two neighbouring bands, with a value for which it shows, the fixtures that it hits, and ways to mend it. */
function FlawLine({
  code,
  drawn,
  flaw,
  dots,
  unit,
}: {
  code: string;
  drawn: DrawnScale;
  flaw: Flaw;
  dots: QuantityDot[];
  unit: string | undefined;
}) {
  const { t } = useTranslation(['builders', 'panels']);
  const run = useRun();
  const { fixtures } = useOpenStandard();
  const sides = around(drawn, flaw);
  const show = (value: number | string): string => withUnit(showDecimal(String(value)), unit);
  const isGap = flaw.kind === 'gap';
  const hit = dots.filter(({ at }) => {
    const count = drawn.bands.filter((band) => holds(band, at)).length;
    return at >= flaw.from && at <= flaw.to && (isGap ? count === 0 : count > 1);
  });
  const names = hit.flatMap(({ id }) => fixtures.filter((fixture) => fixture.id === id).map(fixtureCode));
  const fixes: Fix[] = [];
  if (sides) {
    const { before, after, index } = sides;
    const [low, high] = [endOf(before.band.range, 'high'), endOf(after.band.range, 'low')];
    if (high) {
      fixes.push({
        label: t(high.closed ? 'extendLower' : 'extendLowerClosed', { band: numeral(index), at: show(high.at) }),
        command: meetNeighbour(code, before.band.id, 'high', after.band),
      });
    }
    if (low) {
      fixes.push({
        label: t(low.closed ? 'extendUpper' : 'extendUpperClosed', { band: numeral(index + 1), at: show(low.at) }),
        command: meetNeighbour(code, after.band.id, 'low', before.band),
      });
    }
    const range = isGap ? stretch(before, after) : null;
    if (range) fixes.push({ label: t('fillGap'), command: addBand(code, range) });
  }
  const isPoint = flaw.from === flaw.to;
  const title = isGap
    ? isPoint
      ? t('gapAt', { at: show(flaw.from) })
      : t('gapBetween', { from: show(flaw.from), to: show(flaw.to) })
    : isPoint
      ? t('overlapAt', { at: show(flaw.from) })
      : t('overlapBetween', { from: show(flaw.from), to: show(flaw.to) });
  const example = t(isGap ? 'exampleGap' : 'exampleOverlap', { example: show(between(flaw.from, flaw.to)) });
  const tells =
    names.length === 0
      ? t('hitsNone')
      : t(isGap ? 'hits' : 'hitsOverlap', { fixtures: names.join(t('panels:listSeparator')) });
  return (
    <div className={styles.flaw} data-kind={flaw.kind} role="status">
      <StatusMark status={isGap ? 'unmet' : 'changed'} size={16} label="" />
      <div>
        <b>{title}</b>
        <p>
          {example}
          {tells}
        </p>
        <div className={styles.fixes}>
          {fixes.map(({ label, command }) => (
            <button key={label} type="button" className={styles.fix} onClick={() => run(command)}>
              {label}
            </button>
          ))}
        </div>
      </div>
    </div>
  );
}

/** Every gap and overlap of a scale. */
export function Flaws({
  code,
  drawn,
  dots,
  unit,
}: {
  code: string;
  drawn: DrawnScale;
  dots: QuantityDot[];
  unit: string | undefined;
}) {
  return drawn.flaws.map((flaw) => (
    <FlawLine key={`${flaw.kind} ${flaw.from}`} {...{ code, drawn, flaw, dots, unit }} />
  ));
}
