import { useTranslation } from 'react-i18next';
import type { Refusal } from '../../commands/command.js';
import { useSelection } from '../../document/useSelection.js';
import { memberPlace } from '../../findings/found.js';
import { usePlaceName } from '../../findings/usePlaceName.js';
import { Icon } from '../../parts/Icon.js';
import styles from './General.module.css';

/** Why something is not deleted, and the ways to all that still names it. */
export function Usages({ of: { refused, params, findings = [] } }: { of: Refusal }) {
  const { t } = useTranslation('commands');
  const placeName = usePlaceName();
  const [, select] = useSelection();
  const places = [...new Set(findings.map(({ place }) => memberPlace(place)))];
  return (
    <div className={styles.usages} role="alert">
      <p>
        <Icon name="warn" size="small" />
        {t(refused as 'misses', { ...params })}
      </p>
      <ul>
        {places.map((place) => (
          <li key={place}>
            <button type="button" onClick={() => select(place)}>
              {placeName(place)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
