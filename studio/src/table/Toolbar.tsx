import { ordered } from '@biaochi/engine';
import { Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { useOpenStandard } from '../document/useStandard.js';
import { useFindings } from '../findings/useFindings.js';
import { Chip } from '../parts/Chip.js';
import { ClassChip } from '../parts/ClassChip.js';
import { DescentMark } from '../parts/DescentMark.js';
import { Icon } from '../parts/Icon.js';
import { IconButton } from '../parts/IconButton.js';
import { StatusMark } from '../parts/StatusMark.js';
import { CopyButton } from './CopyButton.js';
import { RowTools } from './RowTools.js';
import styles from './Toolbar.module.css';
import type { Grid } from './useGrid.js';
import type { Rows } from './useRows.js';

/** How many findings there are of each severity; pressed, only the rows with them are shown. */
function Findings({ of: { severities, toggleSeverity } }: { of: Rows }) {
  const { t } = useTranslation(['table', 'editing']);
  const { counts } = useFindings();
  const shown = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0 || severities.has(severity));
  if (shown.length === 0) return null;
  const looks = {
    error: { tone: 'bad', mark: 'unmet', words: 'errors', help: t('editing:onlyErrors') },
    warning: { tone: 'changed', mark: 'changed', words: 'warnings', help: t('editing:onlyWarnings') },
  } as const;
  return (
    <span className={styles.findings}>
      {shown.map((severity) => {
        const { tone, mark, words, help } = looks[severity];
        return (
          <button
            key={severity}
            type="button"
            className={styles.finding}
            aria-pressed={severities.has(severity)}
            title={help}
            onClick={() => toggleSeverity(severity)}
          >
            <Chip tone={tone}>
              <StatusMark status={mark} size={12} label="" />
              {t(words, { count: counts[severity] })}
            </Chip>
          </button>
        );
      })}
    </span>
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
export function Toolbar({
  rows,
  grid,
  onInspect,
  onTable,
}: {
  rows: Rows;
  grid: Grid;
  onInspect: () => void;
  onTable: (grid: null) => void;
}) {
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
      <Findings of={rows} />
      <span className="sp" />
      <button type="button" className={styles.ghost} onClick={() => rows.foldAll(!isFolded)}>
        <Icon name="fold" />
        <span>{t(isFolded ? 'unfoldAll' : 'foldAll')}</span>
      </button>
      <CopyButton />
      {grid.isEditable && <RowTools grid={grid} onTable={onTable} />}
      <span className={styles.inspect}>
        <IconButton icon="panel" label={t('inspector')} onClick={onInspect} />
      </span>
    </div>
  );
}
