import { joinAddress, ordered } from '@biaochi/engine';
import type { Class, Policy } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { addClass } from '../../commands/general.js';
import { setField } from '../../commands/setField.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { ClassChip } from '../../parts/ClassChip.js';
import { AddButton } from '../fields/AddButton.js';
import { AnchorField } from '../fields/AnchorField.js';
import { SelectField } from '../fields/SelectField.js';
import { TextField } from '../fields/TextField.js';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';
import { NamedMember } from './NamedMember.js';

const kinds = ['basic', 'required', 'scored', 'bonus'] as const satisfies readonly Class['kind'][];
const policies = ['drop', 'stay', 'full'] as const satisfies readonly Policy[];

/** The classes of indicators: name, mark in the table, kind, and what becomes of the points where one does not apply. */
export function ClassesBuilder() {
  const { t } = useTranslation(['builders', 'words']);
  const text = useText();
  const run = useRun();
  const all = ordered(useOpenStandard().ruleset.classes);
  return (
    <div>
      {all.map((own, index) => {
        const at = joinAddress('classes', own.code);
        const earns = own.kind === 'scored' || own.kind === 'bonus';
        return (
          <NamedMember
            key={own.code}
            at={at}
            name={text(own.label)}
            index={index}
            count={all.length}
            mark={<ClassChip of={own} small />}
          >
            <WordsField at={`${at}/label`} label={t('name')} value={own.label} />
            <TextField label={t('mark')} value={own.mark} write={(mark) => run(setField(`${at}/mark`, mark.trim()))} />
            <SelectField
              label={t('kind')}
              value={own.kind}
              options={kinds.map((value) => ({ value, label: t(`words:${value}`) }))}
              write={(kind) => run(setField(`${at}/kind`, kind))}
            />
            {earns && (
              <SelectField
                label={t('policy')}
                value={own.whenNotApplicable ?? 'drop'}
                options={policies.map((value) => ({ value, label: t(value) }))}
                write={(policy) => run(setField(`${at}/whenNotApplicable`, policy))}
              />
            )}
            <AnchorField at={`${at}/anchor`} value={own.anchor} />
          </NamedMember>
        );
      })}
      <AddButton label={t('addClass')} command={() => addClass({ zh: t('newClass') })} />
    </div>
  );
}
