import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { Outcomes } from '../why/Outcomes.js';
import { Ruler } from '../parts/ruler/Ruler.js';
import { seenValue } from '../projections/explanation/seen.js';
import { gradeTone } from '../projections/gradeTone.js';
import { spanOf, type MainScale } from '../projections/mainScale.js';
import { liveScale } from '../projections/verdict/liveScale.js';
import { useScope } from '../why/useExplanation.js';

/** The stretch worth looking at: the whole ruler, or near a limit the part around it, so that small distances show. */
function stretch({ from, to, limits }: MainScale, low: number, high: number): { from: number; to: number } {
  const near = limits.find(({ at }) => Math.abs(low - at) <= 10 && Math.abs(high - at) <= 10);
  if (near === undefined) return { from, to };
  return { from: Math.max(from, Math.floor(near.at - 13)), to: Math.min(to, Math.ceil(near.at + 13)) };
}

/** The main total on its ruler: the bounds of the ladder, the verdict zones, and where the assessment stands. */
export function VerdictRuler() {
  const { t } = useTranslation('bench');
  const standard = useOpenStandard();
  const { result } = useLive();
  const text = useText();
  const scope = useScope();
  const scale = liveScale(scope, standard.blank);
  const span = scale && spanOf(result, scale.total.id);
  // Without a deciding total the ladder itself stands here; a total without a value has no place on a ruler.
  if (!scale) return <Outcomes />;
  if (!span) return null;
  const { from, to } = stretch(scale, span.from, span.to);
  const limits = scale.limits.filter(({ at }) => at >= from && at <= to);
  const value = seenValue(scope, `total:${scale.total.id}`).text;
  const starts = [{ at: from, grade: scale.lowest }, ...scale.limits.filter(({ at }) => at > from && at <= to)];
  const zones = starts.map(({ at, grade }, index) => ({
    from: at,
    to: starts[index + 1]?.at ?? to,
    tone: index === 0 ? ('bad' as const) : ('ok' as const),
    ...(grade ? { label: text(grade) } : {}),
  }));
  const tone = gradeTone(standard.ruleset, result);
  return (
    <Ruler
      size="full"
      label={t('rulerLabel', { total: text(scale.total.label), value })}
      from={from}
      to={to}
      limits={limits}
      zones={zones}
      members={[{ id: 'live', ...span, tone, title: value, value }]}
      chosen="live"
    />
  );
}
