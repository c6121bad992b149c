import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { draftPath } from '../document/openDraft.js';
import { useEditor } from '../document/useEditor.js';
import { Icon } from '../parts/Icon.js';
import { useAddFixture } from './useAddFixture.js';
import { useImportFixtures } from './useImportFixtures.js';

/** Where a draft has no fixture yet, the ways to the first: a new one on the bench, where it is answered, or files of them. */
export function FirstFixture() {
  const { t } = useTranslation('bench');
  const editor = useEditor();
  const add = useAddFixture();
  const navigate = useNavigate();
  const files = useImportFixtures();
  if (editor === null || add === null) return null;
  return (
    <>
      <Button
        size="small"
        icon={<Icon name="plus" size="small" />}
        onClick={() => {
          add(false);
          void navigate(`${draftPath(editor.id)}/bench`);
        }}
      >
        {t('addFirst')}
      </Button>{' '}
      <Button size="small" icon={<Icon name="clipboard" size="small" />} onClick={files.ask}>
        {t('importFixtures')}
      </Button>
      {files.parts}
    </>
  );
}
