import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useLineage } from '../../document/useLineage.js';
import { useSelection } from '../../document/useSelection.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import styles from './Inspector.module.css';
import { Section } from './Section.js';

/** Of a variant, its base and the way to all that it changes; nothing for other standards. */
export function BaseSection() {
  const { t } = useTranslation('lineage');
  const text = useText();
  const { variant } = useOpenStandard();
  const { lineage } = useLineage();
  const [, select] = useSelection();
  if (!variant) return null;
  const { id, version } = variant.base;
  return (
    <Section title={t('before')} remark={version}>
      <p>
        <Link to={`/standards/${encodeURIComponent(id)}/table`}>{lineage ? text(lineage.base.title) : id}</Link>
      </p>
      <button type="button" className={styles.more} onClick={() => select('/changes')}>
        {t('changes')} {t('changeCount', { count: variant.changes.length })}
      </button>
    </Section>
  );
}
