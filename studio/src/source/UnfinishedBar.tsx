import { Button, Popconfirm } from 'antd';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { draftPath } from '../document/openDraft.js';
import { useRefusal } from '../document/useRefusal.js';
import { NoticeBar } from '../parts/NoticeBar.js';
import { discardText } from './typedTexts.js';
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
    <NoticeBar
      icon="warn"
      label={t('unfinished')}
      title={'line' in trouble ? t('unfinishedAt', { line: trouble.line }) : t('notTaken')}
      way={isSource ? undefined : { to: path, label: t('toSource') }}
      mark={{ 'data-unfinished': true }}
      actions={
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
      }
    >
      {'refusal' in trouble && <span>{refusalWords(trouble.refusal)}</span>}
      <span className="t2">{t(isSource ? 'othersWait' : 'lastGood')}</span>
    </NoticeBar>
  );
}
