import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import { useText } from '../i18n/useText.js';
import styles from './Paste.module.css';
import type { Paste } from './usePaste.js';

/** Which document the pasted table stands in; asked where the standard rests on several. */
export function Document({ paste }: { paste: Paste }) {
  const { t } = useTranslation('paste');
  const text = useText();
  const sources = ordered(useOpenStandard().ruleset.sources);
  if (sources.length < 2) return null;
  return (
    <label className={styles.caption}>
      {t('document')}
      <select value={paste.document} onChange={({ target }) => paste.setDocument(target.value)}>
        {sources.map(({ id, number, title }) => (
          <option key={id} value={id}>
            {number} {text(title)}
          </option>
        ))}
      </select>
    </label>
  );
}
