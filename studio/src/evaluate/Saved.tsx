import { useTranslation } from 'react-i18next';
import { useWhen } from '../access/useWhen.js';
import { useText } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import type { Evaluation } from './useEvaluation.js';
import styles from './Saved.module.css';

/** Whether what was answered is on the server yet; whatever it says, it is kept in this browser. */
export function Saved({ of: { save, both } }: { of: Pick<Evaluation, 'save' | 'both'> }) {
  const { t } = useTranslation('evaluate');
  const text = useText();
  const when = useWhen();
  const isWell = save.state === 'saved' || save.state === 'saving' || save.state === 'unsent';
  const why = save.state === 'failed' && save.reason ? text(save.reason) : t(`save.${save.state}Help`);
  return (
    <span
      className={isWell && both.length === 0 ? styles.saved : `${styles.saved} ${styles.trouble}`}
      role="status"
      title={both.length > 0 ? t('save.both', { places: both.join(t('listSeparator')) }) : why}
      data-save={save.state}
    >
      {!isWell && <Icon name="warn" size="small" />}
      {save.state === 'saved' ? t('save.saved', { at: when(save.at) }) : t(`save.${save.state}`)}
    </span>
  );
}
