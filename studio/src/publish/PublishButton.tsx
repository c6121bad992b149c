import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAccess } from '../access/useAccess.js';
import { useEditor } from '../document/useEditor.js';
import { PublishDialog } from './PublishDialog.js';

/** In a draft's header, the way to readiness, review and publishing; nothing for those who may do none of it. */
export function PublishButton() {
  const { t } = useTranslation('publish');
  const { can } = useAccess();
  const editor = useEditor();
  const [isOpen, setOpen] = useState(false);
  if (editor === null || !(can('publish', 'Draft') || can('review', 'Draft'))) return null;
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {t('publishOpen')}
      </Button>
      {isOpen && <PublishDialog onClose={() => setOpen(false)} />}
    </>
  );
}
