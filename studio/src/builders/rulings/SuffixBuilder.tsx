import { joinAddress, ordered } from '@biaochi/engine';
import type { Suffix } from '@biaochi/schemas/types';
import { useTranslation } from 'react-i18next';
import { setField } from '../../commands/setField.js';
import { useOpenStandard } from '../../document/useStandard.js';
import { useText } from '../../i18n/useText.js';
import { ChoiceList } from '../condition/ChoiceList.js';
import { ConditionBuilder } from '../condition/ConditionBuilder.js';
import { Token } from '../condition/Token.js';
import { AnchorField } from '../fields/AnchorField.js';
import fields from '../fields/Fields.module.css';
import { useRun } from '../fields/useRun.js';
import { WordsField } from '../fields/WordsField.js';

/** A suffix: what is written, what for, behind which grades, and when. */
export function SuffixBuilder({ of: { id, label, text: mark, when, grades, anchor } }: { of: Suffix }) {
  const { t } = useTranslation('builders');
  const text = useText();
  const run = useRun();
  const { ruleset } = useOpenStandard();
  const ladder = ordered(ruleset.grades);
  const at = joinAddress('suffixes', id);
  const toggle = (grade: string) => {
    const next = ladder.map((each) => each.id).filter((each) => (each === grade) !== (grades ?? []).includes(each));
    run(setField(`${at}/grades`, next.length === 0 ? undefined : next));
  };
  const named = ladder.filter((grade) => grades?.includes(grade.id)).map((grade) => text(grade.label));
  return (
    <div className={fields.fields}>
      <WordsField at={`${at}/text`} label={t('suffixText')} value={mark} />
      <WordsField at={`${at}/label`} label={t('suffixReason')} value={label} />
      <div className={fields.row}>
        <span className="t3 s12">{t('suffixGrades')}</span>
        <Token
          label={t('suffixGrades')}
          panel={() => (
            <ChoiceList
              choices={ladder.map((grade) => ({
                id: grade.id,
                label: text(grade.label),
                isChosen: grades?.includes(grade.id) ?? false,
              }))}
              onChoose={toggle}
            />
          )}
        >
          {named.length === 0 ? t('anyGrade') : named.join(t('listSeparator'))}
        </Token>
      </div>
      <ConditionBuilder at={`${at}/when`} value={when} />
      <AnchorField at={`${at}/anchor`} value={anchor} />
    </div>
  );
}
