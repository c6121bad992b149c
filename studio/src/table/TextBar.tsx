import { splitAddress } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useSelection } from '../document/useSelection.js';
import { useScope } from '../kinds/useScope.js';
import { rowName } from '../projections/explanation/names.js';
import styles from './TextBar.module.css';

/** The selected row's requirement in full, over the table. */
export function TextBar() {
  const { t } = useTranslation('table');
  const scope = useScope();
  const [selected] = useSelection();
  const [list, code] = selected === null ? [] : splitAddress(selected);
  const indicator = list === 'indicators' ? scope.catalog.indicator.get(code ?? '') : undefined;
  const group = list === 'groups' ? scope.catalog.group.get(code ?? '') : undefined;
  const name = indicator ? rowName(scope, indicator) : scope.text(group?.title);
  const text = indicator ? scope.text(indicator.requirement ?? indicator.title) : name ? '' : t('hint');
  return (
    <div className={styles.bar} aria-live="off">
      <span className={`${styles.name} el`}>{name}</span>
      <span className={`${styles.text} el`} title={text}>
        {text}
      </span>
    </div>
  );
}
