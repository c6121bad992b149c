import { ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { isEditable } from '../commands/cellColumns.js';
import { regroupAnew } from '../commands/groups.js';
import { groupsUnder } from '../commands/tableOrder.js';
import { useEditor } from '../document/useEditor.js';
import { useOpenStandard } from '../document/useStandard.js';
import { useLanguage, useText } from '../i18n/useText.js';
import { ClassChip } from '../parts/ClassChip.js';
import { Icon } from '../parts/Icon.js';
import type { IndicatorRow } from '../projections/table/rows.js';
import { cellText, type CellWords } from '../projections/table/cells.js';
import type { ColumnName } from './columns.js';
import type { Option } from './Picker.js';
import styles from './Cells.module.css';

/** What a cell's words are in the interface's language. */
export function useCellWords(): CellWords {
  const { t } = useTranslation('table');
  const language = useLanguage();
  return {
    language,
    applies: { allow: t('applies.allow'), warn: t('applies.warn'), forbid: t('applies.forbid') },
  };
}

/** What a cell can be picked from; null for one that is typed freely. */
export function useCellOptions(): (row: IndicatorRow, column: ColumnName) => readonly Option[] | null {
  const { ruleset } = useOpenStandard();
  const editor = useEditor();
  const text = useText();
  const words = useCellWords();
  const { t } = useTranslation(['table', 'editing']);
  return ({ band, indicator }, column) => {
    if (!isEditable(column)) return null;
    if (column === 'class') {
      return ordered(ruleset.classes).map((each) => ({
        text: each.mark,
        names: [each.mark, each.code, each.label.zh, each.label.en ?? ''],
        label: (
          <>
            <ClassChip of={each} />
            {text(each.label)}
          </>
        ),
      }));
    }
    if (column === 'applies') {
      return (['allow', 'warn', 'forbid'] as const).map((each) => ({
        text: words.applies[each],
        names: [words.applies[each], each],
        label: (
          <>
            {words.applies[each]}
            <span className="t3 s12">{t(`applies.${each}.help`)}</span>
          </>
        ),
      }));
    }
    if (column !== 'subgroup') return null;
    const own = groupsUnder(ruleset, band.code);
    const others = ordered(ruleset.groups).filter((group) => !own.includes(group));
    const known = [...own, ...others].map((group) => ({
      text: words.language === 'en' ? (group.title.en ?? group.title.zh) : group.title.zh,
      names: [group.title.zh, group.title.en ?? '', group.code],
      label: <span className={group.parent === undefined ? undefined : styles.deeper}>{text(group.title)}</span>,
    }));
    const now = cellText(ruleset, indicator, column, words);
    return [
      ...known.filter(({ text: name }) => name === now),
      ...known.filter(({ text: name }) => name !== now),
      {
        text: t('editing:newSubgroup'),
        names: [],
        label: (
          <>
            <Icon name="plus" size="small" />
            {t('editing:newSubgroup')}
          </>
        ),
        pick: (typed) => {
          editor?.run(regroupAnew([indicator.code], { zh: typed || t('editing:newSubgroupTitle') }, band.code));
        },
      },
    ];
  };
}
