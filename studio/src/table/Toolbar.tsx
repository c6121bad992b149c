import { ordered } from '@biaochi/engine';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useOpenStandard } from '../document/useStandard.js';
import { Chip } from '../parts/Chip.js';
import { ClassChip } from '../parts/ClassChip.js';
import { DescentMark } from '../parts/DescentMark.js';
import { Icon } from '../parts/Icon.js';
import { IconButton } from '../parts/IconButton.js';
import { StatusMark } from '../parts/StatusMark.js';
import styles from './Toolbar.module.css';
import type { Rows } from './useRows.js';

function Findings() {
  const { t } = useTranslation('table');
  const { path, findings } = useOpenStandard();
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning').length;
  if (errors + warnings === 0) return null;
  return (
    <Link to={`${path}/source`} className={styles.findings}>
      {errors > 0 && (
        <Chip tone="bad">
          <StatusMark status="unmet" size={12} label="" />
          {t('errors', { count: errors })}
        </Chip>
      )}
      {warnings > 0 && (
        <Chip tone="changed">
          <StatusMark status="changed" size={12} label="" />
          {t('warnings', { count: warnings })}
        </Chip>
      )}
    </Link>
  );
}

/** Where the rows of a variant come from, each with its number; pressed, only those are shown. */
function Descents({ of: { counts, descents, toggleDescent } }: { of: Rows }) {
  const { t } = useTranslation('lineage');
  if (!counts) return null;
  return (
    <div className={styles.descents} role="group" aria-label={t('filter')}>
      {[...counts]
        .filter(([, count]) => count > 0)
        .map(([descent, count]) => (
          <button
            key={descent}
            type="button"
            className={styles.descent}
            aria-pressed={descents.has(descent)}
            onClick={() => toggleDescent(descent)}
          >
            <DescentMark of={descent} size={12} label="" />
            {t(descent)}
            <b>{count}</b>
          </button>
        ))}
    </div>
  );
}

/** Search, class filter, findings and folding over the table; the last button opens the inspector where it is an overlay. */
export function Toolbar({ rows, onInspect }: { rows: Rows; onInspect: () => void }) {
  const { t } = useTranslation('table');
  const { ruleset } = useOpenStandard();
  const isFolded = rows.folded.size > 0;
  return (
    <div className={styles.bar}>
      <Input
        size="small"
        allowClear
        className={styles.search ?? ''}
        prefix={<Icon name="search" size="small" />}
        placeholder={t('search', { count: ruleset.indicators.length })}
        aria-label={t('search', { count: ruleset.indicators.length })}
        value={rows.words}
        onChange={(event) => rows.setWords(event.target.value)}
      />
      <div className={styles.classes} role="group" aria-label={t('classFilter')}>
        {ordered(ruleset.classes).map((each) => (
          <button
            key={each.code}
            type="button"
            aria-pressed={rows.classes.has(each.code)}
            className={styles.class}
            onClick={() => rows.toggleClass(each.code)}
          >
            <ClassChip of={each} />
          </button>
        ))}
      </div>
      <Descents of={rows} />
      <Findings />
      <span className="sp" />
      <button type="button" className={styles.ghost} onClick={() => rows.foldAll(!isFolded)}>
        <Icon name="fold" />
        {t(isFolded ? 'unfoldAll' : 'foldAll')}
      </button>
      <span className={styles.inspect}>
        <IconButton icon="panel" label={t('inspector')} onClick={onInspect} />
      </span>
    </div>
  );
}
