import { useTranslation } from 'react-i18next';
import { useLive } from '../document/useLive.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import { Ruler, type RulerSize } from '../parts/ruler/Ruler.js';
import type { RulerMember } from '../parts/ruler/types.js';
import { fixtureCode } from '../projections/fixtureCode.js';
import { gradeTone } from '../projections/gradeTone.js';
import { spanOf, type MainScale } from '../projections/mainScale.js';
import { liveScale } from '../projections/verdict/liveScale.js';
import { useScope } from '../kinds/useScope.js';
import { catalogOf } from '../projections/words/catalog.js';
import { totalFigure } from '../projections/totalFigure.js';
import { decimalsOf } from '../projections/words/figures.js';

/** The zones between the ladder's bounds: the lowest step fails, all above it pass. */
function zonesOf({ from, to, limits, lowest }: MainScale, text: ReturnType<typeof useText>) {
  const starts = [{ at: from, grade: lowest }, ...limits];
  return starts.map(({ at, grade }, index) => ({
    from: at,
    to: starts[index + 1]?.at ?? to,
    tone: index === 0 ? ('bad' as const) : ('ok' as const),
    ...(grade && { label: text(grade) }),
  }));
}

/** The deciding total on its ruler: every fixture, the one on the bench with its value; choosing a dot puts it on the bench. */
export function MainRuler({ size = 'strip' }: { size?: RulerSize }) {
  const { t } = useTranslation('panels');
  const text = useText();
  const { ruleset, blank, fixtures, runs } = useOpenStandard();
  const { fixture: chosen, result: live, chooseFixture } = useLive();
  const scale = liveScale(useScope(), blank);
  if (!scale) return null;
  const { total, from, to, limits } = scale;
  const decimals = Math.max(1, decimalsOf(catalogOf(ruleset).rounding(total.rounding)));
  const members = fixtures.flatMap((fixture): RulerMember[] => {
    const result = fixture.id === chosen?.id ? live : runs.get(fixture.id)?.result;
    const span = result && spanOf(result, total.id);
    if (!result || !span) return [];
    const value = totalFigure(result.totals[total.id], decimals);
    return [
      {
        id: fixture.id,
        ...span,
        tone: gradeTone(ruleset, result),
        title: `${fixtureCode(fixture)} ${text(fixture.title)} ${value}`,
        value,
      },
    ];
  });
  return (
    <Ruler
      label={t('mainRuler', { total: text(total.label) })}
      {...{ from, to, limits, members, size }}
      zones={zonesOf(scale, text)}
      chosen={chosen?.id}
      onChoose={chooseFixture}
    />
  );
}
