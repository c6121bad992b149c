import { joinAddress, ordered } from '@biaochi/engine';
import { useTranslation } from 'react-i18next';
import { addMember } from '../../commands/members.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { AddButton } from '../fields/AddButton.js';
import { WordsField } from '../fields/WordsField.js';
import { CodeField } from '../indicator/CodeField.js';
import { NamedMember } from './NamedMember.js';

/** Units of the standard's own, each a kind of its own: how one is written, and what it means. */
export function UnitsBuilder() {
  const { t } = useTranslation('builders');
  const { units } = useOpenStandard().ruleset;
  const all = ordered(units);
  return (
    <div>
      {all.map(({ id, label }, index) => {
        const at = joinAddress('units', id);
        return (
          <NamedMember key={id} at={at} name={id} index={index} count={all.length}>
            <CodeField at={at} code={id} label={t('unitWritten')} />
            <WordsField at={`${at}/label`} label={t('name')} value={label} />
          </NamedMember>
        );
      })}
      <AddButton
        label={t('addUnit')}
        command={() => addMember('/units', 'unit', () => ({ label: { zh: t('newUnit') } }))}
      />
    </div>
  );
}
