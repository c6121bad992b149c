import type { Diagnostic } from '@biaochi/engine';
import { Button, Input } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { suppress } from '../commands/suppressions.js';
import type { Editor } from '../document/useEditor.js';
import styles from './FindingsPanel.module.css';

/** Asks why a warning may stand; without a reason it cannot. */
export function SuppressForm({ finding, editor, onDone }: { finding: Diagnostic; editor: Editor; onDone: () => void }) {
  const { t } = useTranslation('findings');
  const id = useId();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.reasonForm}
      onSubmit={(event) => {
        event.preventDefault();
        if (editor.run(suppress(finding, reason.trim())) === null) onDone();
      }}
    >
      <label htmlFor={id}>{t('reason')}</label>
      <Input
        id={id}
        size="small"
        autoFocus
        value={reason}
        placeholder={t('reasonAsk')}
        onChange={(event) => setReason(event.target.value)}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Button size="small" type="primary" htmlType="submit" disabled={reason.trim() === ''}>
        {t('letStand')}
      </Button>
    </form>
  );
}
