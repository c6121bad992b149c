import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOpenStandard } from '../../document/useStandard.js';
import { Icon } from '../../parts/Icon.js';
import styles from './Inspector.module.css';

/** The way to trying the numbers of the selected place on sliders. */
export function WhatIfLink() {
  const { t } = useTranslation('shell');
  const { path } = useOpenStandard();
  return (
    <Link className={styles.way} to={`${path}/whatif`}>
      <Icon name="slide" size="small" />
      {t('viewWhatIf')}
    </Link>
  );
}
