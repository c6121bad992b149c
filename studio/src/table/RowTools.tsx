import { useTranslation } from 'react-i18next';
import { Icon, type IconName } from '../parts/Icon.js';
import { IconButton } from '../parts/IconButton.js';
import styles from './Toolbar.module.css';
import type { Grid } from './useGrid.js';

/** What the mouse does with the chosen rows of a draft, and the button that puts a new one in. */
export function RowTools({ grid, onTable }: { grid: Grid; onTable: (grid: null) => void }) {
  const { t } = useTranslation('editing');
  const tools: readonly (readonly [IconName, string, () => void])[] = [
    ['up', t('up'), () => grid.move(-1)],
    ['down', t('down'), () => grid.move(1)],
    ['copy', t('duplicate'), grid.duplicate],
    ['trash', t('remove'), grid.remove],
  ];
  return (
    <>
      {grid.chosen.codes.length > 0 && (
        <span className={styles.rowTools} role="group" aria-label={t('rowTools')}>
          {tools.map(([icon, label, act]) => (
            <IconButton key={icon} icon={icon} small label={label} onClick={act} />
          ))}
        </span>
      )}
      <button type="button" className={styles.add} onClick={() => onTable(null)}>
        <Icon name="clipboard" size="small" />
        {t('pasteTable')}
      </button>
      <button type="button" className={styles.add} onClick={grid.insert}>
        <Icon name="plus" size="small" />
        {t('addRow')}
      </button>
    </>
  );
}
