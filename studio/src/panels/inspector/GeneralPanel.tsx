import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { ClassesBuilder } from '../../builders/general/ClassesBuilder.js';
import { RoundingsBuilder } from '../../builders/general/RoundingsBuilder.js';
import { SourcesBuilder } from '../../builders/general/SourcesBuilder.js';
import { TitleBuilder } from '../../builders/general/TitleBuilder.js';
import { UnitsBuilder } from '../../builders/general/UnitsBuilder.js';
import { useEditor } from '../../document/useEditor.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { Chip } from '../../parts/Chip.js';
import { BaseSection } from './BaseSection.js';
import { Head } from './Head.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';
import { Shares } from './Shares.js';

/** The standard as a whole of a draft, written in: what it is called, its documents, classes and roundings. */
function GeneralEditor() {
  const { t } = useTranslation(['panels', 'builders']);
  const { sources, classes, roundings, units } = useOpenStandard().ruleset;
  return (
    <>
      <Section title={t('general')}>
        <TitleBuilder />
      </Section>
      <BaseSection />
      <Section title={t('builders:sources')} remark={sources.length}>
        <SourcesBuilder />
      </Section>
      <Section title={t('builders:classes')} remark={classes.length}>
        <ClassesBuilder />
      </Section>
      <Section title={t('rounding')} remark={roundings?.length ?? 0}>
        <RoundingsBuilder />
      </Section>
      <Section title={t('builders:units')} remark={units?.length ?? 0}>
        <UnitsBuilder />
      </Section>
    </>
  );
}

/** What the standard asks in a few words, and its documents, to be read. */
function GeneralReading() {
  const { t } = useTranslation('panels');
  const text = useText();
  const { ruleset } = useOpenStandard();
  return (
    <>
      {ruleset.summary && (
        <Section title={t('general')}>
          <p className={styles.prose}>{text(ruleset.summary)}</p>
        </Section>
      )}
      <BaseSection />
      {ordered(ruleset.sources).map((source) => (
        <Section key={source.id} title={source.number}>
          <dl className={styles.facts}>
            <dt>{t('document')}</dt>
            <dd>{text(source.title)}</dd>
            {source.publisher && (
              <>
                <dt>{t('publisher')}</dt>
                <dd>{text(source.publisher)}</dd>
              </>
            )}
            {source.stage && (
              <>
                <dt>{t('stage')}</dt>
                <dd>{text(source.stage)}</dd>
              </>
            )}
            {source.replaces && (
              <>
                <dt>{t('replaces')}</dt>
                <dd>{source.replaces}</dd>
              </>
            )}
          </dl>
        </Section>
      ))}
    </>
  );
}

/** The standard as a whole, with its indicators by class, its version and digest; of a draft written in. */
export function GeneralPanel() {
  const { t } = useTranslation(['panels', 'words']);
  const text = useText();
  const editor = useEditor();
  const { ruleset, digest } = useOpenStandard();
  return (
    <>
      <Head title={text(ruleset.title)}>{ruleset.example && <Chip tone="changed">{t('words:example')}</Chip>}</Head>
      {editor ? <GeneralEditor /> : <GeneralReading />}
      <Section title={t('indicators')} remark={ruleset.indicators.length}>
        <Shares indicators={ruleset.indicators} />
      </Section>
      <Section title={t('version')} remark={ruleset.version}>
        <p className={`mono ${styles.digest}`} title={t('digest')}>
          {digest}
        </p>
      </Section>
    </>
  );
}
