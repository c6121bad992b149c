import { joinAddress, ordered } from '@biaochi/engine';
import type { Ruleset, Text } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { NoticeBuilder } from '../../builders/inputs/NoticeBuilder.js';
import type { Command } from '../../commands/command.js';
import { firstCondition } from '../../commands/levels.js';
import { addMember } from '../../commands/members.js';
import { useEditor } from '../../document/useEditor.js';
import { useLive } from '../../document/useLive.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { ConditionView } from '../../kinds/condition/ConditionView.js';
import { Chip } from '../../parts/Chip.js';
import { Clause } from '../../parts/Clause.js';
import { Icon } from '../../parts/Icon.js';
import { fixtureCode } from '../../projections/fixtureCode.js';
import { DescentSection, MemberMark } from './Departures.js';
import { Head } from './Head.js';
import { MemberSections } from './MemberSections.js';
import styles from './Inspector.module.css';

type Notice = NonNullable<Ruleset['notices']>[number];

function NoticeView({ of: { id, severity, text: words, when, unless, anchor } }: { of: Notice }) {
  const { t } = useTranslation('panels');
  const text = useText();
  const { fixture, result } = useLive();
  const isTold = result.findings.some(({ code, message }) => code.startsWith('notice-') && message === text(words));
  return (
    <section className={styles.section} data-place={joinAddress('notices', id)}>
      <div className={styles.notice}>
        <Icon name={severity === 'warning' ? 'warn' : 'info'} />
        <p>
          {text(words)} <Clause of={anchor} />
        </p>
        <MemberMark place={joinAddress('notices', id)} />
      </div>
      <div className={styles.told}>
        {when && <p className="t2">{t('toldWhen')}</p>}
        {when && <ConditionView condition={when} />}
        {unless && <p className="t2">{t('toldUnless')}</p>}
        {unless && <ConditionView condition={unless} />}
        {isTold && (
          <Chip tone={severity === 'warning' ? 'changed' : 'plain'}>
            {t('toldNow', { fixture: fixture ? fixtureCode(fixture) : '' })}
          </Chip>
        )}
      </div>
    </section>
  );
}

/** A further notice, told under the first condition that can be made until it is changed; always where there is none. */
const addNotice = (ruleset: Ruleset, text: Text): Command => {
  const when = firstCondition(ruleset);
  return addMember('/notices', 'notice', () => ({ severity: 'info', ...(when && { when }), text }));
};

/** What evaluators are told and when; whether it is told of what is on the bench. It changes no result. */
export function NoticesPanel() {
  const { t } = useTranslation(['panels', 'builders']);
  const { ruleset } = useOpenStandard();
  const editor = useEditor();
  return (
    <>
      <Head title={t('notices')}>
        <span>{t('noticesHelp')}</span>
      </Head>
      <DescentSection places={['/notices']} />
      {editor ? (
        <MemberSections
          list="notices"
          members={ordered(ruleset.notices).map((notice) => ({ ...notice, label: notice.text }))}
          add={{ label: t('builders:addNotice'), command: () => addNotice(ruleset, { zh: t('builders:newNotice') }) }}
        >
          {({ label: _, ...notice }) => <NoticeBuilder of={notice} />}
        </MemberSections>
      ) : (
        ordered(ruleset.notices).map((each) => <NoticeView key={each.id} of={each} />)
      )}
    </>
  );
}
