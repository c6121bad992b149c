import { joinAddress, ordered } from '@biaochi/engine';
import type { Ruleset } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { ProcedureBuilder, procedureKinds } from '../../builders/general/ProcedureBuilder.js';
import { addMember } from '../../commands/members.js';
import { useEditor } from '../../document/useEditor.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { Clause } from '../../parts/Clause.js';
import { DescentSection, MemberMark } from './Departures.js';
import { Head } from './Head.js';
import { MemberSections } from './MemberSections.js';
import styles from './Procedure.module.css';

type Procedure = NonNullable<Ruleset['procedure']>[number];

function Entry({ of: { id, title, items, anchor } }: { of: Procedure }) {
  const text = useText();
  return (
    <section className={styles.entry} data-place={joinAddress('procedure', id)}>
      <h4 className={styles.title}>
        {text(title)} <Clause of={anchor} />
        <MemberMark place={joinAddress('procedure', id)} />
      </h4>
      <ol className={styles.items}>
        {ordered(items).map((item) => (
          <li key={item.id}>
            <span>{text(item.text)}</span>
            {item.anchor?.clause !== anchor?.clause && <Clause of={item.anchor} />}
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The procedure of a draft, written in. */
function ProcedureEditor() {
  const { t } = useTranslation(['panels', 'builders']);
  const { ruleset } = useOpenStandard();
  return (
    <>
      <Head title={t('procedure')} />
      <DescentSection places={['/procedure']} />
      <MemberSections
        list="procedure"
        members={ordered(ruleset.procedure).map((entry) => ({ ...entry, label: entry.title }))}
        add={{
          label: t('builders:addProcedure'),
          command: () =>
            addMember('/procedure', 'entry', () => ({
              kind: 'rules',
              title: { zh: t('builders:newProcedure') },
              items: [{ id: 'item', order: 10, text: { zh: t('builders:newProcedureItem') } }],
            })),
        }}
      >
        {({ label: _, ...entry }) => <ProcedureBuilder of={entry} />}
      </MemberSections>
    </>
  );
}

/** The procedure: read, or in a draft written in. */
export function ProcedurePanel() {
  return useEditor() ? <ProcedureEditor /> : <ProcedureReading />;
}

/** How an evaluation is carried out, to be read in calm: who may evaluate, before what, in which stages, who does what, plan, report and other rules. */
function ProcedureReading() {
  const { t } = useTranslation('panels');
  const { ruleset } = useOpenStandard();
  const entries = ordered(ruleset.procedure);
  const shown = procedureKinds
    .map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }))
    .filter((part) => part.entries.length > 0);
  return (
    <>
      <Head title={t('procedure')} />
      <DescentSection places={['/procedure']} />
      {shown.map((part) => (
        <section key={part.kind} className={styles.kind}>
          {(part.entries.length > 1 || shown.length > 1) && (
            <h3 className={styles.heading}>{t(`procedure.${part.kind}`)}</h3>
          )}
          {part.entries.map((entry) => (
            <Entry key={entry.id} of={entry} />
          ))}
        </section>
      ))}
    </>
  );
}
