import { Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Forms.module.css';

/** A one-time password, shown once to be passed on. */
export function HandedPassword({ name, password, onClose }: { name: string; password: string; onClose: () => void }) {
  const { t } = useTranslation('access');
  const [copied, setCopied] = useState(false);
  // Over plain HTTP browsers keep the clipboard to themselves: the text is then selected by a click.
  const copy = async () => {
    await navigator.clipboard.writeText(password);
    setCopied(true);
  };
  return (
    <Modal
      open
      width={440}
      title={t('handed', { name })}
      closable={false}
      maskClosable={false}
      footer={
        <Button type="primary" onClick={onClose}>
          {t('close')}
        </Button>
      }
    >
      <p className="t2">{t('handedHelp')}</p>
      <div className={styles.handed}>
        <code>{password}</code>
        {isSecureContext && <Button onClick={() => void copy()}>{t(copied ? 'copied' : 'copy')}</Button>}
      </div>
    </Modal>
  );
}
