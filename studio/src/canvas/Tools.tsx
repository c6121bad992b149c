import { useReactFlow, useViewport } from '@xyflow/react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../parts/Icon.js';
import { IconButton } from '../parts/IconButton.js';
import styles from './Canvas.module.css';

/** Fold, zoom and fit; what `children` are stands before them. */
export function Tools({
  onFold,
  onUnfold,
  onFit,
  children,
}: {
  onFold: () => void;
  onUnfold: () => void;
  onFit: () => void;
  children?: ReactNode;
}) {
  const { t } = useTranslation('canvas');
  const { zoomIn, zoomOut } = useReactFlow();
  const { zoom } = useViewport();
  return (
    <div className={styles.fly} role="group" aria-label={t('tools')}>
      {children}
      <span className={styles.rule} />
      <IconButton icon="minus" small label={t('zoomOut')} onClick={() => void zoomOut({ duration: 140 })} />
      <span className={styles.zoom}>{Math.round(zoom * 100)}%</span>
      <IconButton icon="plus" small label={t('zoomIn')} onClick={() => void zoomIn({ duration: 140 })} />
      <span className={styles.rule} />
      <IconButton icon="fit" small label={t('fit')} onClick={onFit} />
      <span className={styles.rule} />
      <button type="button" className={styles.tool} onClick={onUnfold}>
        <Icon name="down" size="small" />
        {t('unfoldAll')}
      </button>
      <button type="button" className={styles.tool} onClick={onFold}>
        <Icon name="fold" size="small" />
        {t('foldAll')}
      </button>
    </div>
  );
}
