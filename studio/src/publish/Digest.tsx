import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon.js';
import styles from './Record.module.css';

/** A digest in full, which a press copies. */
export function Digest({ of }: { of: string }) {
  const { t } = useTranslation('publish');
  const [isCopied, setCopied] = useState(false);
  const copy = () => {
    navigator.clipboard.writeText(of).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <button type="button" className={`mono ${styles.digest}`} title={t('copy')} onClick={copy}>
      {of}
      <Icon name={isCopied ? 'check' : 'clip'} size="small" />
      <span role="status" className="visually-hidden">
        {isCopied && t('copied')}
      </span>
    </button>
  );
}
