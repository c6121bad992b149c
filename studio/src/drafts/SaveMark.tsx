import { useTranslation } from 'react-i18next';
import type { SaveState } from '../document/useEditor.js';
import { useLanguage } from '../i18n/useText.js';
import { Icon } from '../parts/Icon.js';
import styles from './Drafts.module.css';
import { useWhen } from './useWhen.js';

const loud: readonly SaveState['state'][] = ['unreachable', 'signedOut', 'gone', 'failed', 'conflict'];

/** Where the draft stands with the server, in a few words; what keeps it from being saved stands out, with the remedy. */
export function SaveMark({ save }: { save: SaveState }) {
  const { t } = useTranslation('drafts');
  const language = useLanguage();
  const when = useWhen();
  const words =
    save.state === 'saved'
      ? t('save.saved', { at: when(save.at) })
      : save.state === 'conflict'
        ? t('save.conflict', { count: save.conflicts })
        : t(`save.${save.state}`);
  const reason = save.state === 'failed' ? save.reason?.[language] : undefined;
  const help = save.state === 'saved' ? t('save.savedHelp', { by: save.by }) : (reason ?? t(`saveHelp.${save.state}`));
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
      {save.state === 'signedOut' && (
        <a href={`/sign-in?to=${encodeURIComponent(location.pathname)}`}>{t('save.signIn')}</a>
      )}
    </span>
  );
}
