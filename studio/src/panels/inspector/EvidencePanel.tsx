import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../../document/useStandard.js';
import { useScope } from '../../kinds/useScope.js';
import { titleOf } from '../../projections/explanation/names.js';
import { EvidenceList } from './EvidenceList.js';
import { Head } from './Head.js';
import { Section } from './Section.js';

/** All evidence that the standard asks for, by indicator. */
export function EvidencePanel() {
  const { t } = useTranslation('panels');
  const scope = useScope();
  const { ruleset } = useOpenStandard();
  return (
    <>
      <Head title={t('evidence')} />
      {ordered(ruleset.indicators)
        .filter(({ evidence = [] }) => evidence.length > 0)
        .map(({ code, evidence = [] }) => (
          <Section key={code} title={titleOf(scope, code)}>
            <EvidenceList evidence={evidence} />
          </Section>
        ))}
    </>
  );
}
