import { Button } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './GroupItems.module.css';

/** The head of what is being answered, with the ways to what comes before and after. */
export function SectionHead({
  title,
  remark,
  children,
  onBefore,
  onAfter,
}: {
  title: string;
  remark?: ReactNode;
  children?: ReactNode;
  onBefore?: () => void;
  onAfter?: () => void;
}) {
  const { t } = useTranslation('evaluate');
  return (
    <header className={styles.head}>
      <h2>{title}</h2>
      {remark && <span className="t3 s12 nw">{remark}</span>}
      <span className="sp" />
      {children}
      <Button size="small" disabled={!onBefore} onClick={onBefore}>
        {t('before')}
      </Button>
      <Button size="small" disabled={!onAfter} onClick={onAfter}>
        {t('after')}
      </Button>
    </header>
  );
}
