import { joinAddress } from '@biaochi/engine';
import { GroupBuilder } from '../../builders/general/GroupBuilder.js';
import { useEditor } from '../../document/useEditor.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { Clause } from '../../parts/Clause.js';
import { catalogOf } from '../../projections/words/catalog.js';
import { DescentSection } from './Departures.js';
import { Head } from './Head.js';
import { IndicatorList } from './IndicatorList.js';
import { Section } from './Section.js';
import { Shares } from './Shares.js';
import { useTranslation } from 'react-i18next';

/** A first-level group: what it comes to, and its indicators under the assessment on the bench. */
export function GroupPanel({ code }: { code: string }) {
  const { t } = useTranslation(['panels', 'builders']);
  const editor = useEditor();
  const text = useText();
  const { ruleset } = useOpenStandard();
  const { group: groups, members } = catalogOf(ruleset);
  const group = groups.get(code);
  if (!group) return null;
  const within = members({ groups: [code] });
  return (
    <>
      <Head title={text(group.title)}>
        <Clause of={group.anchor} />
        <span>{t('memberCount', { count: within.length })}</span>
      </Head>
      <DescentSection places={[joinAddress('groups', code)]} />
      {editor && (
        <Section title={t('builders:basics')}>
          <GroupBuilder key={code} of={group} />
        </Section>
      )}
      <Section title={t('members')}>
        <Shares indicators={within} />
      </Section>
      <Section title={t('indicators')}>
        <IndicatorList indicators={within} />
      </Section>
    </>
  );
}
