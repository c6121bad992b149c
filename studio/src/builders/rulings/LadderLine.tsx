import { ordered } from '@biaochi/engine';
import type { Bound, Grade } from '@biaochi/schemas/types';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limitOf, setLimit, type LimitKey } from '../../commands/ladder.js';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { showDecimal } from '../../i18n/numbers.js';
import { useScope } from '../../kinds/useScope.js';
import { RulerAxis } from '../../parts/ruler/RulerAxis.js';
import { stack, ticks } from '../../parts/ruler/scale.js';
import { useWidth } from '../../parts/useWidth.js';
import { fixtureCode } from '../../projections/fixtureCode.js';
import { mainScale, spanOf } from '../../projections/mainScale.js';
import { liveScale } from '../../projections/verdict/liveScale.js';
import { useRun } from '../fields/useRun.js';
import { EndHandle } from '../scoring/EndHandle.js';
import styles from './Rulings.module.css';

const side = 16;
const line = 58;

/** A bound of the main total that is a number: what can be dragged. */
interface Step {
  readonly grade: Grade;
  readonly bound: Bound;
  readonly key: LimitKey;
  readonly limit: string | number;
}

function stepsOn(grades: readonly Grade[], total: string): Step[] {
  return grades.flatMap((grade) =>
    ordered(grade.bounds).flatMap((bound) => {
      const own = limitOf(bound);
      if (bound.total !== total || own === null || typeof own.limit === 'object') return [];
      return [{ grade, bound, key: own.key, limit: own.limit }];
    }),
  );
}

/** The bounds of the ladder on the ruler of the total that decides, each an end to drag, fixtures as dots beneath. */
export function LadderLine() {
  const { t } = useTranslation('builders');
  const scope = useScope();
  const run = useRun();
  const { ruleset, blank, runs } = useOpenStandard();
  const { fixture: chosen, result } = useLive();
  const [ref, width] = useWidth<HTMLDivElement>();
  const [held, setHeld] = useState<{ from: number; to: number } | null>(null);
  const scale = liveScale(scope, blank) ?? mainScale(ruleset, blank);
  if (!scale) return null;
  const { from, to } = held ?? scale;
  const x = (at: number): number =>
    side + ((Math.min(to, Math.max(from, at)) - from) / (to - from)) * (width - 2 * side);
  const at = (pixels: number): number => from + ((pixels - side) / (width - 2 * side)) * (to - from);
  const steps = stepsOn(ordered(ruleset.grades), scale.total.id);
  const digits = Math.max(0, ...steps.map(({ limit }) => String(limit).split('.')[1]?.length ?? 0));
  const dots = [...runs.values()]
    .flatMap(({ fixture, result: own }) => {
      const span = spanOf(fixture.id === chosen?.id ? result : own, scale.total.id);
      return span && span.from === span.to ? [{ fixture, at: span.from }] : [];
    })
    .sort((a, b) => a.at - b.at);
  const heights = stack(
    dots.map((dot) => x(dot.at)),
    8,
    3,
  );
  const zones = [{ at: from, grade: scale.lowest }, ...scale.limits];
  return (
    <div ref={ref} className={styles.ruler}>
      {width > 80 && (
        <svg width={width} height={line + 66} role="group" aria-label={t('ladder')} fontSize="11">
          {zones.map((zone, index) => {
            const end = zones[index + 1]?.at ?? to;
            const tone = index === 0 ? 'bad' : 'ok';
            return (
              <g key={zone.at}>
                <rect
                  x={x(zone.at)}
                  y={line - 14}
                  width={Math.max(0, x(end) - x(zone.at))}
                  height="14"
                  fill={`var(--${tone}-bg)`}
                />
                {zone.grade && x(end) - x(zone.at) > 26 && (
                  <text
                    x={(x(zone.at) + x(end)) / 2}
                    y={18 + (index % 2) * 14}
                    textAnchor="middle"
                    fill={`var(--${tone})`}
                  >
                    {scope.text(zone.grade)}
                  </text>
                )}
              </g>
            );
          })}
          <RulerAxis from={from} to={to} y={line} x={x} ticks={ticks(from, to, width - 2 * side, 44)} />
          {dots.map((dot, index) => (
            <circle
              key={dot.fixture.id}
              cx={x(dot.at)}
              cy={line + 56 - (heights[index] ?? 0) * 8}
              r="3.2"
              fill={dot.fixture.id === chosen?.id ? 'var(--pri)' : 'var(--unk-bar)'}
            >
              <title>{`${fixtureCode(dot.fixture)} ${showDecimal(String(dot.at))}`}</title>
            </circle>
          ))}
          {steps.map(({ grade, bound, key, limit }) => (
            <EndHandle
              key={`${grade.id} ${bound.id}`}
              label={t('boundOf', { grade: scope.text(grade.label) })}
              words={showDecimal(String(limit))}
              value={limit}
              digits={digits}
              isClosed={key === 'atLeast' || key === 'atMost'}
              x={x(Number(limit))}
              y={line - 7}
              at={at}
              colour="var(--t1)"
              onMove={(next) => run(setLimit(grade.id, bound.id, key, next))}
              onHold={(isHeld) => setHeld(isHeld ? { from: scale.from, to: scale.to } : null)}
            />
          ))}
        </svg>
      )}
    </div>
  );
}
