import { joinAddress } from '@biaochi/engine';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AddDoubts, NoteBuilder, ReadingBuilder } from '../../builders/doubts/DoubtsBuilder.js';
import { useEditor } from '../../document/useEditor.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { Segmented } from '../../parts/Segmented.js';
import { doubtsByClause } from '../../projections/doubtful/byClause.js';
import { DescentSection } from './Departures.js';
import { Head } from './Head.js';
import styles from './Inspector.module.css';
import { NoteView, ReadingView } from './ReadingView.js';
import { Section } from './Section.js';

/** One doubtful place: read, or in a draft written in. */
function Doubt({ of: doubt }: { of: ReturnType<typeof doubtsByClause>[number]['doubts'][number] }) {
  const editor = useEditor();
  if (doubt.kind === 'reading') return editor ? <ReadingBuilder of={doubt.of} /> : <ReadingView of={doubt.of} />;
  return editor ? <NoteBuilder of={doubt.of} /> : <NoteView of={doubt.of} />;
}

type Show = 'all' | 'reading' | 'note';

/** Every doubtful place of the standard by clause: readings, which can be switched, and notes. */
export function ReadingsPanel() {
  const { t } = useTranslation('panels');
  const text = useText();
  const editor = useEditor();
  const { ruleset } = useOpenStandard();
  const { readings = [], notes = [], sources } = ruleset;
  const [show, setShow] = useState<Show>('all');
  const clauses = useMemo(
    () => doubtsByClause(ruleset, ({ kind }) => show === 'all' || kind === show),
    [ruleset, show],
  );
  const titleOf = (id: string): string => {
    const found = sources.find((source) => source.id === id);
    return found ? text(found.title) : id;
  };
  return (
    <>
      <Head title={t('readings')} />
      {readings.length > 0 && notes.length > 0 && (
        <div className={styles.tools}>
          <Segmented
            label={t('readings')}
            value={show}
            onChange={setShow}
            options={[
              { value: 'all', label: t('allDoubts', { count: readings.length + notes.length }) },
              { value: 'reading', label: t('readingCount', { count: readings.length }) },
              { value: 'note', label: t('noteCount', { count: notes.length }) },
            ]}
          />
        </div>
      )}
      <DescentSection places={['/readings', '/notes']} />
      {clauses.map(({ document, clause, doubts }, index) => (
        <div key={`${document} ${clause}`}>
          {sources.length > 1 && document !== clauses[index - 1]?.document && (
            <p className={styles.document}>{titleOf(document)}</p>
          )}
          <Section title={clause} remark={doubts.length}>
            {doubts.map((each) => (
              <div
                key={`${each.kind} ${each.of.id}`}
                data-place={joinAddress(each.kind === 'reading' ? 'readings' : 'notes', each.of.id)}
              >
                <Doubt of={each} />
              </div>
            ))}
          </Section>
        </div>
      ))}
      {editor && (
        <div className={styles.tools}>
          <AddDoubts code={null} />
        </div>
      )}
    </>
  );
}
