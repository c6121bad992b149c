import { joinAddress, ordered } from '@biaochi/engine';
import type { Group } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { nestGroup } from '../../commands/groups.js';
import { useSelection } from '../../document/useSelection.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { SelectField } from '../fields/SelectField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';

/** A group of the table: its title, code, the group above it, and where it comes from. */
export function GroupBuilder({ of: { code, title, parent, anchor } }: { of: Group }) {
  const { t } = useTranslation('builders');
  const text = useText();
  const run = useRun();
  const [, select] = useSelection();
  const at = joinAddress('groups', code);
  const others = ordered(useOpenStandard().ruleset.groups).filter((each) => each.code !== code);
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/title`} label={t('title')} value={title} />
      <CodeField at={at} code={code} onRenamed={(next) => select(joinAddress('groups', next))} />
      <SelectField
        label={t('parent')}
        value={parent ?? ''}
        options={[
          { value: '', label: t('firstLevel') },
          ...others.map((each) => ({ value: each.code, label: text(each.title) })),
        ]}
        write={(next) => run(nestGroup(code, next === '' ? undefined : next))}
      />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
