import { useTranslation } from 'react-i18next';
import { EntitiesForm } from '../form/EntitiesForm.js';
import { FactsForm } from '../form/FactsForm.js';
import styles from './GroupItems.module.css';
import { SectionHead } from './SectionHead.js';

/** What is asked about the enterprise as a whole. */
export function Facts({ isReadOnly, ...steps }: { isReadOnly: boolean; onBefore?: () => void; onAfter?: () => void }) {
  const { t } = useTranslation('evaluate');
  return (
    <>
      <SectionHead title={t('facts')} {...steps} />
      <div className={styles.list}>
        <fieldset className={styles.fields} disabled={isReadOnly}>
          <FactsForm isBare />
          <EntitiesForm />
        </fieldset>
      </div>
    </>
  );
}
