import { Dropdown } from 'antd';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon.js';
import styles from './Canvas.module.css';
import { addable, type Addable } from './useCanvasEdits.js';

/** What can be put on the canvas of a draft; A opens it. */
export function AddMenu({
  isOpen,
  onOpen,
  onAdd,
}: {
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onAdd: (what: Addable) => void;
}) {
  const { t } = useTranslation('canvas');
  return (
    <Dropdown
      trigger={['click']}
      open={isOpen}
      onOpenChange={onOpen}
      autoFocus
      menu={{
        items: addable.map((what) => ({ key: what, label: t(`add_${what}`) })),
        onClick: ({ key, domEvent }) => {
          domEvent.stopPropagation();
          onOpen(false);
          onAdd(key as Addable);
        },
      }}
    >
      <button type="button" className={styles.tool} aria-haspopup="menu" aria-expanded={isOpen}>
        <Icon name="plus" size="small" />
        {t('add')}
      </button>
    </Dropdown>
  );
}
