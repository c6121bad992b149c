import { joinAddress, ordered } from '@biaochi/engine';
import type { Indicator } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { useSelection } from '../../document/useSelection.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { catalogOf } from '../../projections/words/catalog.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from './CodeField.js';
import { FormerlyField } from './FormerlyField.js';

/** A group with the groups above it, as one line. */
function groupOptions(ruleset: ReturnType<typeof useOpenStandard>['ruleset'], text: ReturnType<typeof useText>) {
  const { group } = catalogOf(ruleset);
  const path = (code: string, below: readonly string[] = []): string => {
    const own = group.get(code);
    if (!own || below.includes(code)) return '';
    const above = own.parent === undefined ? '' : path(own.parent, [...below, code]);
    return above === '' ? text(own.title) : `${above} · ${text(own.title)}`;
  };
  return ordered(ruleset.groups).map(({ code }) => ({ value: code, label: path(code) }));
}

/** What an indicator is called, where it belongs, what it demands and where it comes from. */
export function Basics({ of: { code, title, formerly, requirement, class: own, group, anchor } }: { of: Indicator }) {
  const { t } = useTranslation('builders');
  const text = useText();
  const run = useRun();
  const { ruleset } = useOpenStandard();
  const at = joinAddress('indicators', code);
  const [, select] = useSelection();
  const classes = ordered(ruleset.classes).map((each) => ({
    value: each.code,
    label: `${each.mark} ${text(each.label)}`,
  }));
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/title`} label={t('title')} value={title} isLong />
      <CodeField at={at} code={code} onRenamed={(next) => select(joinAddress('indicators', next))} />
      <FormerlyField at={`${at}/formerly`} code={code} value={formerly} />
      <SelectField
        label={t('class')}
        value={own}
        options={classes}
        write={(next) => run(setField(`${at}/class`, next))}
      />
      <SelectField
        label={t('group')}
        value={group}
        options={groupOptions(ruleset, text)}
        write={(next) => run(setField(`${at}/group`, next))}
      />
      <WordsField at={`${at}/requirement`} label={t('requirement')} value={requirement} isOptional isLong />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
