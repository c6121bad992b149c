import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { draftPath } from '../document/openDraft.js';
import { useRefusal } from '../document/useRefusal.js';
import { Icon } from '../parts/Icon.js';
import { discardText } from './typedTexts.js';
import styles from './UnfinishedBar.module.css';
import { useTrouble } from './useHeldEditor.js';

/** Says in every view of a draft that its source is unfinished, where, and that the view shows the last good state. */
export function UnfinishedBar({ id }: { id: string }) {
  const { t } = useTranslation('source');
  const refusalWords = useRefusal();
  const trouble = useTrouble(id);
  const { pathname } = useLocation();
  if (trouble === null) return null;
  const path = `${draftPath(id)}/source`;
  const isSource = pathname === path;
  return (
    <section className={styles.bar} role="status" aria-label={t('unfinished')} data-unfinished>
      <Icon name="warn" />
      <p>
        <b>{'line' in trouble ? t('unfinishedAt', { line: trouble.line }) : t('notTaken')}</b>
        {'refusal' in trouble && <span className={styles.why}>{refusalWords(trouble.refusal)}</span>}
        <span className="t2">{t(isSource ? 'othersWait' : 'lastGood')}</span>
      </p>
      <span className="sp" />
      {!isSource && (
        <Link className={styles.way} to={path}>
          {t('toSource')}
        </Link>
      )}
      <Popconfirm
        title={t('discardAsk')}
        description={t('discardHelp')}
        okText={t('discard')}
        cancelText={t('keepOn')}
        okButtonProps={{ danger: true }}
        onConfirm={() => discardText(id)}
      >
        <Button size="small">{t('discard')}…</Button>
      </Popconfirm>
    </section>
  );
}
