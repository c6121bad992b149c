import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { Chip } from '../../parts/Chip.js';
import { BaseSection } from './BaseSection.js';
import { Head } from './Head.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';
import { Shares } from './Shares.js';

/** The standard as a whole: what it asks in a few words, its documents, its version and digest. */
export function GeneralPanel() {
  const { t } = useTranslation(['panels', 'words']);
  const text = useText();
  const { ruleset, digest } = useOpenStandard();
  return (
    <>
      <Head title={text(ruleset.title)}>{ruleset.example && <Chip tone="changed">{t('words:example')}</Chip>}</Head>
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
