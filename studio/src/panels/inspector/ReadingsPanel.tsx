import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../../document/useStandard.js';
import { Head } from './Head.js';
import { NoteView, ReadingView } from './ReadingView.js';
import { Section } from './Section.js';

/** Every doubtful place of the standard: readings, which can be switched, and notes. */
export function ReadingsPanel() {
  const { t } = useTranslation('panels');
  const { ruleset } = useOpenStandard();
  const readings = ordered(ruleset.readings);
  const notes = ordered(ruleset.notes);
  return (
    <>
      <Head title={t('readings')} />
      <Section title={t('readingCount', { count: readings.length })}>
        {readings.map((each) => (
          <ReadingView key={each.id} of={each} />
        ))}
      </Section>
      <Section title={t('noteCount', { count: notes.length })}>
        {notes.map((each) => (
          <NoteView key={each.id} of={each} />
        ))}
      </Section>
    </>
  );
}
