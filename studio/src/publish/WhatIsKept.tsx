import type { Agreement } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { useEditor } from '../document/useEditor.js';
import styles from './Publish.module.css';

/** What the record of publication will hold for good. */
export function WhatIsKept({ agreement }: { agreement: Agreement | undefined }) {
  const { t } = useTranslation('publish');
  const { ruleset, fixtures, suppressions, base, revises } = useEditor()!.content;
  const readings = ruleset.readings?.length ?? 0;
  const lines = [
    t('keeps.ruleset', { count: ruleset.indicators.length }),
    ...(base ? [t('keeps.base', { id: base.id, version: base.version })] : []),
    ...(revises ? [t('keeps.revises', { id: revises.id, version: revises.version })] : []),
    t('keeps.fixtures', { count: fixtures.length }),
    ...(readings > 0 ? [t('keeps.readings', { count: readings })] : []),
    ...(suppressions.length > 0 ? [t('keeps.suppressions', { count: suppressions.length })] : []),
    agreement
      ? t('keeps.agreement', { completions: agreement.completions, generated: agreement.generated })
      : t('keeps.agreementToCome'),
    t('keeps.people'),
  ];
  return (
    <section>
      <h3>{t('keeps')}</h3>
      <ul className={styles.keeps}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}
