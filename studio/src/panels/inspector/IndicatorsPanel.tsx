import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../../document/useStandard.js';
import { catalogOf } from '../../projections/words/catalog.js';
import { Head } from './Head.js';
import { IndicatorList } from './IndicatorList.js';
import { Section } from './Section.js';
import { Shares } from './Shares.js';

/** All indicators, and what they come to. */
export function IndicatorsPanel() {
  const { t } = useTranslation('panels');
  const { ruleset } = useOpenStandard();
  const { indicators } = catalogOf(ruleset);
  return (
    <>
      <Head title={t('indicators')} />
      <Section title={t('memberCount', { count: indicators.length })}>
        <Shares indicators={indicators} />
      </Section>
      <Section title={t('indicators')}>
        <IndicatorList indicators={indicators} />
      </Section>
    </>
  );
}
