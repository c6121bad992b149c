import { useTranslation } from 'react-i18next';
import { useWhen } from './useWhen.js';
import { usePerson } from '../access/usePerson.js';
import { useLanguage } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import type { SaveState } from './saveState.js';
import styles from './Saving.module.css';

const loud: readonly SaveState['state'][] = ['unreachable', 'signedOut', 'gone', 'failed', 'conflict'];

/** Where a document stands with the server, in a few words; what keeps it from being saved stands out, with the remedy. */
export function SaveMark({ save }: { save: SaveState }) {
  const { t } = useTranslation('saving');
  const language = useLanguage();
  const when = useWhen();
  const person = usePerson();
  const words =
    save.state === 'saved'
      ? t('saved', { at: when(save.at) })
      : save.state === 'conflict'
        ? t('conflict', { count: save.conflicts })
        : t(save.state);
  const reason = save.state === 'failed' ? save.reason?.[language] : undefined;
  const help = save.state === 'saved' ? t('savedHelp', { by: person(save.by) }) : (reason ?? t(`help.${save.state}`));
  const isLoud = loud.includes(save.state);
  return (
    <span
      role="status"
      className={isLoud ? `${styles.save} ${styles.loud}` : styles.save}
      title={help}
      data-save={save.state}
    >
      {isLoud && <Icon name="warn" size="small" />}
      {words}
      {save.state === 'signedOut' && <a href={`/sign-in?to=${encodeURIComponent(location.pathname)}`}>{t('signIn')}</a>}
    </span>
  );
}
